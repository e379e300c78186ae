import * as v from 'valibot';
import type { Findings } from './finding.ts';
import type { Folder } from './folder.ts';

/** Parses one JSON file by a strict schema; null, with a finding, when it is missing, no JSON, or of another form. */
export async function readDocument<Schema extends v.GenericSchema>(
  folder: Folder,
  path: string,
  schema: Schema,
  findings: Findings,
): Promise<v.InferOutput<Schema> | null> {
  if (!folder.has(path)) {
    findings.error(path, 'is missing.');
    return null;
  }
  let value: unknown;
  try {
    value = JSON.parse((await folder.read(path)).toString('utf8'));
  } catch {
    findings.error(path, 'is not JSON.');
    return null;
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues.slice(0, 5)) {
    findings.error(path, `breaks the contract at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`);
  }
  return null;
}
