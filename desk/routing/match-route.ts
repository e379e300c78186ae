type AdministrationScreen =
  | 'agencies'
  | 'hosts'
  | 'channels'
  | 'categories'
  | 'deadlines'
  | 'settings'
  | 'changes';

/** Where in the desk one is. Paths are Indonesian: they are seen by staff. */
export type Route =
  | {
      name:
        | 'home'
        | 'queue'
        | 'newComplaint'
        | 'keys'
        | 'agencyQueue'
        | 'agencyTeam'
        | 'overview'
        | 'contacts'
        | 'notices'
        | 'audit'
        | 'accounts'
        | 'ownAccount'
        | AdministrationScreen
        | 'notFound';
    }
  | { name: 'complaint' | 'publish' | 'agencyComplaint'; complaintId: string };

const fixed: Record<string, Route> = {
  '/': { name: 'home' },
  '/antrean': { name: 'queue' },
  '/aduan-baru': { name: 'newComplaint' },
  '/daftar-kunci': { name: 'keys' },
  '/tugas': { name: 'agencyQueue' },
  '/serah-terima': { name: 'agencyTeam' },
  '/ikhtisar': { name: 'overview' },
  '/pic-tanggap': { name: 'contacts' },
  '/pemberitahuan': { name: 'notices' },
  '/catatan': { name: 'audit' },
  '/akun': { name: 'accounts' },
  '/akun-saya': { name: 'ownAccount' },
  '/instansi': { name: 'agencies' },
  '/situs': { name: 'hosts' },
  '/saluran': { name: 'channels' },
  '/kategori': { name: 'categories' },
  '/tenggat': { name: 'deadlines' },
  '/pengaturan': { name: 'settings' },
  '/riwayat': { name: 'changes' },
};

const withComplaint: [RegExp, 'complaint' | 'publish' | 'agencyComplaint'][] = [
  [/^\/aduan\/([0-9a-f-]{36})$/, 'complaint'],
  [/^\/aduan\/([0-9a-f-]{36})\/terbitkan$/, 'publish'],
  [/^\/tugas\/([0-9a-f-]{36})$/, 'agencyComplaint'],
];

/** Reads a path (without query); whatever is unknown is `notFound`, never an error. */
export function matchRoute(pathname: string): Route {
  const path = pathname.length > 1 ? pathname.replace(/\/+$/, '') : pathname;
  const known = Object.hasOwn(fixed, path) ? fixed[path] : undefined;
  if (known) return known;
  for (const [pattern, name] of withComplaint) {
    const complaintId = pattern.exec(path)?.[1];
    if (complaintId) return { name, complaintId };
  }
  return { name: 'notFound' };
}
