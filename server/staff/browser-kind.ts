/** The kind of a browser, as coarse as serves to tell one's own sign-ins from others': `Firefox, komputer`. Nothing else of the header is kept. */
export function browserKind(userAgent: string | undefined): string {
  const [, name = 'lain'] = KINDS.find(([mark]) => userAgent?.includes(mark)) ?? [];
  return `${name}, ${PHONES.some((mark) => userAgent?.includes(mark)) ? 'ponsel' : 'komputer'}`;
}

/** Each calls itself by the names of those below it as well. */
const KINDS = [
  ['Edg', 'Edge'],
  ['OPR/', 'Opera'],
  ['SamsungBrowser', 'Samsung'],
  ['Firefox', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['CriOS', 'Chrome'],
  ['Safari', 'Safari'],
] as const;
const PHONES = ['Android', 'iPhone', 'iPad', 'Mobile'];
