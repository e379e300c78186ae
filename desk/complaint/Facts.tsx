import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { useDesk } from '../components/desk-context.ts';
import { formatDate, formatInstant } from '../format/dates.ts';
import { text } from '../text/id.ts';

export function Facts({ complaint }: { complaint: ComplaintForVerifier }) {
  const { names, timeZone } = useDesk();
  const { subject } = complaint;
  const received = complaint.events[0]?.at;
  const rows: [string, string][] = [
    [text.complaint.channel, text.channel[complaint.channel]],
    ...(received ? [[text.queue.received, formatInstant(received, timeZone)] as [string, string]] : []),
    ...(complaint.occurredOn
      ? [[text.complaint.occurredOn, formatDate(complaint.occurredOn)] as [string, string]]
      : []),
    [
      text.complaint.agency,
      complaint.reassignments > 0
        ? `${names.agency(complaint.agencyCode)} (${text.steps.reassignments(complaint.reassignments)})`
        : names.agency(complaint.agencyCode),
    ],
    [
      text.complaint.subject,
      subject
        ? `${text.complaint.subjectKind[subject.kind]}${subject.agencyCode ? `: ${names.agency(subject.agencyCode)}` : ''}${subject.kind !== 'nobody' && !subject.agencyCode ? ` (${text.steps.unplaced})` : ''}`
        : '–',
    ],
  ];
  return (
    <section class="panel">
      <h2>{text.complaint.facts}</h2>
      {complaint.misconduct && <p class="notice notice-wait">{text.steps.closedQueue}</p>}
      {complaint.reassignmentRequestedAt && (
        <p class="notice notice-wait">{text.steps.reassignmentRequested}</p>
      )}
      <dl class="facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {complaint.clocks.map((clock) => (
          <div key={clock.clock}>
            <dt>{text.clock[clock.clock]}</dt>
            <dd>
              {formatInstant(clock.dueAt, timeZone)} ({text.clockState[clock.state]}
              {clock.withPauseAt ? `, ${text.steps.withoutPause}` : ''}
              {clock.provisional ? `, ${text.common.provisional}` : ''})
              {clock.withPauseAt && (
                <span class="block">
                  {formatInstant(clock.withPauseAt, timeZone)} (
                  {text.clockState[clock.withPauseState ?? clock.state]}, {text.complaint.withPause})
                </span>
              )}
              {clock.provisional && <span class="hint block">{text.common.provisionalWhy}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
