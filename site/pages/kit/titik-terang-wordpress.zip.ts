import { wordpressKit } from '../../wordpress-kit.ts';

/** The WordPress plugin of `kits/wordpress`, as WordPress takes it. */
export function GET(): Response {
  return new Response(new Uint8Array(wordpressKit()), { headers: { 'content-type': 'application/zip' } });
}
