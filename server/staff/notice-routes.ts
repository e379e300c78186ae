import * as v from 'valibot';
import { emptyBody } from '../../api-client/contract/desk/account.ts';
import {
  noticeChoices as choicesAnswer,
  chooseNotice as chooseBody,
  mailState as mailAnswer,
  noticeCount,
  notices as noticesAnswer,
  readNotices,
} from '../../api-client/contract/desk/notification.ts';
import { type Route, type RouteCall, route, type StaffAccount } from '../http/route.ts';
import { chooseNotice, noticeChoices } from '../notifications/choices.ts';
import { mailState, retryFailedMail } from '../notifications/mail-state.ts';
import { markRead, noticesOf, unreadCount } from '../notifications/read-notices.ts';
import type { Server } from '../server.ts';
import { logOperation } from './log-operation.ts';

const EVERYBODY = ['verifier', 'agencyOfficer', 'leader', 'auditor', 'administrator'] as const;
const done = v.strictObject({ done: v.literal(true) });
const callerOf = (call: RouteCall<unknown>) => call.account as StaffAccount;

/** What each account is told, what comes by mail, and for the administrator how the mail fares. */
export function noticeRoutes(server: Server): Route[] {
  return [
    route(
      {
        method: 'GET',
        path: '/api/notices',
        audience: EVERYBODY,
        summary: 'What the caller was told, newest first.',
        answer: noticesAnswer,
      },
      (call) => noticesOf(server, callerOf(call)),
    ),
    route(
      {
        method: 'GET',
        path: '/api/notices/count',
        audience: EVERYBODY,
        summary: 'How many of the caller’s notices are unread.',
        answer: noticeCount,
      },
      async (call) => ({ unread: await unreadCount(server, callerOf(call)) }),
    ),
    route(
      {
        method: 'POST',
        path: '/api/notices/read',
        audience: EVERYBODY,
        summary: 'Marks one of the caller’s notices, or all, as read.',
        body: readNotices,
        answer: done,
      },
      async (call) => {
        await markRead(server, callerOf(call), call.body);
        return { done: true };
      },
    ),
    route(
      {
        method: 'GET',
        path: '/api/notices/choices',
        audience: EVERYBODY,
        summary: 'Which kinds of notice come by mail too.',
        answer: choicesAnswer,
      },
      (call) => noticeChoices(server, callerOf(call)),
    ),
    route(
      {
        method: 'POST',
        path: '/api/notices/choices',
        audience: EVERYBODY,
        summary: 'Turns the mail of one kind on or off.',
        body: chooseBody,
        answer: choicesAnswer,
      },
      async (call) => {
        await chooseNotice(server, callerOf(call), call.body);
        return noticeChoices(server, callerOf(call));
      },
    ),
    route(
      {
        method: 'GET',
        path: '/api/administration/mail',
        audience: ['administrator'],
        summary: 'Mail that failed or is tried again.',
        answer: mailAnswer,
      },
      () => mailState(server),
    ),
    route(
      {
        method: 'POST',
        path: '/api/administration/mail/retry',
        audience: ['administrator'],
        summary: 'Tries failed mail again.',
        body: emptyBody,
        answer: mailAnswer,
      },
      async (call) => {
        const count = await retryFailedMail(server);
        await logOperation(server, {
          kind: 'administration',
          accountId: callerOf(call).accountId,
          note: `${count} surel yang gagal dikirim ulang`,
        });
        return mailState(server);
      },
    ),
  ];
}
