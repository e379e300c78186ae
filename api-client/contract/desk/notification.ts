import * as v from 'valibot';
import { complaintId, localDate, shortCode } from '../primitives.ts';
import type { Role } from './account.ts';

/** What staff are told of. Each has one fixed sentence, in the desk and in the mail; none carries a word of a complaint. */
export const noticeKind = v.picklist([
  'complaint_waiting',
  'question_answered',
  'reassignment_requested',
  'complaint_resolved',
  'complaint_reopened',
  'second_approval',
  'publication_stopped',
  'outward_needs_person',
  'complaint_assigned',
  'due_soon',
  'overdue',
  'daily_digest',
  'calendar_missing',
  'mail_failed',
]);
export type NoticeKind = v.InferOutput<typeof noticeKind>;

/** Which role is told of what, and whether by mail too while the person has not chosen. */
export const noticesOfRole: Record<Role, Partial<Record<NoticeKind, { mail: boolean }>>> = {
  verifier: {
    complaint_waiting: { mail: false },
    question_answered: { mail: false },
    reassignment_requested: { mail: true },
    complaint_resolved: { mail: false },
    complaint_reopened: { mail: true },
    second_approval: { mail: true },
    publication_stopped: { mail: true },
    outward_needs_person: { mail: true },
    overdue: { mail: false },
    daily_digest: { mail: true },
  },
  // Nothing about clarifications: an agency does not learn that somebody was asked (privacy.md).
  agencyOfficer: {
    complaint_assigned: { mail: true },
    due_soon: { mail: false },
    overdue: { mail: false },
    daily_digest: { mail: true },
  },
  leader: { daily_digest: { mail: true } },
  auditor: {},
  administrator: { calendar_missing: { mail: true }, mail_failed: { mail: false } },
};

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const numbers = v.array(v.pipe(v.string(), v.regex(/^[0-9A-F]{4}-[0-9A-F]{4}$/)));

/** The daily summary: counts and complaint numbers. */
export const digestDetail = v.strictObject({
  open: count,
  late: count,
  dueSoon: count,
  /** The first of them by deadline; for an agency and for verification, none for the leader. */
  lateNumbers: numbers,
  dueSoonNumbers: numbers,
  /** For the leader: agencies with something late, the most first. */
  agencies: v.array(v.strictObject({ agencyCode: shortCode, late: count })),
});
export type DigestDetail = v.InferOutput<typeof digestDetail>;

/** GET /api/notices: what this account is told, newest first; what was told twice of one complaint stands once. */
export const notices = v.strictObject({
  items: v.array(
    v.strictObject({
      kind: noticeKind,
      complaintId: v.nullable(complaintId),
      /** The day alone: an hour would tell when somebody acted. */
      on: localDate,
      read: v.boolean(),
      detail: v.nullable(digestDetail),
    }),
  ),
  unread: count,
});
export type Notices = v.InferOutput<typeof notices>;
export type Notice = Notices['items'][number];

/** GET /api/notices/count */
export const noticeCount = v.strictObject({ unread: count });

/** POST /api/notices/read: one, or all. */
export const readNotices = v.strictObject({
  about: v.nullable(v.strictObject({ kind: noticeKind, complaintId: v.nullable(complaintId) })),
});
export type ReadNotices = v.InferOutput<typeof readNotices>;

/** GET /api/notices/choices and POST /api/notices/choices. */
export const noticeChoices = v.strictObject({
  choices: v.array(v.strictObject({ kind: noticeKind, byMail: v.boolean() })),
  /** False while the server has no way to send mail. */
  mailWorks: v.boolean(),
});
export type NoticeChoices = v.InferOutput<typeof noticeChoices>;
export const chooseNotice = v.strictObject({ kind: noticeKind, byMail: v.boolean() });
export type ChooseNotice = v.InferOutput<typeof chooseNotice>;

export const mailProblem = v.picklist([
  /** The mail server does not answer. */
  'unreachable',
  'login_refused',
  'try_later',
  'recipient_refused',
  'message_refused',
  /** It was handed over, and the answer never came: sending again might send it twice. */
  'unsure',
]);
export type MailProblem = v.InferOutput<typeof mailProblem>;

/** GET /api/administration/mail: what could not be sent, newest first. */
export const mailState = v.strictObject({
  configured: v.boolean(),
  waiting: count,
  troubled: v.array(
    v.strictObject({
      accountName: v.string(),
      email: v.string(),
      kind: noticeKind,
      on: localDate,
      state: v.picklist(['waiting', 'failed']),
      attempts: count,
      problem: v.nullable(mailProblem),
    }),
  ),
});
export type MailState = v.InferOutput<typeof mailState>;
