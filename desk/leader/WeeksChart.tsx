import type { Overview } from '../../api-client/contract/desk/overview.ts';
import { formatDate } from '../format/dates.ts';
import { text } from '../text/id.ts';
import { weeksFinding } from './weeks-finding.ts';

type Weeks = Overview['weeks'];
type Line = 'received' | 'resolved' | 'late';

const LINES: Line[] = ['received', 'resolved', 'late'];
const [WIDTH, HEIGHT, TOP, RIGHT] = [640, 160, 24, 16];

/** Twelve weeks as three small lines, each with its own dash and its name beside; the sentence says what they show. */
export function WeeksChart({ weeks }: { weeks: Weeks }) {
  const finding = weeksFinding(weeks);
  const highest = Math.max(1, ...weeks.flatMap((week) => LINES.map((line) => week[line])));
  const x = (index: number) => (index * (WIDTH - RIGHT)) / Math.max(1, weeks.length - 1) + RIGHT / 2;
  const y = (value: number) => TOP + (1 - value / highest) * (HEIGHT - 2 * TOP);
  return (
    <div class="panel weeks">
      <h2>{text.weeks.title}</h2>
      <p>{finding}</p>
      <ul class="weeks-legend">
        {LINES.map((line) => (
          <li key={line}>
            <svg viewBox="0 0 32 8" width="32" height="8" aria-hidden="true">
              <line class={`week-line week-${line}`} x1="0" x2="32" y1="4" y2="4" />
            </svg>
            {text.weeks[line]}
          </li>
        ))}
      </ul>
      <svg class="weeks-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={finding}>
        <line class="week-axis" x1="0" x2={WIDTH} y1={y(0)} y2={y(0)} />
        <line class="week-axis" x1="0" x2={WIDTH} y1={y(highest)} y2={y(highest)} />
        {LINES.map((line) => (
          <polyline
            key={line}
            class={`week-line week-${line}`}
            points={weeks.map((week, index) => `${x(index)},${y(week[line])}`).join(' ')}
          />
        ))}
        {LINES.map((line) => {
          const last = weeks.at(-1)?.[line] ?? 0;
          return (
            <circle key={line} class={`week-dot week-${line}`} cx={x(weeks.length - 1)} cy={y(last)} r="4" />
          );
        })}
        <text class="week-label" x="2" y={y(highest) - 2}>
          {highest.toLocaleString('id-ID')}
        </text>
      </svg>
      <details>
        <summary>{text.weeks.table}</summary>
        <WeeksTable weeks={weeks} />
      </details>
    </div>
  );
}

function WeeksTable({ weeks }: { weeks: Weeks }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe scrollable-region-focusable)
    <section class="table-frame" aria-label={text.weeks.title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.weeks.week}</th>
            {LINES.map((line) => (
              <th key={line} scope="col">
                {text.weeks[line]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, index) => (
            <tr key={week.from}>
              <th scope="row">
                {formatDate(week.from)}
                {index === weeks.length - 1 && ` (${text.weeks.running})`}
              </th>
              {LINES.map((line) => (
                <td key={line}>{week[line].toLocaleString('id-ID')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
