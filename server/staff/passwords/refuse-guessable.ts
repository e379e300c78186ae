import { ProblemFailure } from '../../http/problem-failure.ts';
import type { Server } from '../../server.ts';
import { isGuessable } from './is-guessable.ts';

/** Words of the program and of every such office. */
const OFFICE = [
  'titik terang',
  'aduan pengaduan lapor laporan warga',
  'admin administrator verifikator verifikasi petugas pimpinan inspektorat operator',
  'kata sandi password rahasia',
  'dinas badan kantor kecamatan kabupaten kota desa kelurahan pemkab pemkot pemda diskominfo bupati',
];

/** Throws `password_common` for a password that is guessed early: of this office, of this person, or of everybody. */
export function refuseGuessable(
  server: Pick<Server, 'reference'>,
  password: string,
  person: { name: string; email: string },
): void {
  const { instance, agencies } = server.reference;
  const context = [
    ...OFFICE,
    instance.regencyName,
    instance.headTitle,
    ...agencies.flatMap(({ code, name }) => [code, name]),
    person.name,
    person.email,
  ];
  if (isGuessable(password, context)) throw new ProblemFailure('password_common', ['password']);
}
