import sharp from 'sharp';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { placeInVillage } from '../../../demo/place-in-village.ts';
import type { createRandom } from '../../../demo/random.ts';
import { demoRegions } from '../../../demo/regency.ts';
import { saveSettings } from '../../../server/settings.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { MONDAY, type TestServer } from '../helpers/open-test-server.ts';

type Random = ReturnType<typeof createRandom>;

export interface CaseDoor {
  /** Files, solves and publishes a complaint of a village, category and agency drawn by lot, every other one with two photos. */
  publish(): Promise<void>;
  /** Takes one back and publishes it again under its number with other words. False when nothing is published. */
  change(): Promise<boolean>;
  withdraw(): Promise<boolean>;
}

const MATTERS = [
  { categoryCode: 'jalan-rusak', agencyCode: 'dpupr' },
  { categoryCode: 'sampah', agencyCode: 'dlh' },
  { categoryCode: 'parkir-lalu-lintas', agencyCode: 'dishub' },
] as const;
const HOUR_MS = 3_600_000;
const villages = demoRegions().filter(({ level }) => level === 'village');
const plain = (text: string) => ({ text, decisions: [] });

/** Publishes at once, through the routes that people use; the clock goes on with each step. */
export async function openCaseDoor(host: TestServer, random: Random): Promise<CaseDoor> {
  const settings = { sayWorkingDays: 0, publicationBatch: 'at_once' as const, categoryRules: {} };
  await saveSettings(host.server.connection.database, settings, MONDAY);
  const verifier = await host.signIn('verifier');
  const officers = new Map<string, DeskClient>();
  for (const { agencyCode } of MATTERS)
    officers.set(agencyCode, await host.signIn('agencyOfficer', agencyCode));
  const published: { id: string; photos: { beforePhotoId: string | null; afterPhotoId: string | null } }[] =
    [];
  let serial = 0;

  const pass = (hours: number) =>
    host.clock.set(new Date(host.clock.now().getTime() + hours * (0.2 + random.next()) * HOUR_MS));
  const act = async (id: string, name: string, body: object) => {
    const { version } = await verifier.complaintForVerifier(id);
    return verifier.verifierAct(id, name, { version, ...body });
  };
  const goPublic = (id: string, photos: (typeof published)[number]['photos']) => {
    serial += 1;
    return act(id, 'publish', {
      summary: plain(`Keadaan di dekat pasar, catatan nomor ${serial}.`),
      outcome: plain(`Sudah dikerjakan sepanjang ${serial} meter.`),
      ...photos,
      precision: null,
      mayStartConflict: false,
    });
  };
  const one = () => published[Math.floor(random.next() * published.length)];
  const picture = async (kind: 'before' | 'after') => {
    const background = { r: Math.floor(random.next() * 255), g: kind === 'before' ? 40 : 190, b: 80 };
    const pixels = sharp({ create: { width: 640, height: 480, channels: 3, background } });
    return new Blob([new Uint8Array(await pixels.jpeg().toBuffer())], { type: 'image/jpeg' });
  };

  return {
    async publish() {
      pass(5);
      const matter = MATTERS[Math.floor(random.next() * MATTERS.length)] ?? MATTERS[0];
      const { categoryCode, agencyCode } = matter;
      const officer = officers.get(agencyCode);
      const village = villages[Math.floor(random.next() ** 2 * villages.length)];
      if (!officer || !village) throw new Error('the invented regency has neither');
      const place = { ...complaintOf().place, point: placeInVillage(village, random) };
      const complaint = complaintOf({ categoryCode, place });
      const { complaintId: id } = complaint;
      await host.citizen.file(complaint, newKey());
      await act(id, 'verify', { categoryCode, subject: { kind: 'nobody', agencyCode: null } });
      await act(id, 'assign', { agencyCode, brief: plain('Keadaan di dekat pasar.'), photoIds: [] });
      pass(90);
      const photos: (typeof published)[number]['photos'] = { beforePhotoId: null, afterPhotoId: null };
      const withPhotos = serial % 2 === 0;
      if (withPhotos) {
        for (const kind of ['before', 'after'] as const) {
          const { photoId } = await officer.uploadWorkPhoto(id, kind, await picture(kind));
          await verifier.checkPhoto(id, photoId, { audience: 'public', boxes: [] });
          photos[`${kind}PhotoId`] = photoId;
        }
      }
      await officer.agencyAct(id, 'resolve', {
        version: (await officer.complaintForAgency(id)).version,
        text: plain('Sudah dikerjakan.'),
        withoutPhotoReason: withPhotos ? null : 'Kamera petugas rusak di lapangan.',
      });
      await goPublic(id, photos);
      published.push({ id, photos });
    },
    async change() {
      const changed = one();
      if (!changed) return false;
      await act(changed.id, 'withdraw', { reason: 'Kalimatnya kurang tepat.' });
      pass(1);
      await goPublic(changed.id, changed.photos);
      return true;
    },
    async withdraw() {
      const gone = one();
      if (!gone) return false;
      await act(gone.id, 'withdraw', { reason: 'Pelapor meminta ditarik.' });
      published.splice(published.indexOf(gone), 1);
      return true;
    },
  };
}
