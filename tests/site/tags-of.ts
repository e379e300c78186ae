type Tag = { tag: string; [attribute: string]: string | undefined };

const opening = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>=/]+(?:="[^"]*"|='[^']*')?)*)\s*\/?>/gi;
const attribute = /([^\s"'<>=/]+)(?:="([^"]*)"|='([^']*)')?/g;

/** Every opening tag of a page that Astro wrote, with its attributes. A document of each page would take most of a test's time. */
export function tagsOf(html: string): Tag[] {
  return [...html.matchAll(opening)].map(([, tag = '', attributes = '']) => ({
    ...Object.fromEntries(
      [...attributes.matchAll(attribute)].map(([, name = '', double, single]) => [
        name,
        double ?? single ?? '',
      ]),
    ),
    tag: tag.toLowerCase(),
  }));
}
