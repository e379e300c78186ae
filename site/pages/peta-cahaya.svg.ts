import { nightDrawing } from '../map/drawing.ts';
import { publication } from '../publication.ts';

export async function GET(): Promise<Response> {
  return new Response(nightDrawing(await publication()));
}
