import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.ts';

const SHIPPED = join(import.meta.dirname, '..', '..', 'deploy', 'nginx');
const PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'];

/** Where nginx is on this machine, null where it is not: then what needs it says so and is left out. */
export const nginxPath = PLACES.find((path) => existsSync(path)) ?? null;

export const NAMES = {
  site: 'aduan.contoh.example',
  service: 'layanan.contoh.example',
  desk: 'meja.contoh.example',
} as const;

export interface RunningNginx {
  httpPort: number;
  httpsPort: number;
  /** Everything any of its logs holds. */
  logged(): Promise<string>;
  stop(): Promise<void>;
}

/**
 * The shipped files as they are, but for ports, places and a certificate of its own, inside of a main file that logs whatever it may, as
 * distributions ship it. `ports`: where site, service and desk listen. `further`: more server blocks.
 */
export async function startNginx(
  ports: { site: number; service: number; desk: number },
  further: (https: string) => string = () => '',
): Promise<RunningNginx> {
  if (nginxPath === null) throw new Error('nginx is not on this machine');
  const folder = await mkdtemp(join(tmpdir(), 'titik-nginx-'));
  const [httpPort, httpsPort] = await Promise.all([freePort(), freePort()]);
  for (const name of ['conf.d', 'snippets', 'log', 'temp']) await mkdir(join(folder, name));
  makeCertificate(folder);
  const adapted = (text: string) =>
    text
      .replaceAll('/var/log/nginx/', `${folder}/log/`)
      .replaceAll('/etc/ssl/titik-terang/', `${folder}/`)
      .replace(/^ *listen \[::\].*\n/gm, '')
      .replaceAll('listen 80;', `listen 127.0.0.1:${httpPort};`)
      .replaceAll('listen 443 ', `listen 127.0.0.1:${httpsPort} `)
      .replace('127.0.0.1:4321', `127.0.0.1:${ports.site}`)
      .replace('127.0.0.1:4322', `127.0.0.1:${ports.service}`)
      .replace('127.0.0.1:4323', `127.0.0.1:${ports.desk}`);
  for (const [name, place] of [
    ['titik-terang.conf', 'conf.d'],
    ['titik-terang-proxy.conf', 'snippets'],
  ] as const) {
    await writeFile(join(folder, place, name), adapted(await readFile(join(SHIPPED, name), 'utf8')));
  }
  const https = `listen 127.0.0.1:${httpsPort} ssl http2; ssl_certificate ${folder}/fullchain.pem; ssl_certificate_key ${folder}/privkey.pem;`;
  await writeFile(join(folder, 'nginx.conf'), mainFile(folder, further(https)));
  const child = spawn(nginxPath, ['-c', join(folder, 'nginx.conf'), '-p', folder, '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  await reachable(httpsPort, child, () => said);
  return {
    httpPort,
    httpsPort,
    async logged() {
      const names = await readdir(join(folder, 'log'));
      return (await Promise.all(names.map((name) => readFile(join(folder, 'log', name), 'utf8')))).join('');
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await ended;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Much as Debian and Ubuntu ship it, with logs at every place where one may stand. */
const mainFile = (folder: string, further: string) => `
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/log/main-error.log notice;
events { worker_connections 256; }
http {
  types { text/html html; }
  default_type application/octet-stream;
  sendfile on;
  gzip on;
  ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3;
  access_log ${folder}/log/access.log;
  error_log ${folder}/log/error.log info;
  client_body_temp_path ${folder}/temp/body;
  proxy_temp_path ${folder}/temp/proxy;
  fastcgi_temp_path ${folder}/temp/fastcgi;
  uwsgi_temp_path ${folder}/temp/uwsgi;
  scgi_temp_path ${folder}/temp/scgi;
  include ${folder}/conf.d/*.conf;
  ${further}
}
`;

function makeCertificate(folder: string): void {
  const names = [...Object.values(NAMES), 'desa.contoh.example'].map((name) => `DNS:${name}`).join(',');
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const out = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')];
  const whose = ['-subj', '/CN=contoh.example', '-addext', `subjectAltName=${names}`, '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...key, ...out, ...whose], { stdio: 'ignore' });
}

async function reachable(port: number, child: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${said()}`);
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.on('error', () => resolve(false));
      socket.on('connect', () => socket.destroy());
    });
    if (open) return;
    await sleep(50);
  }
  throw new Error(`nginx does not answer: ${said()}`);
}
