import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedMembers, fileOfMember, type Member } from '../../site/build/changed-members.ts';

const FILE = '[...lang]/aduan/[publicId].html';
type Pages = Record<string, { words: string; related: string[] }>;

const pages = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  fc.record(
    {
      words: fc.constantFrom('x', 'y', 'z'),
      related: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
    },
    { noNullPrototype: true },
  ),
);
const membersOf = (of: Pages): Member<Pages[string]>[] =>
  Object.entries(of).map(([publicId, props]) => ({ params: { lang: undefined, publicId }, props }));

test('what is made and what is gone, put over the pages before, are the pages now, and nothing is made twice', () => {
  fc.assert(
    fc.property(pages, pages, (before, now) => {
      const { made, gone, left } = changedMembers(FILE, membersOf(now), membersOf(before));
      const isLeft = ([id, page]: [string, unknown]) => !isDeepStrictEqual(now[id], page);
      expect(left).toHaveLength(Object.entries(before).filter(isLeft).length);
      const site = new Map(membersOf(before).map(({ params, props }) => [fileOfMember(FILE, params), props]));
      for (const path of gone) expect(site.delete(path)).toBe(true);
      for (const { params, props } of made) {
        expect(site.get(fileOfMember(FILE, params))).not.toEqual(props);
        site.set(fileOfMember(FILE, params), props);
      }
      const whole = membersOf(now).map(({ params, props }) => [fileOfMember(FILE, params), props] as const);
      expect(site).toEqual(new Map(whole));
    }),
  );
});

test('props that cannot be compared are other ones: rather a page too many than one too few', () => {
  const member = () => ({ params: { id: 'waktu' }, props: { draw: () => 'a chart' } });
  expect(changedMembers('statistik/[id].csv', [member()], [member()]).made).toHaveLength(1);
});

test('a file is named by the parameters of its page; without a language it stands at the root', () => {
  expect(fileOfMember(FILE, { lang: undefined, publicId: '0123456789' })).toBe('aduan/0123456789.html');
  expect(fileOfMember(FILE, { lang: 'jv', publicId: '0123456789' })).toBe('jv/aduan/0123456789.html');
  expect(fileOfMember('kartu/[...slug].jpg', { slug: 'opd/dlh' })).toBe('kartu/opd/dlh.jpg');
  expect(fileOfMember('sitemap-[part].xml', { part: '2' })).toBe('sitemap-2.xml');
});
