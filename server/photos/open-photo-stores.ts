import { join } from 'node:path';
import { createDiskPhotoStore } from './disk-photo-store.ts';
import type { PhotoStore } from './photo-store.ts';
import { createS3PhotoStore } from './s3-photo-store.ts';
import type { S3Place } from './s3-place.ts';

/** Where the two stores lie, apart: of casework nobody outside ever reads, published is what the publication holds anyway. */
export type PhotoPlaces = { kind: 'disk' } | { kind: 's3'; casework: S3Place; published: S3Place };

export interface PhotoStores {
  casework: PhotoStore;
  published: PhotoStore;
}

/** Opens the two photo stores; on disk they are two folders below `root`. */
export function openPhotoStores(places: PhotoPlaces, root: string): PhotoStores {
  if (places.kind === 's3') {
    return { casework: createS3PhotoStore(places.casework), published: createS3PhotoStore(places.published) };
  }
  return {
    casework: createDiskPhotoStore(join(root, 'photos', 'casework')),
    published: createDiskPhotoStore(join(root, 'photos', 'published')),
  };
}
