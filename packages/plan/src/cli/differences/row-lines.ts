import type { DataChange } from '../../observation/data-changes.js';
import type { Observation } from '../../observation/observation.js';
import type { Localized } from '../../vocabulary/localized.js';

/** The name of an indicator by its id. */
export type NameOf = (indicator: string) => Localized;

const kinds: { readonly [Kind in DataChange['kind']]: Localized } = {
  added: { zh: '新增', en: 'added' },
  revised: { zh: '修订', en: 'revised' },
  withdrawn: { zh: '撤回', en: 'withdrawn' },
};

/** `修订 高新技术企业 2020：380 → 385（来源 yearbook，2026-11-23 收录）。原因` */
export function rowChangeLine(change: DataChange, nameOf: NameOf): Localized {
  const { kind, indicator, period, source, recorded, reason } = change;
  const values = [change.before, change.after].filter((rows) => rows.length > 0).map(printedValues);
  const name = nameOf(indicator);
  const altered = change.changed.filter((part) => part !== 'value' && part !== 'printed');
  const parts = kind === 'revised' && altered.length > 0 ? altered.join(', ') : '';
  return {
    zh: `${kinds[kind].zh} ${name.zh} ${period}：${values.join(' → ')}（来源 ${source}，${recorded} 收录${parts && `；改动 ${parts}`}）${reason ? `。${reason.zh}` : ''}`,
    en: `${kinds[kind].en} ${name.en} ${period}: ${values.join(' → ')} (source ${source}, recorded ${recorded}${parts && `; changed: ${parts}`})${reason ? `. ${reason.en}` : ''}`,
  };
}

/** A row that is gone. */
export function lostRowLine({ indicator, period, printed, source, recorded }: Observation, nameOf: NameOf): Localized {
  const name = nameOf(indicator);
  return {
    zh: `${name.zh} ${period}：${printed}（来源 ${source}，${recorded} 收录）`,
    en: `${name.en} ${period}: ${printed} (source ${source}, recorded ${recorded})`,
  };
}

function printedValues(rows: readonly Observation[]): string {
  return rows.map(({ printed }) => printed).join(', ');
}
