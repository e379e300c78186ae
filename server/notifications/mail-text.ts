import { complaintNumber } from '../../api-client/contract/complaint-number.ts';
import type { DigestDetail, NoticeKind } from '../../api-client/contract/desk/notification.ts';
import type { Reference } from '../reference.ts';

type Single = Exclude<NoticeKind, 'daily_digest'>;

/** Subject and sentence of each kind: fixed words, read on a locked phone by anybody who stands beside. */
const FIXED: Record<Single, [subject: string, sentence: string]> = {
  complaint_waiting: ['Ada aduan menunggu', 'Satu aduan menunggu verifikasi.'],
  question_answered: ['Ada pertanyaan yang dijawab', 'Pertanyaan pada satu aduan sudah dijawab.'],
  reassignment_requested: ['Ada permintaan pengalihan', 'Satu OPD meminta aduan dialihkan.'],
  complaint_resolved: ['Ada aduan dinyatakan selesai', 'Satu aduan dinyatakan selesai oleh OPD.'],
  complaint_reopened: ['Ada aduan dibuka kembali', 'Satu aduan dibuka kembali.'],
  second_approval: ['Ada penerbitan menunggu persetujuan', 'Satu penerbitan menunggu petugas kedua.'],
  publication_stopped: ['Ada penerbitan dihentikan', 'Satu penerbitan dihentikan sebelum tayang.'],
  outward_needs_person: [
    'Ada aduan yang tidak sampai ke sistem lain',
    'Satu aduan yang diteruskan tidak diterima sistem lain, atau tidak jelas sampai.',
  ],
  complaint_assigned: ['Ada aduan untuk OPD Anda', 'Satu aduan diteruskan ke OPD Anda.'],
  due_soon: ['Ada aduan jatuh tempo', 'Tenggat satu aduan berakhir paling lambat hari kerja berikutnya.'],
  overdue: ['Ada aduan lewat tenggat', 'Tenggat satu aduan sudah lewat.'],
  calendar_missing: [
    'Kalender libur tahun depan belum ada',
    'Kalender libur tahun depan belum dipasang. Tenggat yang jatuh di tahun itu bersifat sementara.',
  ],
  mail_failed: ['Ada surel tidak terkirim', 'Satu surel pemberitahuan tidak terkirim.'],
};

export interface MailMatter {
  kind: NoticeKind;
  complaintId: string | null;
  detail: DigestDetail | null;
  /** Where the desk answers. */
  desk: string;
  reference: Pick<Reference, 'instance' | 'agency'>;
}

/** Subject and plain text of a notice's mail: fixed sentences, counts, complaint numbers, names of agencies; nothing anybody typed. */
export function mailText({ kind, complaintId, detail, desk, reference }: MailMatter): {
  subject: string;
  text: string;
} {
  const [subject, body] =
    kind === 'daily_digest'
      ? ['Ringkasan harian', digestLines(detail, reference)]
      : single(kind, complaintId);
  const lines = [
    ...body,
    '',
    `Buka meja kerja: ${desk}/pemberitahuan`,
    '',
    'Surel ini dikirim otomatis dan tidak memuat isi aduan. Pilih surel mana yang Anda terima di layar Pemberitahuan.',
    '',
  ];
  return { subject: `Titik Terang: ${subject}`, text: lines.join('\n') };
}

function single(kind: Single, complaintId: string | null): [string, string[]] {
  const [subject, sentence] = FIXED[kind];
  return [subject, [sentence, ...(complaintId ? [`Nomor: ${complaintNumber(complaintId)}`] : [])]];
}

function digestLines(detail: DigestDetail | null, reference: MailMatter['reference']): string[] {
  if (detail === null) return ['Tidak ada yang terlambat.'];
  const listed = (numbers: readonly string[], all: number) =>
    numbers.length === 0
      ? []
      : [`  ${numbers.join(', ')}${all > numbers.length ? `, dan ${all - numbers.length} lainnya` : ''}`];
  return [
    `Terbuka: ${detail.open}`,
    `Lewat tenggat: ${detail.late}`,
    ...listed(detail.lateNumbers, detail.late),
    `Jatuh tempo sampai hari kerja berikutnya: ${detail.dueSoon}`,
    ...listed(detail.dueSoonNumbers, detail.dueSoon),
    ...(detail.agencies.length > 0 ? ['', 'Lewat tenggat menurut OPD:'] : []),
    ...detail.agencies.map(
      ({ agencyCode, late }) => `  ${reference.agency(agencyCode)?.shortName ?? agencyCode}: ${late}`,
    ),
  ];
}
