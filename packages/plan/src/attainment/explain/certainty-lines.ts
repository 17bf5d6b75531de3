import type { Candidate } from '../conflict.js';
import type { Flip } from '../robustness.js';
import { spaced } from './amount-words.js';
import { type ExplanationLine, explanationLine } from './explanation.js';
import { stateWords } from './state-words.js';
import type { Teller } from './teller.js';
import { trajectoryWords } from './trajectory-words.js';

/** Sources that disagree with the verdict under each, and whether anything that the evidence leaves open turns the verdict. */
export function certaintyLines(teller: Teller): ExplanationLine[] {
  return [...conflictLines(teller), ...robustnessLines(teller)];
}

function conflictLines(teller: Teller): ExplanationLine[] {
  const { attainment, say, level, period } = teller;
  const { conflict } = attainment;
  if (conflict === null) return [];
  const candidate = ({ value, source, chosen, period: of, ...verdict }: Candidate) => {
    const used = chosen ? say('，采用', ', used') : '';
    const title = titleOf(teller, source);
    return explanationLine(
      'conflict',
      say('来源不一', 'Sources disagree'),
      say(
        `${period(of)}${spaced(level(value))}${title}${used}：按它是“${verdictWords(teller, verdict)}”。`,
        `${level(value)} in ${period(of)}${title}${used}: by it, “${verdictWords(teller, verdict)}”.`,
      ),
      { value, source },
    );
  };
  const decided = {
    evidence: say('按来源的等级取舍', 'The grade of the source decided'),
    'period-basis': say('写明年份的先于推定的', 'A stated period was preferred to an inferred one'),
    definition: say('口径相同的先于相近的', 'The same definition was preferred to a near one'),
    published: say('后发布的先于先发布的', 'The later publication was preferred'),
    none: say('分不出先后', 'Nothing tells them apart'),
  }[conflict.decidedBy ?? 'none'];
  const flips = conflict.flips
    ? say('换一个来源，判断会不同', 'by another source the verdict would be another')
    : say('换一个来源，判断相同', 'the verdict is the same by each');
  return [
    ...[...conflict.candidates].sort((a, b) => Number(b.chosen) - Number(a.chosen)).map(candidate),
    explanationLine('conflict', say('取舍', 'Choice'), say(`${decided}；${flips}。`, `${decided}; ${flips}.`), {
      reason: 'conflicting',
    }),
  ];
}

function titleOf({ attainment, say, word }: Teller, id: string | null): string {
  const source = attainment.evidence.find((row) => row.source?.id === id)?.source;
  return source ? say(`（《${word(source.title)}》）`, ` (“${word(source.title)}”)`) : '';
}

function robustnessLines(teller: Teller): ExplanationLine[] {
  const { attainment, say, level } = teller;
  const { robust, flips } = attainment.robustness;
  if (robust === null || (attainment.state === 'unknown' && attainment.conflict === null)) return [];
  const label = say('是否稳固', 'Robustness');
  const how = (by: Flip['by']) =>
    ({
      printed: say('与来源所印的相差在末位的半个单位之内', 'within half a unit of the last digit printed'),
      displayed: say('只看一位小数', 'the value with one decimal'),
      slope: say('看各数的趋势，不只看最近一个', 'the trend through all values instead of the latest alone'),
    })[by];
  if (flips.length) {
    return flips.map(({ by, value, ...verdict }) =>
      explanationLine(
        'robustness',
        label,
        say(
          `不稳固：若为${spaced(level(value))}（${how(by)}），判断就是“${verdictWords(teller, verdict)}”。`,
          `Not robust: at ${level(value)} (${how(by)}) the verdict would be “${verdictWords(teller, verdict)}”.`,
        ),
        { value, reason: by === 'slope' ? 'endpoint-and-slope-disagree' : 'rounding-sensitive' },
      ),
    );
  }
  const text = robust
    ? say(
        '稳固：换用数据所容许的别种算法，判断不变。',
        'Robust: no recalculation that the data leave open turns the verdict.',
      )
    : say('不稳固：判断取决于采用哪个来源。', 'Not robust: the verdict depends on which source is believed.');
  return [explanationLine('robustness', label, text)];
}

function verdictWords({ word, say }: Teller, { state, trajectory }: Pick<Flip, 'state' | 'trajectory'>): string {
  const going = trajectory === null ? '' : word(trajectoryWords[trajectory]);
  return word(stateWords[state]) + (going && say(`，${going}`, `, ${going}`));
}
