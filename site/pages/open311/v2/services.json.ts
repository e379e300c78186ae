import { services } from '../../../data/open311.ts';
import { publication } from '../../../publication.ts';

export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(services(await publication())));
}
