import type { APIContext } from 'astro';
import { readSnapshots } from '../../data/read-snapshots.ts';
import { revisionFeed } from '../../data/revision-feed.ts';
import { publication } from '../../publication.ts';

export async function GET({ site }: APIContext): Promise<Response> {
  if (!site) throw new Error('a feed needs the address of its site');
  const all = await publication();
  return new Response(revisionFeed(all, await readSnapshots(all), site));
}
