import type { Draft, Place, Placed } from '../draft.js';
import type { Indicator } from '../indicator.js';
import { type Check, type Complaint, problemAt } from './problem.js';

/** What is declared of an indicator changes how it is calculated, and no number lies beyond the declared bounds. */
export const checkDeclarations: Check = (draft) =>
  draft.indicators.flatMap((place) => [
    ...findUpsideDown(draft, place),
    ...findBeyondBounds(draft, place),
    ...findWithoutEffect(draft, place),
  ]);

function findUpsideDown(draft: Draft, place: Placed<Indicator>) {
  const { low = null, high = null } = place.record.declaration?.bounds ?? {};
  if (low === null || high === null || low < high) return [];
  return [
    problemAt(draft, place, 'declaration.bounds.low', {
      code: 'range-upside-down',
      message: { zh: `下限 ${low} 不低于上限 ${high}`, en: `the low end ${low} is not below the high end ${high}` },
      hint: { zh: '下限须低于上限', en: 'The low end has to be below the high end' },
    }),
  ];
}

function findBeyondBounds(draft: Draft, place: Placed<Indicator>) {
  const { id, declaration, baseline, targets } = place.record;
  const { low, high } = declaration?.bounds ?? {};
  const at = (where: Place, key: string, value: number) =>
    value < (low ?? value) || value > (high ?? value)
      ? [problemAt(draft, where, key, beyond(value, value > (high ?? value) ? high : low))]
      : [];
  return [
    ...(baseline ? at(place, 'baseline.value', baseline.value) : []),
    ...targets.flatMap((target, index) =>
      'value' in target && target.operator !== 'improve' ? at(place, `targets.${index}.value`, target.value) : [],
    ),
    ...draft.observations.flatMap((row) => (row.record.indicator === id ? at(row, 'value', row.record.value) : [])),
  ];
}

function beyond(value: number, bound: number | null | undefined): Complaint {
  return {
    code: 'beyond-bounds',
    message: { zh: `${value} 超出了声明的界限 ${bound}`, en: `${value} is beyond the declared bound ${bound}` },
    hint: { zh: '核对数值，或改 declaration.bounds', en: 'Check the value, or mend declaration.bounds' },
  };
}

function findWithoutEffect(draft: Draft, place: Placed<Indicator>) {
  const { declaration, kind, baseline } = place.record;
  if (!declaration) return [];
  const { path, breaks, bounds } = declaration;
  const bounded = bounds.low !== null || bounds.high !== null;
  const empty = path === null && breaks.length === 0 && !bounded && declaration.baseline === null;
  const without = (key: string, zh: string, en: string) =>
    problemAt(draft, place, ['declaration', key].filter(Boolean).join('.'), {
      code: 'declaration-without-effect',
      message: { zh, en },
      hint: { zh: '删去这一项', en: 'Leave it out' },
    });
  if (empty) return [without('', '没有声明任何内容', 'nothing is declared')];
  if (kind === 'event') {
    return [without('', '一件事没有走势和界限可声明', 'an event has no path, series or bounds to be declared')];
  }
  if (declaration.baseline !== null && baseline !== null && breaks.length === 0) {
    return [
      without('baseline', '计划给了基期，无须代替', 'the plan gives a baseline, so that nothing takes its place'),
    ];
  }
  return [];
}
