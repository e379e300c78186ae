import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes an Eleventy project that makes comparable pages of a publication: a page for each case with its photos, a list for each
 * month, a home page. It has no charts, feeds, boards, locator maps or second languages, so it is the cheaper site.
 */
export async function writeEleventyProject(folder: string, publication: string): Promise<void> {
  await mkdir(join(folder, 'pages'), { recursive: true });
  for (const [name, text] of Object.entries(files(publication))) await writeFile(join(folder, name), text);
}

const files = (publication: string): Record<string, string> => ({
  'eleventy.config.js': `import { readdirSync, readFileSync } from 'node:fs';
export default function (config) {
  const publication = ${JSON.stringify(publication)};
  const cases = readdirSync(publication + '/cases').map((name) => JSON.parse(readFileSync(publication + '/cases/' + name, 'utf8')));
  cases.sort((a, b) => (a.resolvedOn < b.resolvedOn ? 1 : -1));
  const months = Object.entries(Object.groupBy(cases, ({ resolvedOn }) => resolvedOn.slice(0, 7)));
  config.addGlobalData('cases', cases);
  config.addGlobalData('months', months);
  config.addGlobalData('latest', cases.slice(0, 60));
  config.addPassthroughCopy({ [publication]: 'publikasi' });
  return { dir: { input: 'pages' } };
}
`,
  'package.json': '{"type":"module"}',
  'pages/case.njk': `---
pagination: { data: cases, size: 1, alias: case, addAllPagesToCollections: false }
permalink: "aduan/{{ case.publicId }}.html"
---
${page(
  '{{ case.categoryCode }}',
  `<h1>{{ case.categoryCode }}</h1><p>{{ case.summary }}</p><p>{{ case.outcome }}</p>
{% for photo in case.photos %}<figure><picture><source type="image/webp" srcset="/publikasi/photos/{{ photo.photoId }}-480.webp 480w, /publikasi/photos/{{ photo.photoId }}-1280.webp 1280w"><img src="/publikasi/photos/{{ photo.photoId }}-480.jpg" width="{{ photo.width }}" height="{{ photo.height }}" alt="{{ photo.alt }}"></picture><figcaption>{{ photo.takenOn }}</figcaption></figure>{% endfor %}
<dl><dt>Diterima</dt><dd>{{ case.receivedOn }}</dd><dt>Selesai</dt><dd>{{ case.resolvedOn }}</dd><dt>OPD</dt><dd>{{ case.agencyCode }}</dd><dt>Bukti</dt><dd>{{ case.evidence }}</dd></dl>`,
)}`,
  'pages/month.njk': `---
pagination: { data: months, size: 1, alias: month }
permalink: "aduan/bulan/{{ month[0] }}.html"
---
${page('{{ month[0] }}', '<h1>{{ month[0] }}</h1><ol>{% for case in month[1] %}<li><a href="/aduan/{{ case.publicId }}.html">{{ case.categoryCode }}</a> {{ case.agencyCode }}, {{ case.resolvedOn }}</li>{% endfor %}</ol>')}`,
  'pages/index.njk': page(
    'Titik Terang',
    '<h1>Aduan selesai</h1><ol>{% for case in latest %}<li><a href="/aduan/{{ case.publicId }}.html">{{ case.summary }}</a></li>{% endfor %}</ol>',
  ),
});

function page(title: string, body: string): string {
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main>${body}</main></body></html>\n`;
}
