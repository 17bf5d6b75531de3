import { describe, expect, it } from 'vitest';
import { checkShape } from './check-shape.js';
import { writtenIndicator } from './written/indicator.js';
import { writtenObservation } from './written/observation.js';

const good = {
  name: { zh: '书店', en: 'Bookshops' },
  kind: 'stock',
  direction: 'higher',
  unitOfMeasure: { zh: '家', en: 'shops', basis: 'stated' },
  targets: [{ id: 'bookshops-2031', period: 2031, operator: '>=', value: 5, clause: 'a1t1s1', quote: '5 家' }],
};
const [target] = good.targets;

describe('the shape of an indicator', () => {
  it('is right where every key is known and filled', () => {
    expect(checkShape(writtenIndicator, good).problems).toBeNull();
  });

  it.each([
    { why: 'a list', written: ['a'], zh: '此处写成了["a"]', en: 'what stands here is written as ["a"]' },
    { why: 'nothing', written: null, zh: '此处是空白', en: 'what stands here is blank' },
  ])('has no empty name where a record is $why', ({ written, zh, en }) => {
    expect(checkShape(writtenIndicator, written).problems?.map(({ message }) => message)).toEqual([{ zh, en }]);
  });

  it.each([
    { why: 'a key nobody knows', with: { kid: 'stock' }, code: 'unknown-key', path: 'kid', hint: '"kind"' },
    { why: 'a word near an allowed one', with: { kind: 'stok' }, code: 'unknown-value', path: 'kind', hint: '"stock"' },
    {
      why: 'half a name',
      with: { name: { zh: '书店' } },
      code: 'missing-translation',
      path: 'name.en',
      hint: 'English',
    },
    {
      why: 'blank half',
      with: { name: { zh: ' ', en: 'x' } },
      code: 'missing-translation',
      path: 'name.zh',
      hint: 'Chinese',
    },
    { why: 'a name as a bare word', with: { name: '书店' }, code: 'wrong-shape', path: 'name', hint: 'record' },
    { why: 'targets that are no list', with: { targets: target }, code: 'wrong-shape', path: 'targets', hint: 'list' },
    { why: 'no kind', with: { kind: undefined }, code: 'missing-key', path: 'kind', hint: '' },
    { why: 'a blank kind', with: { kind: null }, code: 'blank-value', path: 'kind', hint: '' },
    {
      why: 'a comma in a number',
      with: { targets: [{ ...target, value: '4,08' }] },
      code: 'not-a-plain-number',
      path: 'targets.0.value',
      hint: '4.08',
    },
    {
      why: 'a blank number',
      with: { targets: [{ ...target, value: null }] },
      code: 'not-a-plain-number',
      path: 'targets.0.value',
      hint: 'digits',
    },
    ...[
      { typed: '≥', meant: '>=' },
      { typed: '≧', meant: '>=' },
      { typed: '≤', meant: '<=' },
      { typed: '≦', meant: '<=' },
      { typed: '＞', meant: '>' },
      { typed: '＜', meant: '<' },
    ].map(({ typed, meant }) => ({
      why: `the sign ${typed}`,
      with: { targets: [{ ...target, operator: typed }] },
      code: 'unknown-value',
      path: 'targets.0.operator',
      hint: `Did you mean "${meant}"?`,
    })),
    {
      why: 'an operator nobody knows',
      with: { targets: [{ ...target, operator: '>==' }] },
      code: 'unknown-value',
      path: 'targets.0.operator',
      hint: '">="',
    },
    {
      why: 'no such month',
      with: { targets: [{ ...target, period: '2031-13' }] },
      code: 'not-a-period',
      path: 'targets.0.period',
      hint: '2019-07',
    },
    {
      why: 'no period',
      with: { targets: [{ ...target, period: undefined }] },
      code: 'period-or-recurrence',
      path: 'targets.0',
      hint: 'recurrence',
    },
    {
      why: 'no quote',
      with: { targets: [{ ...target, quote: undefined }] },
      code: 'missing-words',
      path: 'targets.0.quote',
      hint: 'exact words',
    },
    {
      why: 'an id in capitals',
      with: { targets: [{ ...target, id: 'Bookshops' }] },
      code: 'bad-id',
      path: 'targets.0.id',
      hint: 'lower-case',
    },
    {
      why: 'a value where there is only a direction',
      with: { targets: [{ ...target, operator: 'increase' }] },
      code: 'unknown-key',
      path: 'targets.0.value',
      hint: 'Allowed',
    },
  ])('is wrong: $why', ({ with: change, code, path, hint }) => {
    const { problems } = checkShape(writtenIndicator, { ...good, ...change });
    expect(problems).toHaveLength(1);
    expect(problems?.[0]).toMatchObject({ code, path });
    expect(problems?.[0]?.hint?.en ?? '').toContain(hint);
  });

  it('is reported with all its problems at once', () => {
    const { problems } = checkShape(writtenIndicator, { ...good, kind: 'x', direction: 'y', extra: 1 });
    expect(problems?.map((problem) => problem.path).sort()).toEqual(['direction', 'extra', 'kind']);
  });
});

describe('the shape of an observation', () => {
  const row = {
    period: '2031',
    value: '37.5',
    status: 'final',
    evidence: 'official',
    definition: 'same',
    periodBasis: 'stated',
    occurredOn: '',
    source: 'yearbook',
    locator: '',
    quote: '37.5%',
    recorded: '2032-01-05',
    noteZh: '',
    noteEn: '',
  };

  it.each([
    { why: 'nothing is wrong', with: {}, codes: [] },
    { why: 'a percent sign', with: { value: '45%' }, codes: ['not-a-plain-number'] },
    { why: 'a blank value', with: { value: '' }, codes: ['not-a-plain-number'] },
    { why: 'no source', with: { source: '' }, codes: ['missing-source'] },
    { why: 'no words', with: { quote: '' }, codes: ['missing-words'] },
    { why: 'a day that does not exist', with: { recorded: '2031-02-30' }, codes: ['not-a-date'] },
    { why: 'no such day of occurrence', with: { occurredOn: '2031-02' }, codes: ['not-a-date'] },
  ])('$why', ({ with: change, codes }) => {
    const { problems } = checkShape(writtenObservation, { ...row, ...change });
    expect((problems ?? []).map((problem) => problem.code)).toEqual(codes);
  });

  it('is told the plain form of what a spreadsheet wrote', () => {
    const { problems } = checkShape(writtenObservation, { ...row, value: '1,400', recorded: '2032/1/5' });
    expect(problems?.map(({ hint }) => hint?.en)).toEqual(['Write 1400', 'Write 2032-01-05']);
  });
});
