import type { Localized } from '../../vocabulary/localized.js';
import { spaced } from './amount-words.js';
import { type Calculation, comparisonOf } from './calculation.js';
import { type ExplanationLine, explanationLine } from './explanation.js';
import { operatorOf } from './operator-of.js';
import { endOfPeriodWords } from './period-words.js';
import { promisedWords } from './promised-words.js';
import { reasonWords } from './reason-words.js';
import { stateWords } from './state-words.js';
import type { Teller } from './teller.js';

/** The verdict, with the comparison that it comes from. */
export function verdictLine(teller: Teller): ExplanationLine {
  const { attainment, say } = teller;
  const { state, margin, recurring } = attainment;
  const words = stateWords[state];
  const because = recurring ? periodsWords(teller) : valueWords(teller);
  return explanationLine('verdict', say('判断', 'Verdict'), say(`${words.zh}：${because}`, `${words.en}: ${because}`), {
    ...comparisonMade(teller),
    reason: state === 'unknown' ? margin.reason : state === 'not-due' ? 'not-due' : null,
  });
}

/** What was compared, where something was; each end of a range that binds. */
function comparisonMade({ attainment, symbols }: Teller): Partial<Calculation> {
  const { promise, kind, numbers, state, recurring } = attainment;
  if (recurring || kind === 'event' || state === 'not-due' || numbers.observed === null) return {};
  const operator = operatorOf(promise, numbers.direction);
  if (promise.operator === 'increase' || promise.operator === 'decrease') {
    return comparisonOf(operator, 'b', symbols) ?? {};
  }
  if (promise.operator !== 'in') return comparisonOf(operator, 'T', symbols) ?? {};
  const [low, high] = [comparisonOf('>=', 'L', symbols), comparisonOf('<=', 'H', symbols)];
  if (promise.reading === 'at-least-lower') return (numbers.direction === -1 ? high : low) ?? {};
  if (!low || !high) return {};
  return { formula: `${low.formula}, ${high.formula}`, working: `${low.working}, ${high.working}` };
}

function valueWords(teller: Teller): string {
  const { attainment, language, say, word, level } = teller;
  const { numbers, state, margin, evidence, due, promise, asOf } = attainment;
  const promised = promisedWords(teller);
  const { observed } = numbers;
  if (observed === null) {
    if (margin.reason === 'no-observation' && attainment.kind === 'event' && due) {
      return say(
        '没有可用的来源说到期时是否已经做成。',
        'no source that can be used says whether it had happened by the date.',
      );
    }
    if (margin.reason === 'no-observation' && due) {
      return say('到期的那一期没有可用的数。', 'for the period in which it is due there is no value that can be used.');
    }
    if (state === 'unknown' || state === 'not-due') return margin.reason ? word(reasonWords[margin.reason]) : '';
    return say(
      `几个来源的数不同，判断相同；承诺的是${promised}。`,
      `sources differ in the value, not in the verdict; the promise was ${promised}.`,
    );
  }
  if (attainment.kind === 'event') {
    const day = due && promise.period ? endOfPeriodWords(promise.period, language) : teller.period(asOf);
    return say(
      `到 ${day}${level(observed)}，承诺的是${promised}。`,
      `${level(observed)} by ${day}; the promise was ${promised}.`,
    );
  }
  const judged = evidence.find(({ use }) => use === 'judged');
  const when = judged ? teller.period(judged.period) : '';
  const value = say(`${when}${spaced(level(observed))}`, `${level(observed)}${when && ` in ${when}`}`);
  return say(
    `${value}，承诺的是${promised}。${soFar(teller).zh}`,
    `${value}; the promise was ${promised}.${soFar(teller).en}`,
  );
}

/** Why a part of the year can be enough. */
function soFar({ attainment }: Teller): Localized {
  const { path, state } = attainment;
  if (path !== 'pro-rata' || state === 'not-due') return { zh: '', en: '' };
  return {
    zh: '当年的数往后只会再加，已能判断。',
    en: ' What the year brings later can only be added, so this is enough to tell.',
  };
}

function periodsWords({ attainment, say }: Teller): string {
  const { due = 0, fulfilled = 0, failed = 0, missing = 0 } = attainment.recurring ?? {};
  if (due === 0) return say('还没有一期到期。', 'no period is due yet.');
  return say(
    `到期 ${due} 期，做到 ${fulfilled} 期，没有做到 ${failed} 期，缺数 ${missing} 期。`,
    `of ${due} due ${due === 1 ? 'period' : 'periods'} ${fulfilled} fulfilled, ${failed} failed, ${missing} without a value.`,
  );
}
