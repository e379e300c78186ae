import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Channel } from '../../../api-client/contract/primitives.ts';
import { fileComplaint } from '../../../server/intake/file-complaint.ts';
import { sealPart } from '../../../widget/seal/seal-part.ts';
import type { Received } from '../../server/outward/start-receiver.ts';
import { askQuestions } from '../run/category-questions.ts';
import { forwardOutside } from '../run/forward-outside.ts';
import { type Instance, openInstance } from '../run/open-instance.ts';
import { openOtherSystems } from '../run/other-systems.ts';
import { plainPicture } from '../run/pictures.ts';
import { readEverything } from '../run/read-as.ts';
import type { Reporter } from '../run/reporter.ts';
import { giveOfficerKey } from '../run/service-data.ts';
import { type StaffWork, wholeJourney } from '../run/whole-journey.ts';
import { filesBelow } from '../scan/scan-folder.ts';
import { type Person, reporterOf, withHer } from './two-people.ts';

/** Everything outside verification after a whole run: files by path, agency answers by moment and path, what other systems were sent. */
export interface Outside {
  publication: Map<string, Buffer>;
  site: Map<string, Buffer>;
  agencies: Map<string, Buffer>;
  others: Map<string, Buffer>;
}

const AT_HOME = 'Selokan mampat dan air naik sampai sedalam 30 cm.';
const IN_STREET = 'Gorong-gorong runtuh di tikungan jalan besar.';
const BACKGROUND = ['Lampu jalan mati.', 'Pohon tumbang di jalan.'];
const ELSEWHERE = ['Kabel provinsi turun di atas atap.', 'Talud provinsi longsor ke dapur.'];

/**
 * Three complaints of one person, one at her home, one in the street with her photo shown, one forwarded to another system; the same
 * work for whoever she is.
 */
export async function runOnce(person: Person): Promise<Outside> {
  const instance = await openInstance('metamorphic', new Date('2026-03-02T01:00:00.000Z'), 'dpupr');
  const systems = await openOtherSystems(instance, 'saluran-air');
  try {
    await askQuestions(instance, 'saluran-air');
    await giveOfficerKey(instance);
    const agencies = new Map<string, Buffer>();
    const home = await reporterOf(person, AT_HOME, true);
    const street = await reporterOf(person, IN_STREET, false);
    const others = await Promise.all(BACKGROUND.map((matter) => reporterOf(person, matter, false)));
    const elsewhere = await Promise.all(ELSEWHERE.map((matter) => reporterOf(person, matter, true)));
    const texts = [home, street, ...others, ...elsewhere].map(({ complaint }) => complaint.text);
    const look = async (moment: string) => {
      // A form without script lets the server make the id.
      const { database } = instance.opened.server.connection;
      const ids = await database.selectFrom('casework_complaint').select(['complaint_id', 'text']).execute();
      const unnamed = (answer: string) =>
        ids.reduce(
          (renamed, { complaint_id, text }) =>
            renamed.replaceAll(complaint_id, `complaint ${texts.indexOf(text)}`),
          answer,
        );
      for (const staff of [instance.handler, instance.otherAgency]) {
        const who = staff === instance.handler ? 'handler' : 'other';
        for (const [path, body] of await readEverything(instance, staff))
          agencies.set(
            `${moment} ${who} ${unnamed(path)}`,
            Buffer.from(unnamed(body.toString('latin1')), 'latin1'),
          );
      }
    };
    const otherChannel = person.channel === 'widget' ? 'phone' : 'widget';
    await fileBackground(instance, others.slice(0, 1), otherChannel);
    const work = await staffWork(person);
    await wholeJourney(instance, home, {
      ...work,
      watch: (moment) => look(`at home, ${moment}`),
      brief: withHer(person, AT_HOME),
      summary: withHer(person, AT_HOME),
    });
    // Only now: the month's snapshot, frozen when the first case went public, counts one of each channel.
    await fileBackground(instance, others.slice(1), otherChannel);
    await wholeJourney(instance, street, {
      ...work,
      // Of two assigned at one instant either may come first in the queue and among the notices.
      assignsAt: new Date('2026-03-02T06:10:00.000Z'),
      worksAgainAt: new Date('2026-03-04T07:58:00.000Z'),
      watch: (moment) => look(`in the street, ${moment}`),
      brief: withHer(person, IN_STREET),
      summary: withHer(person, IN_STREET),
      data: { ...work.data, release: person.service ? 'customerNumber' : null },
      releaseHerPhoto: true,
      showHerPhoto: true,
    });
    await forwardBoth(instance, elsewhere, { outwardTo: systems.targetId, otherChannel });
    await look('at the end');
    await instance.publishSite();
    await systems.send();
    return {
      publication: await contentsOf(instance.opened.folder.publication),
      site: await contentsOf(instance.opened.folder.site),
      agencies,
      others: sentTo(systems.taken),
    };
  } finally {
    await systems.stop();
    await instance.close();
  }
}

