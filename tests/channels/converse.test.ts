import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { NO_CRITERIA } from '../../api-client/contract/public/criteria.ts';
import { converse, type Said, type Setting } from '../../server/channels/converse.ts';
import { type Draft, draft as draftSchema, emptyDraft, nextStep } from '../../server/channels/draft.ts';

const setting: Setting = {
  regencyName: 'Kabupaten Sekar Tanjung',
  emergencyNumber: '112',
  formPage: 'https://layanan.example/lapor',
  trackerPage: 'https://layanan.example/lacak',
  categories: [
    { code: 'jalan-rusak', name: 'Jalan dan jembatan rusak' },
    { code: 'sampah', name: 'Sampah' },
  ],
  villageAt: ({ latitude }) => (latitude < 0 ? '33.18.01.2001' : null),
  villageNamedIn: (text) => (/sukamaju/i.test(text) ? '33.18.01.2001' : undefined),
  nameOfVillage: () => 'Sukamaju',
  isUrgent: (text) => /kebakaran/i.test(text),
  today: '2026-03-02',
  criteria: NO_CRITERIA,
};
const said = (change: Partial<Said> = {}): Said => ({
  text: '',
  place: null,
  photoIds: [],
  recordings: [],
  refused: false,
  ...change,
});
const photo = (n: number) => n.toString(16).padStart(32, '0');

/** Says one thing after the other and gives the last turn. */
const talk = (...messages: (string | Partial<Said>)[]) => talkUnder(setting, messages);
function talkUnder(setting: Setting, messages: (string | Partial<Said>)[]) {
  let draft = emptyDraft;
  let turn = converse(draft, said(), setting);
  draft = emptyDraft;
  for (const message of messages) {
    turn = converse(draft, said(typeof message === 'string' ? { text: message } : message), setting);
    draft = turn.draft;
  }
  return turn;
}

const STORY = 'Jalan di depan pasar berlubang besar sudah dua minggu.';

test('one question at a time: story, category, place, photo, day, then the word that sends', () => {
  expect(talk('Halo').reply).toMatch(/disegel untuk petugas verifikasi[\s\S]*Ceritakan apa yang terjadi/);
  expect(talk('Halo', STORY).reply).toMatch(/^Ini tentang apa\?[\s\S]*1\. Jalan dan jembatan rusak/);
  expect(talk('Halo', STORY, '1').reply).toMatch(/^Di mana tempatnya/);
  expect(talk('Halo', STORY, '1', 'Desa Sukamaju').reply).toMatch(/^Ada fotonya/);
  const steps = ['Halo', STORY, '1', 'Desa Sukamaju', { photoIds: [photo(1)] }, 'lanjut', 'kemarin'];
  expect(talk(...steps).reply).toBe(
    'Siap dikirim:\n• Jalan dan jembatan rusak\n• Sukamaju\n• 1 foto\n• 2026-03-01\nBalas KIRIM untuk mengirim, atau BATAL.',
  );
  expect(talk(...steps, 'kirim')).toMatchObject({
    outcome: 'file',
    draft: {
      story: STORY,
      categoryCode: 'jalan-rusak',
      place: { point: null, villageCode: '33.18.01.2001' },
      landmark: 'Desa Sukamaju',
      photoIds: [photo(1)],
      occurredOn: '2026-03-01',
    },
  });
});

test('what is told unasked is not asked again', () => {
  const turn = talk({ text: `${STORY} Desa Sukamaju.`, photoIds: [1, 2, 3, 4].map(photo) }, '2', 'lewati');
  expect(turn.reply).toMatch(/^Siap dikirim:\n• Sampah\n• Sukamaju\n• 4 foto\n• tanggal tidak disebut/);
  const place = { latitude: -6.7, longitude: 111 };
  expect(talk({ text: STORY, place }, '1').reply).toMatch(/^Ada fotonya/);
  expect(talk(STORY, { text: '1', place, photoIds: [photo(1)] }).reply).toMatch(/^Foto ke-1 diterima/);
});

test('what cannot be read is said in one sentence, and nothing told before is lost', () => {
  const turn = talk('Halo', STORY, 'entahlah');
  expect(turn).toMatchObject({ reply: 'Balas dengan satu nomor, 1 sampai 2.', draft: { story: STORY } });
  expect(talk('Halo', STORY, '1', 'di sana').reply).toMatch(/^Desa itu belum kami temukan/);
  expect(talk('Halo', 'rusak').reply).toMatch(/^Ceritanya masih terlalu pendek/);
  expect(talk('Halo', 'x'.repeat(5001)).reply).toMatch(/^Ceritanya terlalu panjang/);
  const outside = talk('Halo', STORY, '1', { place: { latitude: 50, longitude: 7 } });
  expect(outside.reply).toMatch(/^Lokasi itu di luar wilayah kami/);
  expect(talk('Halo', STORY, '1', 'Sukamaju', 'lewati', 'besok 31/02').reply).toMatch(/^Tanggalnya belum/);
  expect(talk('Halo', STORY, '1', 'Sukamaju', 'lewati', '31/12/2026').reply).toMatch(/^Tanggalnya belum/);
});

