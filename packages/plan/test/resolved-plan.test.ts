import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../src/files/read-plan.js';

const { plan } = await readPlan(fileURLToPath(new URL('./invented-plan', import.meta.url)));
if (!plan) throw new Error('the invented plan has an error');

describe('the invented plan, resolved', () => {
  it('takes its structure and who is responsible from the text, whatever the separators', () => {
    const roles = Object.values(plan.tasks).map(({ id, leadUnits, participatingUnits }) => [
      id,
      leadUnits,
      participatingUnits,
    ]);
    expect(roles).toEqual([
      ['a1t1', ['footpath-office'], ['garden-bureau', 'transport-bureau', 'subdistrict-offices']],
      ['a1t2', ['garden-bureau'], ['footpath-office', 'subdistrict-offices']],
      ['a2t1', ['transport-bureau'], ['footpath-office', 'garden-bureau']],
      ['a2t2', ['footpath-office'], ['garden-bureau', 'transport-bureau']],
    ]);
    expect(Object.keys(plan.safeguards)).toEqual(['s1', 's2']);
  });

  it('has units and indicators in the order of the text', () => {
    expect(Object.keys(plan.responsibleUnits)).toEqual([
      'footpath-office',
      'garden-bureau',
      'transport-bureau',
      'subdistrict-offices',
    ]);
    expect(Object.keys(plan.indicators)).toEqual([
      'footpath-length',
      'wheelchair-entrances',
      'bird-watching-platforms',
      'subdistricts-with-footpaths',
      'national-forest-footpath',
      'provincial-rank',
      'footpath-stations',
      'opening-notices',
      'footpath-association',
      'walking-contest',
      'leading-group-meetings',
    ]);
  });

  it('has the targets of an indicator in the order of the text: prose before table here', () => {
    expect(plan.indicators['footpath-length']?.targets.map(({ id }) => id)).toEqual([
      'footpath-length-2023-text',
      'footpath-length-2021',
      'footpath-length-2022',
      'footpath-length-2023',
    ]);
  });

  it('has null for what nobody wrote', () => {
    const target = plan.indicators['bird-watching-platforms']?.targets[0];
    expect(target).toEqual({
      id: 'bird-watching-platforms-2023',
      indicator: 'bird-watching-platforms',
      period: '2023',
      recurrence: null,
      periodBasis: 'stated',
      maintain: false,
      operator: 'in',
      low: 2,
      high: 3,
      reading: 'at-least-lower',
      clause: 'a1t1s2',
      quote: '建成 2-3 处观鸟台',
      note: null,
    });
    expect(plan.sources['evening-paper']?.date).toBeNull();
  });

  it('keeps the digits that a source printed, and every row', () => {
    const rows = plan.observations.filter(({ indicator }) => indicator === 'footpath-length');
    expect(rows.map(({ printed, value, source }) => [printed, value, source])).toEqual([
      ['148', 148, 'evening-paper'],
      ['152', 152, 'yearbook-2022'],
      ['151.5', 151.5, 'yearbook-2022'],
    ]);
  });
});
