import { readFileSync } from 'node:fs';
import type { Target } from '@xianxing/plan';
import { checkFiles, draftFiles } from '@xianxing/plan/files';
import { plan } from '@xianxing/qingyuan';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../data/${file}`, import.meta.url));
const source = read('text/source.txt');
const { files, found } = draftFiles(source, source.toString(), 'qingyuan');
const encoder = new TextEncoder();

/** The folder as a machine draws it up, with the four facts that it says a person has to add. */
function completed(): ReadonlyMap<string, Uint8Array> {
  const bytes = new Map(
    [...files].map(([file, content]) => [file, typeof content === 'string' ? encoder.encode(content) : content]),
  );
  const append = (file: string, words: string) =>
    bytes.set(file, encoder.encode(new TextDecoder().decode(bytes.get(file)) + words));
  append('indicators/goals-t1r9.yaml', 'unitOfMeasure:\n  zh: 个\n  basis: inferred\n');
  append('indicators/goals-t1r10.yaml', 'unitOfMeasure:\n  zh: 人\n  basis: inferred\n');
  append('plan.yaml', 'dataDate: 2022-12-31\n');
  const header = new TextDecoder().decode(bytes.get('plan.yaml'));
  return bytes.set('plan.yaml', encoder.encode(header.replace('jurisdiction:\n', 'jurisdiction:\n  code: "441800"\n')));
}

const { plan: drawnUp, issues } = checkFiles(completed());
if (!drawnUp) throw new Error(JSON.stringify(issues.filter(({ severity }) => severity === 'error')));

const namesOf = (from: typeof drawnUp, ids: readonly string[]) => ids.map((id) => from.responsibleUnits[id]?.name.zh);
const isCell = (target: Target) => /r\d+c\d+$/.test(target.clause);
const targetsOf = (from: Pick<typeof drawnUp, 'indicators'>) =>
  Object.values(from.indicators).flatMap(({ targets }) => targets);
/** What a target says, without the ids that a person gives. */
const said = (target: Target) => {
  const { clause, period, recurrence, operator } = target;
  return JSON.stringify([
    clause,
    period,
    recurrence,
    operator,
    'value' in target ? target.value : null,
    'low' in target ? [target.low, target.high] : null,
  ]);
};

describe('the data folder that a machine draws up from the source', () => {
  it('has the edited text and its repairs as a person wrote them', () => {
    expect(files.get('text/plan.zh-CN.md')).toBe(read('text/plan.zh-CN.md').toString());
    expect(found.repairs).toBe(40);
  });

  it('has every action, task and safeguard, and the same units in the same roles', () => {
    expect(Object.keys(drawnUp.actions)).toEqual(Object.keys(plan.actions));
    expect(Object.keys(drawnUp.safeguards)).toEqual(Object.keys(plan.safeguards));
    const rolesOf = (from: typeof drawnUp) =>
      Object.values(from.tasks).map(({ id, title, leadUnits, participatingUnits }) => [
        id,
        title.zh,
        namesOf(from, leadUnits),
        namesOf(from, participatingUnits),
      ]);
    expect(rolesOf(drawnUp)).toEqual(rolesOf(plan));
    expect(Object.keys(drawnUp.tasks)).toHaveLength(27);
  });

  it('has the 25 units, with the two that are printed under another name', () => {
    const units = (from: typeof drawnUp) =>
      Object.values(from.responsibleUnits).map(({ name, aliases }) => [name.zh, aliases]);
    expect(units(drawnUp)).toEqual(units(plan));
  });

  it('has the table: 10 indicators, their baselines and 30 targets', () => {
    const table = (from: typeof drawnUp) =>
      Object.values(from.indicators)
        .filter(({ headline }) => headline)
        .map(({ baseline, direction, targets }) => [baseline, direction, targets.filter(isCell).map(said)]);
    expect(table(drawnUp)).toEqual(table(plan));
    expect(targetsOf(drawnUp).filter(isCell)).toHaveLength(30);
  });

  it('has most promises of the prose, and few others', () => {
    const prose = (from: typeof drawnUp) => targetsOf(from).filter((target) => !isCell(target));
    const clauses = (targets: readonly Target[]) => targets.map(({ clause }) => clause);
    const byPerson = prose(plan);
    const byMachine = prose(drawnUp);
    const same = new Set(byMachine.map(said));
    const reached = new Set(clauses(byMachine));
    expect({
      person: byPerson.length,
      machine: byMachine.length,
      sameInEveryPart: byPerson.filter((target) => same.has(said(target))).length,
      missed: byPerson.filter(({ clause }) => !reached.has(clause)).map(({ quote }) => quote),
      tooMany: byMachine.filter(({ clause }) => !new Set(clauses(byPerson)).has(clause)).map(({ quote }) => quote),
    }).toEqual({
      person: 38,
      machine: 35,
      sameInEveryPart: 33,
      missed: ['争取通过三年努力，清远研发投入强度明显提升', '推动市、县驿站覆盖网全面形成'],
      tooMany: [],
    });
  });

  it('leaves four facts to a person, and marks the rest', () => {
    const plain = new Map(
      [...files].map(([file, content]) => [file, typeof content === 'string' ? encoder.encode(content) : content]),
    );
    const errors = checkFiles(plain).issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, path }) => `${file} ${path}`)).toEqual([
      'indicators/goals-t1r10.yaml unitOfMeasure',
      'indicators/goals-t1r9.yaml unitOfMeasure',
      'plan.yaml dataDate',
      'plan.yaml jurisdiction.code',
    ]);
  });
});
