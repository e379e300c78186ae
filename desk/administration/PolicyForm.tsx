import { useState } from 'preact/hooks';
import type {
  EditedPolicy,
  Policies,
  PolicyLimit,
} from '../../api-client/contract/desk/administration-policy.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { TextField } from '../components/TextField.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { text } from '../text/id.ts';
import { CheckField } from './CheckField.tsx';
import { SubmitForm } from './SubmitForm.tsx';
import { useSubmit } from './use-submit.ts';

const words = text.admin.policy;
const CLOCKS = ['first_answer', 'agency_answer', 'resolution'] as const;
type Clock = (typeof CLOCKS)[number];
const STARTS: Record<Clock, PolicyLimit['from'][]> = {
  first_answer: ['received'],
  agency_answer: ['assigned', 'verified', 'received'],
  resolution: ['received', 'verified', 'assigned'],
};

/** What is promised from now on, begun from a preset or from what is in force. */
export function PolicyForm({ policies, reload }: { policies: Policies; reload: () => Promise<unknown> }) {
  const newest = policies.versions[0];
  const [draft, setDraft] = useState<EditedPolicy | null>(null);
  const submit = useSubmit(reload);
  if (!newest) return null;
  const policy = draft ?? newest.policy;
  const change = (part: Partial<EditedPolicy>) => setDraft({ ...policy, id: 'daerah', ...part });

  function changeClock(clock: Clock, limit: PolicyLimit | null): void {
    const { [clock]: _before, ...others } = policy.clocks;
    change({ clocks: limit ? { ...others, [clock]: limit } : others });
  }

  async function send(version: number): Promise<void> {
    const errors: FieldError[] = CLOCKS.flatMap((clock) => {
      const limit = policy.clocks[clock]?.limit;
      const right = limit === undefined || (Number.isInteger(limit) && limit >= 1 && limit <= 2000);
      return right ? [] : [{ field: `policy-${clock}-limit`, sentence: words.limitWrong }];
    });
    if (policy.title.trim().length < 5) errors.push({ field: 'policy-title', sentence: words.titleMissing });
    const { opens, closes } = policy.serviceHours;
    if (!(opens < closes)) errors.push({ field: 'policy-opens', sentence: words.hoursWrong });
    if (!(await submit.run(errors, () => client.changePolicy({ version, policy })))) return;
    setDraft(null);
    announce(words.changed);
    await reload();
  }

  return (
    <section class="panel">
      <h2>{words.edit}</h2>
      <div class="button-row">
        {policies.presets.map((preset) => (
          <button key={preset.id} type="button" class="button-quiet" onClick={() => setDraft(preset)}>
            {words.preset(words.presets[preset.id] ?? preset.id)}
          </button>
        ))}
      </div>
      <SubmitForm submit={submit} label={words.save} send={() => void send(newest.version)}>
        <TextField
          id="policy-title"
          label={words.name}
          value={policy.title}
          onChange={(title) => change({ title })}
          errors={submit.errors}
        />
        {CLOCKS.map((clock) => {
          const limit = policy.clocks[clock];
          return (
            <fieldset key={clock} class="field">
              <legend>{text.clock[clock]}</legend>
              <CheckField
                id={`policy-${clock}`}
                label={words.promised}
                checked={limit !== undefined}
                onChange={(on) =>
                  changeClock(
                    clock,
                    on ? { from: STARTS[clock][0] ?? 'received', limit: 7, unit: 'calendar_days' } : null,
                  )
                }
              />
              {limit && (
                <div class="limit-fields">
                  <TextField
                    id={`policy-${clock}-limit`}
                    label={words.limit}
                    type="number"
                    value={String(limit.limit || '')}
                    onChange={(value) => changeClock(clock, { ...limit, limit: Number(value) })}
                    errors={submit.errors}
                  />
                  <SelectField
                    id={`policy-${clock}-unit`}
                    label={words.unit}
                    value={limit.unit}
                    options={Object.entries(words.units).map(([value, label]) => ({ value, label }))}
                    onChange={(unit) => changeClock(clock, { ...limit, unit: unit as PolicyLimit['unit'] })}
                  />
                  <SelectField
                    id={`policy-${clock}-from`}
                    label={words.from}
                    value={limit.from}
                    options={STARTS[clock].map((value) => ({ value, label: words.starts[value] }))}
                    onChange={(from) => changeClock(clock, { ...limit, from: from as PolicyLimit['from'] })}
                  />
                </div>
              )}
            </fieldset>
          );
        })}
        <div class="hour-fields">
          <TextField
            id="policy-opens"
            label={words.opens}
            type="time"
            value={policy.serviceHours.opens}
            onChange={(opens) => change({ serviceHours: { ...policy.serviceHours, opens } })}
            errors={submit.errors}
          />
          <TextField
            id="policy-closes"
            label={words.closes}
            type="time"
            value={policy.serviceHours.closes}
            onChange={(closes) => change({ serviceHours: { ...policy.serviceHours, closes } })}
          />
          <SelectField
            id="policy-week"
            label={words.week}
            value={String(policy.week)}
            options={[
              { value: '5', label: words.fiveDays },
              { value: '6', label: words.sixDays },
            ]}
            onChange={(week) => change({ week: week === '6' ? 6 : 5 })}
          />
        </div>
        <p class="notice notice-wait">{words.fromNowOn}</p>
      </SubmitForm>
    </section>
  );
}
