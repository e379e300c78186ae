import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demoRegions } from '../../demo/regency.ts';
import { applyDecisions } from '../../server/disclosure/text/apply-decisions.ts';
import { findSpans } from '../../server/disclosure/text/find-spans.ts';
import { anyDisguise, anyFrame, anyMobile, anyNik, disguises } from '../server/disclosure/text/disguise.ts';
import { createScanner } from './scan/create-scanner.ts';
import { digits, word } from './scan/secret.ts';

const placeNames = demoRegions().map((region) => region.name);
const disguised = (number: string, { name, choose }: { name: string; choose: number }) =>
  disguises[name]?.(number, choose) ?? number;
const anyPlanted = fc.record({
  matter: fc.constantFrom('Selokan mampat.', 'Lampu mati 3 malam.', 'Jalan rusak di KM 12.'),
  frames: fc.tuple(anyFrame, anyFrame, anyFrame),
  phone: anyMobile,
  phoneDisguise: anyDisguise,
  nik: anyNik,
  nikDisguise: anyDisguise,
  mailbox: fc.stringMatching(/^[a-z]{8,12}\.[a-z]{3,6}[0-9]{0,2}$/),
});

/** `npm run test:slow` asks for many more, with a seed of its own each time (fast-check prints it when something is found). */
const RUNS = Number(process.env.RANDOM_RUNS ?? 300);

test('whatever identifiers a reporter plants, a search of the text behind the gate finds none', () => {
  let passes = 0;
  fc.assert(
    fc.property(anyPlanted, ({ matter, frames, phone, phoneDisguise, nik, nikDisguise, mailbox }) => {
      const planted = [
        disguised(phone, phoneDisguise),
        disguised(nik, nikDisguise),
        `${mailbox}@surat.example`,
      ];
      const sentences = frames.map((frame, index) => frame.replace('#', () => planted[index] ?? ''));
      const text = [matter, ...sentences].join('. ').trim();
      const decisions = findSpans(text, { placeNames }).map(({ start, end, type }) => ({
        start,
        end,
        type,
        action: 'mask' as const,
      }));
      const passed = applyDecisions(text, decisions, { placeNames });
      // A refusal is no leak: nothing goes out.
      if (!passed.ok) return;
      passes += 1;
      const national = phone.replace(/^(?:62|0)/, '');
      const secrets = [digits('telephone', `0${national}`), digits('NIK', nik), word('mailbox', mailbox)];
      expect(createScanner(secrets).scan(passed.text)).toEqual([]);
    }),
    { numRuns: RUNS, ...(RUNS === 300 ? { seed: 20_261_122 } : {}) },
  );
  expect(passes).toBeGreaterThan(RUNS * 0.8);
}, 600_000);
