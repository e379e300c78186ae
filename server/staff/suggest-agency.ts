import type { Server } from '../server.ts';

/**
 * The agency that most often handled this category before, never the subject; the one whose page the form was opened on when
 * there is no history. Null when nothing speaks for any.
 */
export async function suggestAgency(
  server: Server,
  complaint: {
    category_code: string;
    subject_agency_code: string | null;
    preselected_agency_code: string | null;
  },
): Promise<string | null> {
  const handled = await server.connection.database
    .selectFrom('casework_complaint')
    .select((fields) => ['agency_code', fields.fn.countAll<number>().as('count')])
    .where('category_code', '=', complaint.category_code)
    .where('agency_code', 'is not', null)
    .groupBy('agency_code')
    .orderBy('count', 'desc')
    .orderBy('agency_code')
    .execute();
  const allowed = handled.find((row) => row.agency_code !== complaint.subject_agency_code);
  if (allowed) return allowed.agency_code;
  const preselected = complaint.preselected_agency_code;
  return preselected === complaint.subject_agency_code ? null : preselected;
}
