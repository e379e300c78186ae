/** Names of what is missing on one side or differs, with the first place where it does. */
export function differences(one: Map<string, Buffer>, other: Map<string, Buffer>): string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names.flatMap((name) => {
    const [a, b] = [one.get(name), other.get(name)];
    if (!a || !b) return [`${name}: only in the ${a ? 'first' : 'second'}`];
    if (a.equals(b)) return [];
    const at = a.findIndex((byte, index) => byte !== b[index]);
    const around = (bytes: Buffer) => bytes.toString('utf8', Math.max(0, at - 60), at + 40);
    return [`${name}: «${around(a)}» and «${around(b)}»`];
  });
}
