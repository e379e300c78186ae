import type { RunningService } from './start-service.ts';

/** How many complaints the service has stored. */
export async function complaintsIn({ server }: RunningService): Promise<number> {
  const query = server.connection.database.selectFrom('casework_complaint').select('complaint_id');
  return (await query.execute()).length;
}

/** What a proxy says when nobody is behind it. */
export const gateway = () => new Response('gateway', { status: 502 });

/** A refusal in the service's own form. */
export const problem = (code: string, status: number, title: string, fields?: string[]) =>
  Response.json(
    { type: 'about:blank', title, status, code, ...(fields ? { fields } : {}) },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

/** One pixel, ready to be chosen as a photo. */
export const tinyPhoto = {
  name: 'a.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};
