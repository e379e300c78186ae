import {
  lateList as lateAnswer,
  overview as overviewAnswer,
} from '../../api-client/contract/desk/overview.ts';
import {
  responsiveContacts as contactsAnswer,
  contactsQuery,
  scorecard as scorecardAnswer,
  scorecardQuery,
} from '../../api-client/contract/desk/scorecard.ts';
import { readQuery } from '../http/read-query.ts';
import { type Route, route } from '../http/route.ts';
import type { Server } from '../server.ts';
import { overview } from './overview.ts';
import { lateList } from './overview-late.ts';
import { scorecard } from './scorecard.ts';
import { responsiveContacts } from './scorecard-contacts.ts';

const LEADERS = ['leader'] as const;

/** What the leader reads: counts, numbers of late complaints, fair figures; no words of anybody. */
export function leaderRoutes(server: Server): Route[] {
  return [
    route(
      {
        method: 'GET',
        path: '/api/overview',
        audience: LEADERS,
        summary: 'What is open and late, by agency, and over twelve weeks.',
        answer: overviewAnswer,
      },
      () => overview(server),
    ),
    route(
      {
        method: 'GET',
        path: '/api/overview/late',
        audience: LEADERS,
        summary: 'What is late now, by number.',
        answer: lateAnswer,
      },
      () => lateList(server),
    ),
    route(
      {
        method: 'GET',
        path: '/api/overview/scorecard',
        audience: LEADERS,
        summary: 'Medians with interval by agency, from the minimum n on.',
        answer: scorecardAnswer,
      },
      (call) => scorecard(server, readQuery(scorecardQuery, call).period),
    ),
    route(
      {
        method: 'GET',
        path: '/api/overview/contacts',
        audience: LEADERS,
        summary: 'The month’s most responsive contacts.',
        answer: contactsAnswer,
      },
      (call) => responsiveContacts(server, readQuery(contactsQuery, call).month),
    ),
  ];
}
