import { stateWords } from '../../attainment/explain/state-words.js';
import { trajectoryWords } from '../../attainment/explain/trajectory-words.js';
import type { Verdict, VerdictChange } from '../../table/verdict-changes.js';
import type { Localized } from '../../vocabulary/localized.js';

/** `高新技术企业 2021（> 400）：未知 → 达到` */
export function verdictLine({ target, indicatorName, targetText, before, after }: VerdictChange): Localized {
  const period = target.period === null ? '' : ` ${target.period}`;
  const [was, is] = [verdictWords(before), verdictWords(after)];
  return {
    zh: `${indicatorName.zh}${period}（${targetText.zh}）：${was.zh} → ${is.zh}`,
    en: `${indicatorName.en}${period} (${targetText.en}): ${was.en} → ${is.en}`,
  };
}

/** The state of a promise, and where it is heading while it is not due. */
function verdictWords(verdict: Verdict | null): Localized {
  if (verdict === null) return { zh: '没有这个目标', en: 'no such target' };
  const state = stateWords[verdict.state];
  if (verdict.trajectory === null) return state;
  const heading = trajectoryWords[verdict.trajectory];
  return { zh: `${state.zh}（${heading.zh}）`, en: `${state.en} (${heading.en})` };
}
