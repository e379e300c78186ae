import { openPostgres } from '../../../server/database/connect.ts';
import { realEffects } from '../../../server/effects.ts';
import { createJobRunner } from '../../../server/jobs/job-runner.ts';

// A process that works on publish jobs: each takes a moment and leaves one line when it begins and one when it ends.
const [url = '', name = ''] = process.argv.slice(2);
const connection = openPostgres(url, { connections: 4 });
const note = (jobId: string, step: string) =>
  connection.database
    .insertInto('operations_setting')
    .values({ name: `${jobId} ${step} ${name} ${Math.random()}`, value: step, changed_at: '' })
    .execute();
const runner = createJobRunner({
  connection,
  effects: realEffects,
  log: (line) => console.error(line),
  times: { leaseMs: 1_500, lookMs: 200 },
  handlers: {
    publish: async (job) => {
      await note(job.job_id, 'began');
      await new Promise((resolve) => setTimeout(resolve, 40));
      await note(job.job_id, 'ended');
      return { state: 'done', message: null };
    },
  },
});
runner.wake();
console.log('working');
process.on('SIGTERM', () => {
  void runner
    .stop()
    .then(() => connection.close())
    .then(() => process.exit(0));
});