/** Channels are published as totals by status: somebody else, verified too, complains by the channel this person did not take. */
async function fileBackground(
  instance: Instance,
  others: readonly Reporter[],
  channel: Channel,
): Promise<void> {
  instance.clock.set(new Date('2026-03-02T01:30:00.000Z'));
  for (const { complaint, idempotencyKey } of others) {
    const { complaintId } = complaint;
    const contact = { kind: 'anonymous', name: null, number: null, notes: [] };
    const sealed = [
      await sealPart({ complaintId, part: 'contact', plaintext: contact, keyList: instance.keyList }),
    ];
    await fileComplaint(instance.opened.server, {
      complaint: { ...complaint, photos: [], sealed },
      channel,
      idempotencyKey,
    });
    const { client } = instance.verifier;
    const { version } = await client.complaintForVerifier(complaintId);
    const subject = { kind: 'nobody', agencyCode: null };
    await client.verifierAct(complaintId, 'verify', { version, categoryCode: 'saluran-air', subject });
  }
}

/** Hers goes to the other system, and so does what somebody else says by the channel she did not take. */
async function forwardBoth(
  instance: Instance,
  [hers, another]: readonly Reporter[],
  { outwardTo, otherChannel }: { outwardTo: string; otherChannel: Channel },
): Promise<void> {
  if (!hers || !another) throw new Error('two are forwarded');
  const hour = 3_600_000;
  for (const [turn, reporter] of [hers, { ...another, channel: otherChannel }].entries()) {
    const filesAt = new Date(reporter.filesAt.getTime() + 72 * hour + turn * 2 * hour);
    await forwardOutside(
      instance,
      { ...reporter, filesAt },
      {
        owner: 'Dinas Pekerjaan Umum Provinsi',
        explanation: 'Kabel dan talud itu milik provinsi.',
        brief: reporter.complaint.text,
        at: new Date(Date.parse('2026-03-05T03:30:00.000Z') + turn * 2 * hour),
        outwardTo,
        answer: reporter.complaint.text,
      },
    );
  }
}

/** What other systems received, in order; the port is another one in every run. */
function sentTo(taken: readonly Received[]): Map<string, Buffer> {
  return new Map(
    taken.map(({ method, path, headers, body }, index) => {
      const { host: _port, ...rest } = headers;
      return [`${index} ${method} ${path}`, Buffer.from(JSON.stringify([rest, body]))];
    }),
  );
}

async function staffWork(person: Person): Promise<StaffWork> {
  return {
    agencyCode: 'dpupr',
    question: 'Sejak kapan airnya naik?',
    brief: '',
    summary: '',
    // What verification writes down and looks for is about her; nothing of it goes further.
    desk: {
      fieldCheck: `Rumah ${person.name} saya lihat dari ${person.home}.`,
      hearing: `Terlapor tahu bahwa ${person.name} melapor.`.repeat(person.identityOpened ? 4 : 1),
      on: '2026-03-02',
      searchFor: person.name,
      filterName: 'Saluran yang menunggu',
    },
    data: {
      question: `Nomor sambungan Ibu ${person.name} berapa?`,
      answer: `Kata Ibu ${person.name} airnya naik sejak kemarin.`,
      release: null,
    },
    visit: `Tim datang ke rumah ${person.name} (${person.phone}), Senin pagi.`,
    workLog: `Bertemu Ibu ${person.name} (${person.phone}), alat dipesan.`,
    reply: `Terima kasih Ibu ${person.name} (${person.phone}), tim datang besok pukul 08.00.`,
    resolution: `Saluran sepanjang 12 meter dikeruk pada 4 Maret 2026. Terima kasih Ibu ${person.name}.`,
    releaseHerPhoto: false,
    showHerPhoto: false,
    openIdentityBecause: person.identityOpened ? 'menanyakan lokasi' : null,
    workPhotos: { before: await plainPicture('#654321'), after: await plainPicture('#9ab89a') },
    asksAt: new Date('2026-03-02T03:59:00.000Z'),
    assignsAt: new Date('2026-03-02T05:10:00.000Z'),
    repliesAt: new Date('2026-03-03T02:00:00.000Z'),
    // In the minute before the hour is full: whoever filed within the hour waited the same whole hours.
    resolvesAt: new Date('2026-03-04T05:59:00.000Z'),
    worksAgainAt: new Date('2026-03-04T07:59:00.000Z'),
    publishesAt: new Date('2026-03-05T03:00:00.000Z'),
  };
}

async function contentsOf(folder: string): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  for (const path of await filesBelow(folder)) contents.set(relative(folder, path), await readFile(path));
  return contents;
}
