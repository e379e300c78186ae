/** HTTP alone, for comparison: `serve-bare.ts PORT` reads what a filing sends and answers what a receipt is, with the same libraries. */
import { Hono } from 'hono';
import { listen } from '../../server/listen.ts';

const [port = ''] = process.argv.slice(2);
const receipt = {
  trackingCode: '0123456789012345',
  receivedAt: '2026-11-22T00:00:00.000Z',
  firstAnswerDueAt: '2026-11-25T17:00:00.000Z',
};
const app = new Hono();
app.post('/api/complaints', async (context) => {
  JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await context.req.raw.arrayBuffer()));
  return new Response(JSON.stringify(receipt), {
    status: 201,
    headers: { 'content-type': 'application/json' },
  });
});
const listener = await listen(app, '127.0.0.1', Number(port), 'SERVICE_PORT');
console.log('working');
process.on('SIGTERM', () => void listener.close().then(() => process.exit(0)));
