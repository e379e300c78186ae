import { isDeepStrictEqual } from 'node:util';

/** One page of a family: its part of the address and all it is made of. */
export type Member<Props> = { params: Record<string, string | undefined>; props: Props };

export type MemberChanges<Props> = {
  /** New, or made of something else than before. */
  made: Member<Props>[];
  /** Files of the site, relative, that have no page any more. */
  gone: string[];
  /** What was shown before and is no more: the props of those that are gone or made anew. */
  left: Props[];
};

/**
 * Compares a family before and now. A member is its address and its props; equal props are the same page.
 * @param file as in `fileOfMember`
 */
export function changedMembers<Props>(
  file: string,
  now: readonly Member<Props>[],
  before: readonly Member<Props>[],
): MemberChanges<Props> {
  const known = new Map(before.map(({ params, props }) => [fileOfMember(file, params), props]));
  const left: Props[] = [];
  const made = now.filter(({ params, props }) => {
    const path = fileOfMember(file, params);
    const old = known.get(path);
    known.delete(path);
    if (old !== undefined && isDeepStrictEqual(old, props)) return false;
    if (old !== undefined) left.push(old);
    return true;
  });
  return { made, gone: [...known.keys()], left: [...left, ...known.values()] };
}

/** `[...lang]/aduan/[publicId].html` with its parameters filled in; a rest parameter that is undefined leaves nothing, not even its slash. */
export function fileOfMember(file: string, params: Member<unknown>['params']): string {
  return file
    .replaceAll(/\[\.\.\.(\w+)\](\/?)/g, (_, name: string, slash: string) => {
      const value = params[name];
      return value === undefined ? '' : value + slash;
    })
    .replaceAll(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');
}
