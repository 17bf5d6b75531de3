import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { toPlanJson } from '../src/export/plan-json.js';
import { readPlan } from '../src/files/read-plan.js';
import { jsonSchemas } from '../src/schema/json-schemas.js';
import { publishedPlan } from '../src/schema/published/plan.js';

const { plan } = await readPlan(fileURLToPath(new URL('./invented-plan', import.meta.url)));
if (!plan) throw new Error('the invented plan has an error');
const published = toPlanJson(plan);

describe('plan.json', () => {
  it('is what its schema says, and survives JSON', () => {
    const served = JSON.parse(JSON.stringify(published));
    expect(publishedPlan.parse(served)).toEqual(published);
  });

  it('holds tasks within their actions, in the words of the plan', () => {
    expect(published.actions.map(({ id, title, tasks }) => [id, title.zh, tasks.map((task) => task.id)])).toEqual([
      ['a1', '步道连通行动', ['a1t1', 'a1t2']],
      ['a2', '步道服务行动', ['a2t1', 'a2t2']],
    ]);
    expect(published.actions[1]?.tasks[0]).toEqual({
      id: 'a2t1',
      number: '1.',
      title: { zh: '完善步道驿站', en: 'Improve footpath stations' },
      text: '到 2022 年底，建成步道驿站 12 座。每季度公布一次步道开放情况，鼓励“一站一策”。',
      translation:
        'Complete 12 footpath stations by the end of 2022. Publish once every quarter which footpaths are open; encourage “one station, one policy”.',
      leadUnits: ['transport-bureau'],
      responsibleUnits: [],
      participatingUnits: ['footpath-office', 'garden-bureau'],
    });
  });

  it('gives every target the same keys', () => {
    const targets = published.indicators.flatMap((indicator) => indicator.targets);
    expect(new Set(targets.map((target) => Object.keys(target).sort().join()))).toHaveProperty('size', 1);
    expect(targets.find(({ operator }) => operator === 'in')).toMatchObject({ value: null, low: 2, high: 3 });
    expect(targets.find(({ operator }) => operator === 'improve')).toMatchObject({ value: 2, period: null, of: null });
  });

  it('holds only ids that resolve', () => {
    const ids = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));
    const clauses = ids(published.clauses);
    const units = ids(published.responsibleUnits);
    const tasks = published.actions.flatMap((action) => action.tasks);
    expect(
      tasks
        .flatMap((task) => [...task.leadUnits, ...task.responsibleUnits, ...task.participatingUnits])
        .filter((id) => !units.has(id)),
    ).toEqual([]);
    expect(published.indicators.flatMap(({ targets }) => targets).filter(({ clause }) => !clauses.has(clause))).toEqual(
      [],
    );
    expect(published.observations.filter(({ indicator }) => !ids(published.indicators).has(indicator))).toEqual([]);
    expect(published.observations.filter(({ source }) => !ids(published.sources).has(source))).toEqual([]);
  });

  it('is refused with a key too many', () => {
    expect(publishedPlan.safeParse({ ...published, extra: 1 }).success).toBe(false);
  });
});

describe('the JSON Schemas', () => {
  it('describe every key that people write or read', () => {
    const undescribed: string[] = [];
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, value] of Object.entries(schema)) {
        if (key === 'properties') {
          for (const [name, property] of Object.entries(value as Record<string, object>)) {
            if (!('description' in property)) undescribed.push(`${path}.${name}`);
          }
        }
        visit(value, `${path}.${key}`);
      }
    };
    for (const [name, schema] of Object.entries(jsonSchemas())) visit(schema, name);
    expect(undescribed).toEqual([]);
  });
});
