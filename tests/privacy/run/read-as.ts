import { engineZones, zones } from '../../../server/database/zones.ts';
import { ADDRESSES, type Instance, type Staff } from './open-instance.ts';

/** A session is dated by the machine's clock, which no run sets: when the member of staff signed in, nothing of a complaint. */
const OWN_SESSIONS = ['/api/account/sessions', '/api/account/session'];
const withoutInstants = (body: Buffer) =>
  Buffer.from(body.toString('utf8').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z|(?<=econds":)\d+/g, ''));

/** Asks every GET route of the desk, with every complaint and photo there is in its address; answers (body, then headers) by path. */
export async function readEverything(instance: Instance, staff: Staff): Promise<Map<string, Buffer>> {
  const { database } = instance.opened.server.connection;
  const complaints = await database.selectFrom('casework_complaint').select('complaint_id').execute();
  const photos = await database.selectFrom('casework_photo').select('photo_id as id').execute();
  const variants = await database.selectFrom('casework_photo_check').select('variant_id as id').execute();
  const values: Record<string, string[]> = {
    ':complaintId': complaints.map((row) => row.complaint_id),
    ':photoId': [...photos, ...variants].map((row) => row.id),
  };
  const answers = new Map<string, Buffer>();
  for (const { spec } of instance.apps.desk.routes) {
    if (spec.method !== 'GET') continue;
    for (const path of filled(spec.path, values)) {
      const response = await staff.fetch(ADDRESSES.desk + path);
      const body = Buffer.from(await response.arrayBuffer());
      answers.set(`${path} ${response.status}`, OWN_SESSIONS.includes(path) ? withoutInstants(body) : body);
      answers.set(`${path} headers`, Buffer.from(JSON.stringify([...response.headers])));
    }
  }
  return answers;
}

function filled(path: string, values: Record<string, string[]>): string[] {
  const hole = path.match(/:\w+/)?.[0];
  if (hole === undefined) return [path];
  return (values[hole] ?? []).flatMap((value) => filled(path.replace(hole, value), values));
}

export interface Column {
  table: string;
  column: string;
  /** All its values, one a line. */
  text: Buffer;
}

/** Every classified column of the database with what it holds. */
export async function readColumns(instance: Instance): Promise<Column[]> {
  const { database, engine } = instance.opened.server.connection;
  const columns: Column[] = [];
  const all: Record<string, object>[] = [...Object.values(zones), ...Object.values(engineZones[engine])];
  for (const [table, reasons] of all.flatMap((zone) => Object.entries(zone))) {
    const rows = (await database
      .selectFrom(table as 'casework_complaint')
      .selectAll()
      .execute()) as Record<string, unknown>[];
    for (const column of Object.keys(reasons)) {
      const values = rows.flatMap((row) => [bytesOf(row[column]), Buffer.from('\n')]);
      columns.push({ table, column, text: Buffer.concat(values) });
    }
  }
  return columns;
}

const bytesOf = (value: unknown): Buffer =>
  value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(String(value));
