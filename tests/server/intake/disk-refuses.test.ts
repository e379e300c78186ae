import * as disk from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { ProblemError } from '../../../api-client/errors.ts';
import { createDiskPhotoStore, type PhotoDisk } from '../../../server/photos/disk-photo-store.ts';
import { openTestServer } from '../helpers/open-test-server.ts';

const refusal = async (promise: Promise<unknown>) => {
  const error = await promise.catch((thrown: unknown) => thrown);
  return error instanceof ProblemError ? error.problem : error;
};

test('a disk that refuses a photo leaves no file and no row', async () => {
  const host = await openTestServer();
  const full: PhotoDisk = {
    ...disk,
    open: async (path, flags, mode) => {
      const file = await disk.open(path, flags, mode);
      file.sync = async () => {
        throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      };
      return file;
    },
  };
  const folder = join(host.folder, 'full');
  host.server.photos.casework = createDiskPhotoStore(folder, full);
  const jpeg = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer();
  const upload = host.citizen.uploadPhoto(new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }));
  expect(await refusal(upload)).toMatchObject({ code: 'storage_refused' });
  expect(await createDiskPhotoStore(folder).list()).toEqual([]);
  expect(await host.server.connection.database.selectFrom('casework_photo').selectAll().execute()).toEqual(
    [],
  );
  await host.close();
});
