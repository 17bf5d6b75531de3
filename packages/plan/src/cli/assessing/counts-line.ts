import type { Clocks } from '../../attainment/assessment.js';
import type { Counts } from '../../attainment/summary.js';
import type { Localized } from '../../vocabulary/localized.js';

/** How many targets stand where. */
export function countsLine({ targets, due, notDue }: Counts): Localized {
  const late =
    due.metLate === 0
      ? { zh: '', en: '' }
      : { zh: `（其中逾期达到 ${due.metLate}）`, en: ` (${due.metLate} met late)` };
  const [isDue, isNotDue] = [due.total > 0, notDue.total > 0];
  return {
    zh: [
      `${targets} 个目标：`,
      isDue ? `到期 ${due.total}（达到 ${due.met}，未达到 ${due.notMet}${late.zh}，未知 ${due.unknown}）` : '都未到期',
      isDue && isNotDue ? `；未到期 ${notDue.total}` : '',
      '。',
    ].join(''),
    en: [
      `${targets} ${targets === 1 ? 'target' : 'targets'}: `,
      isDue
        ? `${due.total} due (${due.met} met, ${due.notMet} not met${late.en}, ${due.unknown} unknown)`
        : 'none due yet',
      isDue && isNotDue ? `; ${notDue.total} not due yet` : '',
      '.',
    ].join(''),
  };
}

/** With which dates and method it was judged. */
export function clocksLine({ asOf, knownAt, profile }: Clocks): Localized {
  return {
    zh: `判断截至 ${asOf}，${knownAt === null ? '用全部已收录的数' : `只用 ${knownAt} 以前收录的数`}，方法 ${profile}。`,
    en: `Judged as of ${asOf}, by ${knownAt === null ? 'everything recorded' : `what was recorded by ${knownAt}`}, with the method ${profile}.`,
  };
}
