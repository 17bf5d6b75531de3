import { dataChanges, type Indicator, type Observation } from '@xianxing/plan';
import { describe, expect, it } from 'vitest';
import { changeAnchor } from '../src/changes/change-anchor.ts';
import { alteredText, valueText } from '../src/changes/change-text.ts';
import { changeCounts, changesByDay } from '../src/changes/changes-by-day.ts';

// Invented rows of an invented town.

const lamps: Indicator = {
  id: 'lamps',
  name: { zh: '路灯', en: 'Lamps' },
  definition: null,
  headline: false,
  kind: 'stock',
  direction: 'higher',
  unitOfMeasure: { text: { zh: '盏', en: 'lamps' }, basis: 'stated' },
  baseline: null,
  targets: [],
  mentions: [],
  declaration: null,
  note: null,
};
const row = (recorded: string, value: number, more: Partial<Observation> = {}): Observation => ({
  indicator: 'lamps',
  period: '2028',
  value,
  printed: `${value}`,
  status: 'final',
  evidence: 'official',
  definition: 'same',
  periodBasis: 'stated',
  occurredOn: null,
  source: 'yearbook',
  locator: '',
  quote: '',
  recorded,
  note: null,
  ...more,
});

const changes = dataChanges([
  row('2029-02-01', 310, { status: 'provisional' }),
  row('2029-02-01', 12, { source: 'paper', definition: 'near' }),
  row('2029-09-01', 320, { locator: '第 3 页' }),
  row('2029-10-01', 320, { locator: '第 3 页' }),
  row('2029-11-01', 320, { status: 'withdrawn' }),
]);

describe('a change in words', () => {
  it('says the value, both values of a revision, and what was taken back', () => {
    expect(changes.map((change) => valueText(change, lamps, 'zh-CN'))).toEqual([
      '320 盏',
      '320 盏',
      '310 盏 → 320 盏',
      '310 盏',
      '12 盏',
    ]);
    expect(valueText(changes[2] ?? fail(), lamps, 'en')).toBe('310 lamps → 320 lamps');
  });

  it('says what a revision altered beside the value, with what it was and what it is', () => {
    expect(changes.map((change) => alteredText(change, 'en'))).toEqual([
      null,
      'recorded again, nothing altered',
      'Altered: standing of the figure: provisional → final; place in the source: none → 第 3 页',
      null,
      null,
    ]);
    expect(alteredText(changes[2] ?? fail(), 'zh-CN')).toBe('改动：数的性质：初步数 → 最终数；出处位置：无 → 第 3 页');
  });

  it('says of an event whether it had happened, not 0 or 1', () => {
    const [opened] = dataChanges([row('2029-02-01', 1)]);
    expect(valueText(opened ?? fail(), { ...lamps, kind: 'event' }, 'en')).toBe('had happened');
  });
});

describe('the changes of a page', () => {
  it('stand under their days, the newest first, and are counted by kind', () => {
    expect(changesByDay(changes).map(([day, ofDay]) => [day, ofDay.length])).toEqual([
      ['2029-11-01', 1],
      ['2029-10-01', 1],
      ['2029-09-01', 1],
      ['2029-02-01', 2],
    ]);
    expect(changeCounts(changes)).toEqual({ added: 2, revised: 2, withdrawn: 1 });
  });

  it('have a place of their own each', () => {
    expect(new Set(changes.map(changeAnchor)).size).toBe(changes.length);
    expect(changeAnchor(changes[0] ?? fail())).toBe('2029-11-01.lamps.2028.yearbook');
  });
});

function fail(): never {
  throw new Error('there is no such change');
}
