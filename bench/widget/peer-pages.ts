import { brotliBytes } from '../brotli.ts';
import type { ServedFile } from '../browser/serve-files.ts';
import { type BuiltPeer, buildPeer } from './build-peer.ts';

export type Peer = BuiltPeer & { name: string; path: string; bytes: number };

const PEERS = [
  { name: 'Sentry feedback', entry: 'sentry-feedback.ts' },
  { name: 'SurveyJS', entry: 'surveyjs.ts' },
  { name: 'Form.io', entry: 'formio.ts' },
];

/** Builds the peers; `bytes` is script and style, brotli 11. */
export async function buildPeers(): Promise<Peer[]> {
  const peers: Peer[] = [];
  for (const { name, entry } of PEERS) {
    const built = await buildPeer(entry);
    const path = `/${entry.replace('.ts', '')}`;
    peers.push({
      ...built,
      name,
      path,
      bytes: brotliBytes(built.script) + (built.style === '' ? 0 : brotliBytes(built.style)),
    });
  }
  return peers;
}

/** The same page as the one that embeds our form, with a peer where ours stands; its script is asked for as early. */
export function peerFiles(
  peers: readonly Peer[],
  hostPage: string,
  hostStyle: string,
): Map<string, ServedFile> {
  const ours = /<script src="[^"]*embed\.js"[^>]*><\/script>/;
  if (!ours.test(hostPage)) throw new Error('the host page embeds no form');
  const files = new Map<string, ServedFile>([['/style.css', { type: 'text/css', content: hostStyle }]]);
  for (const { path, script, style } of peers) {
    const link = style ? `<link rel="stylesheet" href="${path}.css">` : '';
    const html = hostPage.replace(
      ours,
      `${link}<div id="peer"></div><script type="module" src="${path}.js"></script>`,
    );
    files.set(`${path}.html`, { type: 'text/html; charset=utf-8', content: html });
    files.set(`${path}.js`, { type: 'text/javascript; charset=utf-8', content: script });
    if (style) files.set(`${path}.css`, { type: 'text/css', content: style });
  }
  return files;
}
