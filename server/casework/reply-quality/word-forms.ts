/** First letters that melt into the prefix of the active voice: tambal → menambal, keruk → mengeruk. */
const melted: Record<string, string> = { t: 'n', p: 'm', k: 'ng', s: 'ny' };

/**
 * A pattern for every form of some verb roots that speaks of an act: passive (di-, dipun-, ter-, kami/tak + root),
 * active (me-), Javanese nasal, and the suffixes -kan, -i, -in, -ke, -aken, -no. Bare roots are left out: `cat` is
 * paint and `surat` a letter.
 */
export function actForms(roots: string): RegExp {
  const stems = new Set<string>();
  for (const root of roots.split(/\s+/)) {
    if (root === '' || root.includes('_')) continue;
    const first = root[0] ?? '';
    const rest = root.slice(1);
    const active = melted[first];
    // "di tambal" and "di-tambal" are how it is often typed.
    stems.add(`(?:di[ -]?(?:pun[ -]?)?|ter|tak ?|kami |kula |kulo |kawula |saya )(?:per)?${root}`);
    stems.add(`(?:me|mem|men|meng|menge|meny)(?:per)?${root}`);
    if (active) stems.add(`(?:me)?${active}${rest}`);
    else stems.add(`(?:ng|n|m)${root}`);
  }
  return new RegExp(
    `(?<![\\p{L}])(?:${[...stems].join('|')})(?:kan|i|in|ke|aken|no|ne|e|nya|ni|ake|kne)?(?![\\p{L}])`,
    'giu',
  );
}

/** Nouns of work: perbaikan, penambalan, pengerukan, pemasangan. They need a date or a word of completion beside them. */
export function nounForms(roots: string): RegExp {
  const stems = new Set<string>();
  for (const root of roots.split(/\s+/)) {
    if (root === '' || root.includes('_')) continue;
    const active = melted[root[0] ?? ''];
    stems.add(`(?:pe|pem|pen|peng|penge|per)${root}`);
    if (active) stems.add(`pe${active}${root.slice(1)}`);
  }
  return new RegExp(`(?<![\\p{L}])(?:${[...stems].join('|')})k?an(?:nya)?(?![\\p{L}])`, 'giu');
}

export function anyWord(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${words.split(/\s+/).filter(Boolean).join('|')})(?![\\p{L}])`, 'iu');
}