test('a voice note is kept for verification, and may stand alone when nothing can be typed', () => {
  const recordings = [{ recordingId: photo(9), kind: 'voice' as const }];
  expect(talk({ recordings }).reply).toMatch(/Pesan suara atau videonya kami simpan/);
  expect(talk({ recordings }, 'lewati').draft).toMatchObject({
    story: expect.stringContaining('pesan suara'),
    recordings,
  });
});

test('BATAL forgets all, STOP ends the answers, an emergency names the line first', () => {
  expect(talk('Halo', STORY, 'batal')).toMatchObject({ outcome: 'cancelled', draft: emptyDraft });
  expect(talk(STORY, '1', 'STOP')).toMatchObject({ outcome: 'stopped', draft: emptyDraft });
  expect(talk('Ada kebakaran di pasar sekarang juga, tolong!').reply).toMatch(
    /^Bila ini darurat, hubungi 112/,
  );
});

const message = fc.record({
  text: fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom('1', 'kirim', 'lewati', 'lanjut', STORY, 'Desa Sukamaju', 'kemarin', 'halo', '\u0000'),
  ),
  place: fc.option(
    fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    }),
  ),
  photoIds: fc.array(fc.integer({ min: 0, max: 999 }).map(photo), { maxLength: 6 }),
  recordings: fc.array(
    fc.record({
      recordingId: fc.constant(photo(7)),
      kind: fc.constantFrom('voice' as const, 'video' as const),
    }),
    { maxLength: 1 },
  ),
  refused: fc.boolean(),
});

test('whatever is said, there is an answer, and only a whole complaint is ever sent', () => {
  fc.assert(
    fc.property(fc.array(message, { maxLength: 14 }), (messages) => {
      let draft: Draft = emptyDraft;
      for (const each of messages) {
        const turn = converse(draft, each, setting);
        expect(v.is(draftSchema, turn.draft)).toBe(true);
        if (turn.outcome === 'file') {
          expect(nextStep(turn.draft)).toBe('confirm');
          expect(draft.asked).toBe('confirm');
          return;
        }
        expect(turn.reply).not.toBe('');
        draft = turn.draft;
      }
    }),
    { numRuns: 300 },
  );
});

test('a stated criterion is asked for, and who cannot meet it is told which one it is', () => {
  const strict: Setting = {
    ...setting,
    criteria: { photo: true, withinDays: 14, ownExperience: true, language: true },
  };
  const under = (...messages: (string | Partial<Said>)[]) => talkUnder(strict, messages);
  const place = [STORY, '1', 'Desa Sukamaju'];
  expect(under(...place).reply).toMatch(/perlu sedikitnya satu foto/);
  expect(under(...place, 'lanjut').reply).toMatch(/perlu sedikitnya satu foto/);
  const withPhoto = [...place, { photoIds: [photo(1)] }, 'lanjut'];
  expect(under(...withPhoto).reply).toMatch(/paling lama 14 hari lalu/);
  expect(under(...withPhoto, 'kemarin').reply).toMatch(/melihat atau mengalaminya sendiri/);
  expect(under(...withPhoto, 'kemarin', 'entah').reply).toBe('Balas YA atau TIDAK.');
  expect(under(...withPhoto, 'kemarin', 'ya').reply).toMatch(/^Siap dikirim/);
  expect(under(...withPhoto, 'kemarin', 'ya', 'kirim').outcome).toBe('file');

  const refused: [(string | Partial<Said>)[], string, RegExp][] = [
    [[STORY, '1', 'lewati'], 'place', /tempat kejadiannya tidak disebut/],
    [[...place, 'lewati'], 'photo', /perlu sedikitnya satu foto/],
    [[...withPhoto, 'lewati'], 'time', /paling lama 14 hari lalu/],
    [[...withPhoto, '1/2/2026'], 'time', /paling lama 14 hari lalu/],
    [[...withPhoto, 'kemarin', 'tidak'], 'own_experience', /dilihat atau dialami sendiri/],
  ];
  for (const [messages, lacks, sentence] of refused) {
    const turn = under(...messages);
    expect(turn).toMatchObject({ outcome: 'refused', lacks, draft: emptyDraft });
    expect(turn.reply).toMatch(sentence);
    expect(turn.reply).toContain('https://layanan.example/lapor');
  }
});

test('without stated criteria a place alone is needed', () => {
  expect(talk(STORY, '1', 'lewati')).toMatchObject({ outcome: 'refused', lacks: 'place' });
  expect(talk(STORY, '1', 'Desa Sukamaju', 'lewati', 'lewati').reply).toMatch(/^Siap dikirim/);
});
