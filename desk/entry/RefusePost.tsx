import { useRef, useState } from 'preact/hooks';
import { type RecordRefusal, refusedChannel } from '../../api-client/contract/desk/refusals.ts';
import { criteriaToRefuseBy, statedCriteria } from '../../api-client/contract/public/criteria.ts';
import { useDesk } from '../components/desk-context.ts';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { sentenceForError } from '../format/sentence-for-error.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { refuseText as text } from '../text/refuse-text.ts';
import { vocabulary } from '../text/vocabulary.ts';

/** Counts a post or message that lacks what was stated; nothing of what it says is entered anywhere. */
export function RefusePost() {
  const { reference } = useDesk();
  const { instance } = reference;
  const [channel, setChannel] = useState('');
  const [criterion, setCriterion] = useState<RecordRefusal['criterion'] | ''>('');
  const [problem, setProblem] = useState<string | null>(null);
  const [reply, setReply] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  // The same id until the server has said yes: what was sent and not answered is not counted twice.
  const id = useRef(crypto.randomUUID());

  async function send(event: Event): Promise<void> {
    event.preventDefault();
    setProblem(null);
    setReply(null);
    setCopied(false);
    const chosen = refusedChannel.options.find((each) => each === channel);
    if (!chosen || criterion === '') {
      setProblem(text.chooseBoth);
      return;
    }
    try {
      await client.recordRefusal({ refusalId: id.current, channel: chosen, criterion });
      id.current = crypto.randomUUID();
      setReply(text.reply(text.criteria[criterion], `${instance.serviceUrl.replace(/\/$/, '')}/lapor`));
      setCriterion('');
    } catch (error) {
      noticeEndedSession(error);
      setProblem(sentenceForError(error));
    }
  }

  return (
    <details class="panel entry-more">
      <summary>{text.title}</summary>
      <p class="hint">{text.lead}</p>
      <form class="form" noValidate onSubmit={(event) => void send(event)}>
        {problem && (
          <p class="notice notice-alarm" role="alert">
            {problem}
          </p>
        )}
        <SelectField
          id="refuse-channel"
          label={text.channel}
          value={channel}
          onChange={setChannel}
          mayBeEmpty
          options={refusedChannel.options.map((value) => ({ value, label: vocabulary.channel[value] }))}
        />
        <RadioGroup
          id="refuse-criterion"
          legend={text.criterion}
          value={criterion}
          options={criteriaToRefuseBy(statedCriteria(instance)).map((value) => ({
            value,
            label: text.criteria[value],
          }))}
          onChange={(chosen) => setCriterion(chosen as RecordRefusal['criterion'])}
        />
        <button type="submit" class="button">
          {text.submit}
        </button>
      </form>
      {reply && (
        <div class="notice notice-good" role="status">
          <p>{text.done}</p>
          <p class="words">{reply}</p>
          <button
            type="button"
            class="button-quiet"
            onClick={() => void navigator.clipboard.writeText(reply).then(() => setCopied(true))}
          >
            {copied ? text.copied : text.copy}
          </button>
        </div>
      )}
    </details>
  );
}
