import { useState } from 'preact/hooks';
import type { ResponsiveContacts } from '../../api-client/contract/desk/scorecard.ts';
import { useDesk } from '../components/desk-context.ts';
import { ResourceView } from '../components/ResourceView.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { formatDate, formatInstant } from '../format/dates.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

const words = text.contacts;

/** The month's most responsive contacts, to be printed and read aloud; for inside. */
export function Contacts() {
  const [month, setMonth] = useState<string | undefined>(undefined);
  const { state, reload } = useResource(`contacts ${month}`, () => client.responsiveContacts(month));
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <ResourceView state={state} reload={reload}>
        {(answer) => (
          <>
            <div class="narrow no-print">
              <SelectField
                id="contacts-month"
                label={words.month}
                value={answer.month}
                options={answer.months.map((value) => ({ value, label: formatDate(value) }))}
                onChange={setMonth}
              />
            </div>
            <List answer={answer} />
            <button type="button" class="button-quiet" onClick={() => print()}>
              {text.overview.print}
            </button>
          </>
        )}
      </ResourceView>
    </>
  );
}

function List({ answer }: { answer: ResponsiveContacts }) {
  const { names, reference, timeZone } = useDesk();
  const { rule, contacts } = answer;
  const hours = (value: number | null) => (value === null ? words.noEnd : value.toLocaleString('id-ID'));
  return (
    <article class="honours">
      <p class="honours-place">{reference.instance.regencyName}</p>
      <h2>
        {words.title}, {formatDate(answer.month)}
      </h2>
      {contacts.length === 0 && <p>{words.none}</p>}
      {contacts.length > 0 && <p>{words.thanks}</p>}
      <ul class="honours-list">
        {contacts.map((contact) => (
          <li key={`${contact.name} ${contact.agencyCode}`}>
            <strong>{contact.name}</strong>
            <span class="block">{names.agency(contact.agencyCode)}</span>
            <span class="block hint">
              {words.inTime(contact.inTime, contact.n)},{' '}
              {words.median(hours(contact.medianHours), hours(contact.lowHours), hours(contact.highHours))}
            </span>
          </li>
        ))}
      </ul>
      <p class="hint">{words.rule(rule.minimum, rule.share, words.unit[rule.unit](rule.limit))}</p>
      <p class="hint">
        {answer.tooFew > 0 && `${words.tooFew(answer.tooFew)} `}
        {answer.others > 0 && `${words.others(answer.others)} `}
        {text.overview.asOf} {formatInstant(answer.asOf, timeZone)}.
      </p>
    </article>
  );
}
