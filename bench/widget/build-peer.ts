import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** A peer as a Vite project of its own would publish it. */
export type BuiltPeer = { script: string; style: string };

/** The browsers of the widget, and as little as the peer's own code allows. Throws vite's error. */
export async function buildPeer(entry: string): Promise<BuiltPeer> {
  const result = (await build({
    configFile: false,
    root: join(import.meta.dirname, 'peers'),
    logLevel: 'error',
    publicDir: false,
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"', __SENTRY_DEBUG__: 'false' },
    build: {
      write: false,
      target: ['chrome111', 'firefox115', 'safari16.4'],
      modulePreload: false,
      cssCodeSplit: false,
      // Fonts and icons a browser asks for when it shows them are not counted against a peer.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: join(import.meta.dirname, 'peers', entry),
        output: { codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const script = result.output.flatMap((item) => (item.type === 'chunk' ? [item.code] : [])).join('\n');
  const style = result.output.flatMap((item) =>
    item.fileName.endsWith('.css') && item.type === 'asset' ? [String(item.source)] : [],
  );
  return { script, style: style.join('\n') };
}
