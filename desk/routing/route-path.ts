import type { Route } from './match-route.ts';

const fixed = {
  home: '/',
  queue: '/antrean',
  newComplaint: '/aduan-baru',
  keys: '/daftar-kunci',
  agencyQueue: '/tugas',
  agencyTeam: '/serah-terima',
  overview: '/ikhtisar',
  contacts: '/pic-tanggap',
  notices: '/pemberitahuan',
  audit: '/catatan',
  accounts: '/akun',
  ownAccount: '/akun-saya',
  agencies: '/instansi',
  hosts: '/situs',
  channels: '/saluran',
  categories: '/kategori',
  deadlines: '/tenggat',
  settings: '/pengaturan',
  changes: '/riwayat',
  notFound: '/',
} as const;

/** The path of a route; the inverse of `matchRoute`. */
export function routePath(route: Route): string {
  switch (route.name) {
    case 'complaint':
      return `/aduan/${route.complaintId}`;
    case 'publish':
      return `/aduan/${route.complaintId}/terbitkan`;
    case 'agencyComplaint':
      return `/tugas/${route.complaintId}`;
    default:
      return fixed[route.name];
  }
}
