import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  findProgram,
  NAMES,
  type Ports,
  prepareProxy,
  runProxy,
  type ShippedProxy,
} from './running-proxy.ts';

const SHIPPED = join(import.meta.dirname, '..', '..', 'deploy', 'caddy', 'Caddyfile');
const path = findProgram('/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy');

/** The Caddy of this machine; it asks nobody for a certificate. */
export const caddy: ShippedProxy = { name: 'Caddy', path, start };

async function start(ports: Ports) {
  if (path === null) throw new Error('Caddy is not on this machine');
  const { folder, httpPort, httpsPort } = await prepareProxy('caddy');
  const ownPlaces = `admin off\n\tdefault_bind 127.0.0.1\n\thttp_port ${httpPort}\n\thttps_port ${httpsPort}`;
  let text = (await readFile(SHIPPED, 'utf8'))
    .replace(/^\{\n/m, `{\n\t${ownPlaces}\n`)
    .replace('127.0.0.1:4321', `127.0.0.1:${ports.site}`)
    .replace('127.0.0.1:4322', `127.0.0.1:${ports.service}`)
    .replace('127.0.0.1:4323', `127.0.0.1:${ports.desk}`);
  for (const name of Object.values(NAMES))
    text = text.replace(`${name} {\n`, `${name} {\n\ttls ${folder}/fullchain.pem ${folder}/privkey.pem\n`);
  await writeFile(join(folder, 'Caddyfile'), text);
  const { said, stop } = await runProxy(
    path,
    ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
    { folder, port: httpsPort, env: { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } },
  );
  return { httpPort, httpsPort, logged: async () => said(), stop };
}
