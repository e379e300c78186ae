import { demoSetup } from '../../../demo/demo-setup.ts';
import { realEffects } from '../../../server/effects.ts';
import { createServiceApp } from '../../../server/intake/service-app.ts';
import { listen } from '../../../server/listen.ts';
import { openServer } from '../../../server/open-server.ts';

// One of several servers on one database: takes complaints on a port until it is told to stop.
const [url = '', folder = '', port = '0'] = process.argv.slice(2);
const address = `http://127.0.0.1:${port}`;
const addresses = { site: address, service: address, desk: address };
const opened = await openServer({
  folder,
  databaseUrl: url,
  addresses,
  policy: 'wonosobo',
  effects: realEffects,
  setup: demoSetup(addresses, 'http://127.0.0.1:4324'),
});
const { app } = createServiceApp(opened.as('titik_intake'), 'no-widget');
const listener = await listen(app, '127.0.0.1', Number(port), 'SERVICE_PORT');
console.log('working');
process.on('SIGTERM', () => {
  void listener
    .close()
    .then(() => opened.close())
    .then(() => process.exit(0));
});
