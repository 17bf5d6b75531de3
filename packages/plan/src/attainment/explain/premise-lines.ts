import { spaced } from './amount-words.js';
import { type ExplanationLine, explanationLine } from './explanation.js';
import { promisedWhenWords } from './promised-words.js';
import type { Teller } from './teller.js';

/** What is judged and from where: the promise in its own words, the two clocks, the baseline. */
export function premiseLines(teller: Teller): ExplanationLine[] {
  const { promise } = teller.attainment;
  const { say } = teller;
  const { quote } = promise;
  // The plan’s own words stay as they are, its quotation marks included.
  const quoted = quote.includes('“') ? `「${quote}」` : `“${quote}”`;
  const promised = explanationLine(
    'promise',
    say('承诺', 'Promise'),
    say(`${quoted}，即：${promisedWhenWords(teller)}。`, `${quoted}, that is: ${promisedWhenWords(teller)}.`),
    { clause: promise.clause },
  );
  return [promised, clocksLine(teller), ...baselineLines(teller)];
}

function clocksLine({ attainment, say, period }: Teller): ExplanationLine {
  const { asOf, knownAt, due, promise } = attainment;
  const whether = promise.recurrence
    ? ''
    : due
      ? say('，这项承诺已到期', ' the promise is due')
      : say('，这项承诺还没有到期', ' the promise is not due yet');
  const known = knownAt
    ? say(`只用到 ${period(knownAt)}为止收录的数。`, `Only values recorded here by ${period(knownAt)} count.`)
    : say('数不论何时收录都用（事后来看）。', 'Values count whenever they were recorded (with hindsight).');
  return explanationLine(
    'clocks',
    say('以哪天为准', 'Dates'),
    say(`截至 ${period(asOf)}${whether}。${known}`, `As of ${period(asOf)}${whether}. ${known}`),
  );
}

function baselineLines({ attainment, say, level, period }: Teller): ExplanationLine[] {
  const { baseline, kind, path, evidence } = attainment;
  const label = say('基期', 'Baseline');
  const told = baseline
    ? say(
        `${period(baseline.period)}为${spaced(level(baseline.value))}。`,
        `${level(baseline.value)} in ${period(baseline.period)}.`,
      )
    : say('计划没有给，不当作零。', 'The plan gives none; zero is not assumed.');
  const apart = path === 'pro-rata' ? say('当年从零算起。', ' The year begins at zero.') : '';
  const first = evidence.find(({ use }) => use === 'baseline');
  if (first) {
    const text = say(
      `照声明的规则，以最早的观测值代替：${period(first.period)}${spaced(level(first.value))}。`,
      `By a declared rule the first observation takes its place: ${level(first.value)} in ${period(first.period)}.`,
    );
    const source = first.source?.id ?? null;
    const reason = 'first-observation-as-baseline';
    return [
      explanationLine('baseline', label, told, { clause: baseline?.clause ?? null }),
      explanationLine('baseline', label, text, { value: first.value, source, reason }),
    ];
  }
  if (baseline) {
    return [explanationLine('baseline', label, told + apart, { value: baseline.value, clause: baseline.clause })];
  }
  if (kind === 'event' || kind === 'periodic') return [];
  return [explanationLine('baseline', label, told + apart, { reason: 'no-baseline' })];
}
