import { JSDOM } from 'jsdom';
import { checkIdentifiers } from './check-identifiers.ts';
import { checkPage } from './check-page.ts';
import { checkPublication } from './check-publication.ts';
import { Findings } from './finding.ts';
import { type Folder, subfolder } from './folder.ts';
import { foreignInCss, foreignInScript } from './foreign-addresses.ts';

const PUBLICATION = 'publikasi';
const CASE_ADDRESS = /aduan\/([0-9a-hjkmnp-tv-z]{10})\.html/g;
const PHOTO_ADDRESS = /photos\/([0-9a-f]{32})-/g;

/** A built site with the publication beneath it: what a browser would load, and what a build could leave behind. */
export async function checkSite(folder: Folder, findings: Findings): Promise<void> {
  const beneath = new Findings(`${PUBLICATION}/`);
  const { cases, instance } = await checkPublication(subfolder(folder, PUBLICATION), beneath);
  findings.all.push(...beneath.all);
  const own = instance?.siteUrl ?? null;
  const offices = new Set([
    ...(instance?.otherEmergencyNumbers ?? []).map(({ number }) => number),
    instance?.ppidAddress ?? '',
  ]);
  const photos = new Set(
    [...cases.values()].flatMap((record) => record.photos.map(({ photoId }) => photoId)),
  );
  const parser = new new JSDOM().window.DOMParser();
  const paths = folder.paths.filter((path) => !path.startsWith(`${PUBLICATION}/`));
  await checkIdentifiers({ ...folder, paths }, findings);

  for (const path of paths) {
    if (path.endsWith('.map')) findings.error(path, 'is a source map.');
    if (!/\.(html|svg|css|m?js|json|xml|txt|csv)$/.test(path)) continue;
    const text = (await folder.read(path)).toString('utf8');
    if (/\.(css|m?js)$/.test(path) && /[#@]\s*sourceMappingURL=/.test(text))
      findings.error(path, 'names a source map.');
    if (/\.(html|svg)$/.test(path))
      checkPage(path, parser.parseFromString(text, 'text/html'), text, own, findings, offices);
    if (path.endsWith('.css'))
      for (const origin of foreignInCss(text, own)) findings.error(path, `loads from ${origin}.`);
    if (/\.m?js$/.test(path)) {
      const { loaded, named } = foreignInScript(text, own);
      for (const origin of loaded) findings.error(path, `loads from ${origin}.`);
      for (const origin of named) findings.warning(path, `names ${origin}; see that it is only a link.`);
    }
    for (const id of matches(text, CASE_ADDRESS))
      if (!cases.has(id)) findings.error(path, `leads to the case ${id}, which is not published (any more).`);
    for (const id of matches(text, PHOTO_ADDRESS))
      if (!photos.has(id)) findings.error(path, `shows the photo ${id}, which is not published (any more).`);
  }
  for (const path of paths)
    for (const id of matches(path, CASE_ADDRESS))
      if (!cases.has(id)) findings.error(path, 'is the page of a case that is not published (any more).');
  for (const id of cases.keys())
    if (!folder.has(`aduan/${id}.html`))
      findings.error(`aduan/${id}.html`, 'is missing; the case is published.');
}

function matches(text: string, pattern: RegExp): Set<string> {
  return new Set([...text.matchAll(pattern)].flatMap(([, id = '']) => id));
}
