import type { Reference } from '../reference.ts';

/** For our own top-level pages alone: what lets a phone put the form on its home screen. */
export const HOME_SCREEN =
  '<link rel="manifest" href="/lapor.webmanifest"><link rel="apple-touch-icon" href="/assets/widget/icon-180.png"><meta name="theme-color" content="#14213d">';

/** The web app manifest (W3C), in the names of this instance. The home screen shows no word of a complaint. */
export function appManifest({ instance }: Reference): Response {
  const icon = (side: number, purpose: string) => ({
    src: `/assets/widget/icon-${side}.png`,
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: '/lapor',
    name: instance.name,
    short_name: 'Titik Terang',
    lang: instance.languages[0] ?? 'id',
    start_url: '/lapor',
    scope: '/',
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#14213d',
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json', 'cache-control': 'no-cache' },
  });
}
