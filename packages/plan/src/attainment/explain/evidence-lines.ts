import { evidenceGradeWords } from '../../vocabulary/evidence-grade-words.js';
import type { Evidence } from '../evidence.js';
import { spaced } from './amount-words.js';
import { type ExplanationLine, explanationLine } from './explanation.js';
import { reasonWords } from './reason-words.js';
import type { Teller } from './teller.js';

/** Every value that was looked at, with its source: what it was used for, or why it was left out. */
export function evidenceLines(teller: Teller): ExplanationLine[] {
  const { attainment, say } = teller;
  const { evidence } = attainment;
  if (evidence.length) return evidence.map((row) => evidenceLine(teller, row));
  return [
    explanationLine(
      'evidence',
      say('依据', 'Evidence'),
      say('到这一天为止，没有这项承诺用得上的数。', 'There is no value up to then that bears on this promise.'),
      { reason: 'no-observation' },
    ),
  ];
}

function evidenceLine(teller: Teller, { period, value, use, reason, observation, source }: Evidence): ExplanationLine {
  const { attainment, say, word, level } = teller;
  const label = {
    judged: say('依据', 'Evidence'),
    baseline: say('代替基期的数', 'In place of a baseline'),
    series: say('前几期的数', 'Earlier value'),
    // What is later than one period of a recurrence belongs to the next.
    later: attainment.recurring ? say('依据', 'Evidence') : say('期后的数', 'Later value'),
    outranked: say('未采用：另有来源', 'Not used: another source preferred'),
    'left-out': say('未采用', 'Left out'),
  }[use];
  const number = level(value);
  const when = teller.period(period);
  const happened = attainment.kind === 'event';
  const said = happened
    ? say(`截至 ${when}${number}`, `${number} by ${when}`)
    : say(`${when}${spaced(number)}`, `${number} in ${when}`);
  const from = source
    ? say(
        `见《${word(source.title)}》（${word(source.publisher)}，${word(evidenceGradeWords[source.evidence])}）`,
        `“${word(source.title)}” (${word(source.publisher)}, ${word(evidenceGradeWords[source.evidence])})`,
      )
    : say('为读者的假设', 'the reader’s assumption');
  const inferred = observation?.periodBasis === 'inferred' ? say('，年份为推定', ', period inferred') : '';
  const early = {
    final: '',
    withdrawn: '',
    provisional: say('，初步数', ', provisional'),
    estimated: say('，估计数', ', estimated'),
  }[observation?.status ?? 'final'];
  const why = reason === 'not-admitted' && observation?.definition === 'near' ? 'near-definition' : reason;
  const because = why ? say('', ' ') + word(reasonWords[why]) : '';
  return explanationLine(
    reason ? 'left-out' : 'evidence',
    label,
    say(`${said}${inferred}${early}，${from}。${because}`, `${said}${inferred}${early}: ${from}.${because}`),
    { value, reason, source: source?.id ?? null },
  );
}
