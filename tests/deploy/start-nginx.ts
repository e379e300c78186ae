import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram, type Ports, prepareProxy, runProxy, type ShippedProxy } from './running-proxy.ts';

const SHIPPED = join(import.meta.dirname, '..', '..', 'deploy', 'nginx');
const path = findProgram(
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/bin/nginx',
  '/opt/homebrew/bin/nginx',
);

/** The nginx of this machine, inside of a main file that logs whatever it may, as distributions ship it. */
export const nginx: ShippedProxy = { name: 'nginx', path, start };

async function start(ports: Ports) {
  if (path === null) throw new Error('nginx is not on this machine');
  const { folder, httpPort, httpsPort } = await prepareProxy('nginx');
  for (const name of ['conf.d', 'snippets', 'log', 'temp']) await mkdir(join(folder, name));
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
  await writeFile(join(folder, 'nginx.conf'), mainFile(folder));
  const { stop } = await runProxy(
    path,
    ['-c', join(folder, 'nginx.conf'), '-p', folder, '-g', 'daemon off;'],
    {
      folder,
      port: httpsPort,
    },
  );
  return {
    httpPort,
    httpsPort,
    async logged() {
      const names = await readdir(join(folder, 'log'));
      return (await Promise.all(names.map((name) => readFile(join(folder, 'log', name), 'utf8')))).join('');
    },
    stop,
  };
}

/** Much as Debian and Ubuntu ship it, with logs at every place where one may stand. */
const mainFile = (folder: string) => `
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
}
`;
