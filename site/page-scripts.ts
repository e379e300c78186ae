import comparisonSource from './islands/comparison.ts?raw';
import firstPhotoSource from './islands/first-photo.ts?raw';
import mapStartSource from './islands/map/start.ts?raw';
import shareSource from './islands/share.ts?raw';

/**
 * Scripts so small that they stand in the page: a request of its own would take a share of a slow line from the photos, and on HTTP/1.1
 * a connection. They are JavaScript as they are written. A page's policy allows these texts and no other (site/page-policy.ts).
 */
export const comparisonScript = shortened(comparisonSource);
export const firstPhotoScript = shortened(firstPhotoSource);
export const shareScript = shortened(shareSource);
export const mapStartScript = shortened(mapStartSource);
export const pageScripts: readonly string[] = [
  comparisonScript,
  firstPhotoScript,
  mapStartScript,
  shareScript,
];

/** Without comments, indents, the mark of a module and the ends of lines where nothing but a new line begins. */
function shortened(source: string): string {
  return source
    .replace(/^\/\*\*[\s\S]*?\*\/\n/, '')
    .replace(/^export \{\};\n/m, '')
    .replace(/^ *\/\/ .*\n/gm, '')
    .replace(/^ +/gm, '')
    .replace(/([{(,;])\n/g, '$1')
    .trim();
}
