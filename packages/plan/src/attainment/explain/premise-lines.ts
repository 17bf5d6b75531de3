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
  const { baseline, kind } = attainment;
  const label = say('基期', 'Baseline');
  if (baseline) {
    const value = level(baseline.value);
    const text = say(`${period(baseline.period)}为${spaced(value)}。`, `${value} in ${period(baseline.period)}.`);
    return [explanationLine('baseline', label, text, { value: baseline.value, clause: baseline.clause })];
  }
  if (kind === 'event' || kind === 'periodic') return [];
  const text = say('计划没有给，不当作零。', 'The plan gives none; zero is not assumed.');
  return [explanationLine('baseline', label, text, { reason: 'no-baseline' })];
}
