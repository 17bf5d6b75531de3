import { describe, expect, it } from 'vitest';
import { inventedTasks } from '../../test/invented-tasks.js';
import { assess } from '../attainment/assess.js';
import { targetGroups } from './target-groups.js';

const assessment = assess(inventedTasks, { asOf: inventedTasks.dataDate });

describe('targets by indicator', () => {
  it('stand once each, under the indicators asked for, in the order asked', () => {
    const groups = targetGroups(['benches', 'lamps'], inventedTasks, assessment);
    expect(groups.map(({ promises }) => promises.map(({ target }) => target.id))).toEqual([
      ['benches-2028', 'benches-2029'],
      ['lamps-2029'],
    ]);
  });

  it('name the tasks that promise or mention the indicator, in the order of the text', () => {
    const [lamps] = targetGroups(['lamps'], inventedTasks, assessment);
    expect(lamps?.owners).toEqual(['a1t1', 'a2t1']);
  });

  it('keep an unknown verdict unknown', () => {
    const [lamps] = targetGroups(['lamps'], inventedTasks, assessment);
    expect(lamps?.promises[0]).toMatchObject({ state: 'unknown', observed: null });
  });

  it('refuse an indicator that the plan does not have, and an assessment of another plan', () => {
    expect(() => targetGroups(['trams'], inventedTasks, assessment)).toThrow(
      new RangeError('the plan has no indicator "trams"'),
    );
    expect(() => targetGroups(['lamps'], inventedTasks, { ...assessment, targets: {} })).toThrow(
      new RangeError('the assessment does not judge the target "lamps-2029"'),
    );
  });
});
