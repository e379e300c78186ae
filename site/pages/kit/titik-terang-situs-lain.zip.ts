import { otherKits } from '../../other-kits.ts';
import { publication } from '../../publication.ts';

/** What OpenSID, Joomla and Blogger take, with this regency's address in it. */
export async function GET(): Promise<Response> {
  const { instance } = await publication();
  return new Response(new Uint8Array(otherKits(instance.serviceUrl)), {
    headers: { 'content-type': 'application/zip' },
  });
}
