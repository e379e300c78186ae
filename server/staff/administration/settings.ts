import {
  type AdministeredSettings,
  type OfficeFacts,
  type OutsideOwnerList,
  type WorkRules,
  workRules,
} from '../../../api-client/contract/desk/administration-settings.ts';
import { statedCriteria } from '../../../api-client/contract/public/criteria.ts';
import type { Instance } from '../../../api-client/contract/public/instance.ts';
import { missingNextYear } from '../../casework/deadlines/calendar.ts';
import { localDateOf } from '../../casework/deadlines/local-date.ts';
import { ProblemFailure } from '../../http/problem-failure.ts';
import type { Server } from '../../server.ts';
import { readSettings, saveSettings, settingsVersion } from '../../settings.ts';
import { changeInstance } from './change-instance.ts';
import { difference } from './difference.ts';

const RULES = Object.keys(workRules.entries) as (keyof WorkRules)[];

export async function administeredSettings(server: Server): Promise<AdministeredSettings> {
  const { database } = server.connection;
  const settings = await readSettings(database);
  const { instance } = server.reference;
  return {
    rules: { version: await settingsVersion(database, RULES), values: rulesIn(settings) },
    daysOff: {
      version: await settingsVersion(database, ['regionalDaysOff']),
      days: settings.regionalDaysOff,
    },
    outsideOwners: {
      version: await settingsVersion(database, ['outsideOwners']),
      owners: settings.outsideOwners,
    },
    office: officeOf(instance),
    criteria: statedCriteria(instance),
    missingCalendarYear: missingNextYear(localDateOf(server.effects.now().getTime(), instance.timeZone)),
  };
}

function rulesIn(values: WorkRules): WorkRules {
  return {
    sayWorkingDays: values.sayWorkingDays,
    publicationBatch: values.publicationBatch,
    entryMaximumDays: values.entryMaximumDays,
    identityQuota: values.identityQuota,
    retentionDays: values.retentionDays,
    sessionHours: values.sessionHours,
    idleMinutes: values.idleMinutes,
    signInDays: values.signInDays,
    secondFactorDuty: values.secondFactorDuty,
  };
}

export async function changeRules(
  server: Server,
  changed: { version: number; values: WorkRules },
  by: string,
): Promise<void> {
  await changeInstance(server, by, async (transaction) => {
    if ((await settingsVersion(transaction, RULES)) !== changed.version) {
      throw new ProblemFailure('edited_meanwhile');
    }
    const before = rulesIn(await readSettings(transaction));
    await saveSettings(transaction, changed.values, server.effects.now());
    const note = difference('aturan kerja', toldRules(before), toldRules(changed.values));
    return { notes: note ? [note] : [] };
  });
}

function toldRules(rules: WorkRules): Record<string, unknown> {
  return {
    'hari kerja hak bicara pelapor': rules.sayWorkingDays,
    'waktu terbit': rules.publicationBatch,
    'umur aduan yang dicatat petugas': rules.entryMaximumDays,
    'jatah buka identitas': rules.identityQuota,
    'hari simpan': rules.retentionDays,
    'jam sesi': rules.sessionHours,
    'menit tanpa kegiatan': rules.idleMinutes,
    'hari catatan masuk': rules.signInDays,
    'wajib faktor kedua': rules.secondFactorDuty,
  };
}

/** Whom a verifier may choose when she forwards a complaint, from now on; what was forwarded keeps its owner. */
export async function changeOwners(
  server: Server,
  changed: { version: number; owners: OutsideOwnerList },
  by: string,
): Promise<void> {
  await changeInstance(server, by, async (transaction) => {
    if ((await settingsVersion(transaction, ['outsideOwners'])) !== changed.version) {
      throw new ProblemFailure('edited_meanwhile');
    }
    const before = (await readSettings(transaction)).outsideOwners;
    await saveSettings(transaction, { outsideOwners: changed.owners }, server.effects.now());
    const note = difference(
      'tujuan di luar daerah',
      { daftar: toldOwners(before) },
      { daftar: toldOwners(changed.owners) },
    );
    return { notes: note ? [note] : [] };
  });
}

function toldOwners(owners: OutsideOwnerList): string {
  return owners.map(({ name, hint }) => (hint ? `${name} (${hint})` : name)).join(' | ');
}

function officeOf(instance: Instance): OfficeFacts {
  const { regencyName, headTitle, villageWord, emergencyNumber } = instance;
  return {
    regencyName,
    headTitle,
    villageWord,
    emergencyNumber,
    otherEmergencyNumbers: instance.otherEmergencyNumbers ?? [],
    hashtag: instance.hashtag ?? '',
    ppidAddress: instance.ppidAddress ?? '',
  };
}

export async function changeOffice(
  server: Server,
  { before, after }: { before: unknown; after: OfficeFacts },
  by: string,
): Promise<void> {
  await changeInstance(server, by, async (transaction) => {
    const { record } = await transaction
      .selectFrom('published_instance')
      .select('record')
      .executeTakeFirstOrThrow();
    const instance = JSON.parse(record) as Instance;
    const present = officeOf(instance);
    const note = difference('data kantor', { ...present }, { ...after });
    if (difference('', { ...present }, { ...(before as OfficeFacts) })) {
      throw new ProblemFailure('edited_meanwhile');
    }
    const { hashtag, ppidAddress, otherEmergencyNumbers, ...rest } = after;
    const { hashtag: _h, ppidAddress: _p, otherEmergencyNumbers: _o, ...kept } = instance;
    const changed: Instance = {
      ...kept,
      ...rest,
      ...(otherEmergencyNumbers.length > 0 ? { otherEmergencyNumbers } : {}),
      ...(hashtag ? { hashtag } : {}),
      ...(ppidAddress ? { ppidAddress } : {}),
    };
    await transaction
      .updateTable('published_instance')
      .set({ record: JSON.stringify(changed) })
      .execute();
    return { notes: note ? [note] : [], isPublic: true };
  });
}
