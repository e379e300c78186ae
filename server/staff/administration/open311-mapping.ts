import { fitsAttribute } from '../../../api-client/contract/desk/fits-attribute.ts';
import type {
  ChangeOpen311Mapping,
  OneOutsideService,
  OutsideService,
} from '../../../api-client/contract/desk/outward.ts';
import type { FixedAnswers, OutsideAttribute } from '../../../api-client/contract/desk/outward-attributes.ts';
import { ProblemFailure } from '../../http/problem-failure.ts';
import { readServiceDefinition } from '../../outward/open311/ask-open311.ts';
import { findEndpoint } from '../../outward/open311/find-endpoint.ts';
import { orNull } from '../../outward/open311/or-null.ts';
import { ownValue } from '../../own-value.ts';
import type { Server } from '../../server.ts';
import { changeInstance } from './change-instance.ts';
import { type HeldTarget, heldTarget } from './held-target.ts';

/** What one of their services asks beside the text, read there and then and not kept. Throws `system_unreadable`. */
export async function readOpen311Definition(
  server: Server,
  { targetId, serviceCode }: OneOutsideService,
): Promise<{ attributes: OutsideAttribute[] }> {
  const target = await heldTarget(server.connection.database, targetId);
  const service = servicesOf(target).find(({ code }) => code === serviceCode);
  if (!service) throw new ProblemFailure('invalid_body', ['serviceCode']);
  const definitions = await readDefinitions(server, target, service.asksMore ? [service] : []);
  return { attributes: ownValue(definitions, serviceCode) ?? [] };
}

/**
 * Which of their services each category is, and what is always answered there; what is not named is not sent there. What a service asks is read
 * there when a category becomes it. Throws `system_unreadable`, and `answers_wrong` for a fixed answer that does not fit.
 */
export async function changeOpen311Mapping(
  server: Server,
  changed: ChangeOpen311Mapping,
  by: string,
): Promise<void> {
  const before = await heldTarget(server.connection.database, changed.targetId);
  if (before.version !== changed.version) throw new ProblemFailure('edited_meanwhile');
  const services = servicesOf(before);
  for (const [category, code] of Object.entries(changed.mapping)) {
    if (!server.reference.category(category)) throw new ProblemFailure('unknown_category', ['mapping']);
    if (!services.some((each) => each.code === code)) throw new ProblemFailure('invalid_body', ['mapping']);
  }
  const known = JSON.parse(before.definitions) as Definitions;
  const asking = mappedOf(services, changed.mapping);
  const fresh = asking.filter(({ code }) => !Object.hasOwn(known, code));
  const read = { ...known, ...(await readDefinitions(server, before, fresh)) };
  const definitions = Object.fromEntries(asking.map(({ code }) => [code, ownValue(read, code) ?? []]));
  const fixed = changed.fixed ?? {};
  const kept = fittingAnswers(changed.mapping, definitions, fixed);
  if (JSON.stringify(kept) !== JSON.stringify(fixed)) throw new ProblemFailure('answers_wrong', ['fixed']);
  const next = {
    mapping: JSON.stringify(changed.mapping),
    definitions: JSON.stringify(definitions),
    fixed: JSON.stringify(fixed),
  };
  await changeInstance(server, by, async (transaction) => {
    const target = await heldTarget(transaction, changed.targetId);
    if (target.version !== changed.version) throw new ProblemFailure('edited_meanwhile');
    if (next.mapping === target.mapping && next.fixed === target.fixed) return { notes: [] };
    await transaction
      .updateTable('operations_open311_target')
      .set({ ...next, version: target.version + 1 })
      .where('target_id', '=', changed.targetId)
      .execute();
    const pairs = Object.entries(changed.mapping).map(([category, code]) => {
      const count = Object.keys(fixed[category] ?? {}).length;
      return `${category} = ${code}${count > 0 ? ` (${count} jawaban tetap)` : ''}`;
    });
    return { notes: [`layanan Open311 ${target.name}: ${pairs.join(', ') || 'tidak ada'}`] };
  });
}

/**
 * Reads their services anew, and what the mapped ones ask; a category whose service is gone is not sent there any more, and a fixed answer that
 * does not fit any more is left to verifiers. Throws `system_unreadable`, and nothing is changed.
 */
export async function refreshOpen311Target(server: Server, targetId: string, by: string): Promise<void> {
  const known = await heldTarget(server.connection.database, targetId);
  const found = await findEndpoint(server.outward, known.address, known.jurisdiction_id);
  if (found === null) throw new ProblemFailure('system_unreadable');
  const offered = new Set(found.services.map(({ code }) => code));
  const mapping = Object.fromEntries(
    Object.entries(JSON.parse(known.mapping) as Record<string, string>).filter(([, code]) =>
      offered.has(code),
    ),
  );
  const { format } = found.endpoint;
  const definitions = await readDefinitions(server, { ...known, format }, mappedOf(found.services, mapping));
  const fixed = fittingAnswers(mapping, definitions, JSON.parse(known.fixed) as Record<string, FixedAnswers>);
  await changeInstance(server, by, async (transaction) => {
    const target = await heldTarget(transaction, targetId);
    if (target.version !== known.version) throw new ProblemFailure('edited_meanwhile');
    await transaction
      .updateTable('operations_open311_target')
      .set({
        services: JSON.stringify(found.services),
        mapping: JSON.stringify(mapping),
        definitions: JSON.stringify(definitions),
        fixed: JSON.stringify(fixed),
        format,
        version: target.version + 1,
      })
      .where('target_id', '=', targetId)
      .execute();
    return { notes: [`layanan Open311 ${target.name} dibaca ulang`] };
  });
}

type Definitions = Record<string, OutsideAttribute[]>;

const servicesOf = (target: Pick<HeldTarget, 'services'>) => JSON.parse(target.services) as OutsideService[];

/** The services that some category is and that ask more than the text, each once. */
function mappedOf(services: readonly OutsideService[], mapping: Record<string, string>): OutsideService[] {
  const codes = new Set(Object.values(mapping));
  return services.filter(({ code, asksMore }) => asksMore && codes.has(code));
}

async function readDefinitions(
  server: Server,
  target: Pick<HeldTarget, 'address' | 'format' | 'jurisdiction_id'>,
  services: readonly OutsideService[],
): Promise<Definitions> {
  const { address, format, jurisdiction_id: jurisdictionId } = target;
  const definitions: Definitions = {};
  // One after the other: it is somebody else's machine.
  for (const { code } of services) {
    const read = await orNull(
      readServiceDefinition(server.outward, { address, format, jurisdictionId }, code),
    );
    if (read === null) throw new ProblemFailure('system_unreadable', ['mapping']);
    definitions[code] = read;
  }
  return definitions;
}

/** Those fixed answers that belong to a mapped category and fit what its service asks. */
function fittingAnswers(
  mapping: Record<string, string>,
  definitions: Definitions,
  fixed: Record<string, FixedAnswers>,
): Record<string, FixedAnswers> {
  return Object.fromEntries(
    Object.entries(fixed).flatMap(([category, answers]) => {
      const definition = ownValue(definitions, ownValue(mapping, category) ?? '') ?? [];
      const fitting = Object.entries(answers).filter(([code, values]) => {
        const attribute = definition.find((each) => each.code === code);
        return attribute !== undefined && fitsAttribute(attribute, values);
      });
      return fitting.length > 0 ? [[category, Object.fromEntries(fitting)]] : [];
    }),
  );
}
