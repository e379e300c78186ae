import { useState } from 'preact/hooks';
import type { AgencyTeam } from '../../../api-client/contract/desk/agency-team.ts';
import { ProblemError } from '../../../api-client/index.ts';
import { useDesk } from '../../components/desk-context.ts';
import { ErrorSummary, type FieldError } from '../../components/ErrorSummary.tsx';
import { Failure } from '../../components/Failure.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { announce } from '../../stores/announcement.ts';
import { client } from '../../stores/client.ts';
import { noticeEndedSession } from '../../stores/session.ts';
import { text } from '../../text/id.ts';

/** The officer names a colleague who stands in for her on some days. */
export function DeputyForm(props: { team: AgencyTeam; reload: () => Promise<unknown> }) {
  const { team } = props;
  const { me } = useDesk();
  const [who, setWho] = useState('');
  const [fromOn, setFromOn] = useState('');
  const [untilOn, setUntilOn] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const colleagues = team.colleagues.filter((one) => one.accountId !== me.accountId);
  if (colleagues.length === 0) return null;

  function missing(): FieldError[] {
    const found: FieldError[] = [];
    if (who === '') found.push({ field: 'deputy-who', sentence: text.team.whoMissing });
    if (fromOn === '' || untilOn === '') {
      found.push({ field: fromOn === '' ? 'deputy-from' : 'deputy-until', sentence: text.team.datesMissing });
    } else if (untilOn < fromOn || untilOn < team.today) {
      found.push({ field: 'deputy-until', sentence: text.team.datesWrong });
    }
    return found;
  }

  async function submit(): Promise<void> {
    const found = missing();
    setErrors(found);
    setFailure(null);
    if (found.length > 0) return;
    try {
      const cover = await client.nameDeputy({ deputyAccountId: who, fromOn, untilOn });
      announce(text.team.named(cover.deputy.name));
      setWho('');
      setFromOn('');
      setUntilOn('');
      await props.reload();
    } catch (error) {
      noticeEndedSession(error);
      if (error instanceof ProblemError && error.code === 'not_possible_now') {
        setErrors([{ field: 'deputy-from', sentence: text.team.overlap }]);
      } else setFailure(error);
    }
  }

  return (
    <section class="panel" aria-labelledby="deputy-title">
      <h2 id="deputy-title">{text.team.deputy}</h2>
      <p class="hint">{text.team.deputyLead}</p>
      {failure !== null && <Failure error={failure} />}
      <ErrorSummary errors={errors} />
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <SelectField
          id="deputy-who"
          label={text.team.who}
          value={who}
          onChange={setWho}
          mayBeEmpty
          options={colleagues.map((one) => ({ value: one.accountId, label: one.name }))}
          errors={errors}
        />
        <TextField
          id="deputy-from"
          label={text.team.fromOn}
          type="date"
          value={fromOn}
          onChange={setFromOn}
          errors={errors}
        />
        <TextField
          id="deputy-until"
          label={text.team.untilOn}
          type="date"
          value={untilOn}
          onChange={setUntilOn}
          errors={errors}
        />
        <button type="submit" class="button">
          {text.team.name}
        </button>
      </form>
    </section>
  );
}
