import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DataChange, dataChanges } from './data-changes.js';
import type { Observation } from './observation.js';
import { standingObservations } from './standing-observations.js';

// Invented rows of an invented town.

const row = (more: Partial<Observation> = {}): Observation => ({
  indicator: 'lamps',
  period: '2028',
  value: 320,
  printed: `${more.value ?? 320}`,
  status: 'final',
  evidence: 'official',
  definition: 'same',
  periodBasis: 'stated',
  occurredOn: null,
  source: 'yearbook',
  locator: '',
  quote: '',
  recorded: '2029-02-01',
  note: null,
  ...more,
});

const why = { zh: '年鉴更正', en: 'Corrected by the yearbook' };
const told = ({ kind, recorded, before, after, changed, reason }: DataChange) => ({
  kind,
  recorded,
  before: before.map(({ value }) => value),
  after: after.map(({ value }) => value),
  changed,
  reason,
});

describe('a change of the data', () => {
  const cases: { why: string; rows: Observation[]; changes: ReturnType<typeof told>[] }[] = [
    { why: 'no rows, no changes', rows: [], changes: [] },
    {
      why: 'a first row is an addition, with what was noted beside it',
      rows: [row({ note: why })],
      changes: [{ kind: 'added', recorded: '2029-02-01', before: [], after: [320], changed: [], reason: why }],
    },
    {
      why: 'a later row of the same period and source revises it, and says what it altered',
      rows: [row({ value: 335, recorded: '2030-05-06', status: 'final', note: why }), row({ status: 'provisional' })],
      changes: [
        {
          kind: 'revised',
          recorded: '2030-05-06',
          before: [320],
          after: [335],
          changed: ['value', 'printed', 'status', 'note'],
          reason: why,
        },
        { kind: 'added', recorded: '2029-02-01', before: [], after: [320], changed: [], reason: null },
      ],
    },
    {
      why: 'the same recorded again alters nothing',
      rows: [row(), row({ recorded: '2030-01-01' })],
      changes: [
        { kind: 'revised', recorded: '2030-01-01', before: [320], after: [320], changed: [], reason: null },
        { kind: 'added', recorded: '2029-02-01', before: [], after: [320], changed: [], reason: null },
      ],
    },
    {
      why: 'a withdrawal leaves nothing; its own row is no value; a row after it is an addition again',
      rows: [
        row(),
        row({ recorded: '2030-01-01', status: 'withdrawn', note: why }),
        row({ recorded: '2030-03-01', value: 318 }),
      ],
      changes: [
        { kind: 'added', recorded: '2030-03-01', before: [], after: [318], changed: [], reason: null },
        { kind: 'withdrawn', recorded: '2030-01-01', before: [320], after: [], changed: [], reason: why },
        { kind: 'added', recorded: '2029-02-01', before: [], after: [320], changed: [], reason: null },
      ],
    },
    {
      why: 'a row and its withdrawal on one day leave nothing',
      rows: [row(), row({ status: 'withdrawn', note: why })],
      changes: [{ kind: 'withdrawn', recorded: '2029-02-01', before: [320], after: [], changed: [], reason: why }],
    },
    { why: 'taking back what never stood changes nothing', rows: [row({ status: 'withdrawn' })], changes: [] },
    {
      why: 'another source adds and does not revise',
      rows: [row(), row({ source: 'paper', value: 300, recorded: '2030-01-01' })],
      changes: [
        { kind: 'added', recorded: '2030-01-01', before: [], after: [300], changed: [], reason: null },
        { kind: 'added', recorded: '2029-02-01', before: [], after: [320], changed: [], reason: null },
      ],
    },
  ];

  it.each(cases)('$why', ({ rows, changes }) => {
    expect(dataChanges(rows).map(told)).toEqual(changes);
  });

  it('keeps the order of the rows within a day', () => {
    const rows = ['lamps', 'benches', 'trees'].map((indicator) => row({ indicator }));
    expect(dataChanges(rows).map(({ indicator }) => indicator)).toEqual(['lamps', 'benches', 'trees']);
  });
});

describe('the changes up to a day', () => {
  const days = ['2029-01-01', '2029-01-02', '2029-01-03', '2029-01-04'];
  const anyRow = fc.record({
    indicator: fc.constantFrom('lamps', 'benches'),
    source: fc.constantFrom('yearbook', 'paper'),
    recorded: fc.constantFrom(...days),
    status: fc.constantFrom('final', 'provisional', 'withdrawn'),
    value: fc.nat(3),
  });

  it('leave exactly the rows that stand on it', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), fc.constantFrom(...days), (parts, day) => {
        const rows = parts.map((part) => row(part));
        const left = new Map<string, readonly Observation[]>();
        for (const { recorded, indicator, source, after } of dataChanges(rows).reverse()) {
          if (recorded <= day) left.set(`${indicator} ${source}`, after);
        }
        expect(new Set([...left.values()].flat())).toEqual(new Set(standingObservations(rows, day)));
      }),
    );
  });
});
