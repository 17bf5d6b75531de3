import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/cli/wrap.js';
import { withCorruption } from '../corruptions/corruption.js';
import { inventedPlan, xianxing } from './xianxing.js';

describe('xianxing findings', () => {
  it('prints what each says, both sides with their clauses, and what would resolve it', async () => {
    const { code, out, err } = await xianxing(['findings', inventedPlan]);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n\n')[0]).toMatchInlineSnapshot(`
      "contradiction  One target, two strictnesses  strictness-differs
        For “Total length of footpaths” in 2023 one place asks for more than 200
        kilometres, another for at least 200 kilometres; exactly 200 kilometres meets
        one and not the other.
          goals-s2 “全市步道总长度超 200 公里”
          goals-t1r1c5 “200”
        → Say it the same way in both places, and say whether 200 kilometres itself
        counts."
    `);
    expect(out.split('\n').at(-1)).toBe('Findings: 6 (contradictions 1, gaps 4, slips 1)');
  });

  it('says so in Chinese, in 40 columns', async () => {
    const { out } = await xianxing(['findings', inventedPlan, '--lang', 'zh'], { columns: 40 });
    expect(out.split('\n').filter((line) => widthOf(line) > 40)).toEqual([]);
    expect(out.split('\n\n')[0]).toMatchInlineSnapshot(`
      "矛盾  同一目标宽严不同
      strictness-differs
        “步道总长度” 2023 年的目标，一处要求超
        过 200 公里，一处要求达到 200 公里；正
        好 200 公里时，按一处算完成，按另一处
        不算。
          goals-s2 “全市步道总长度超 200 公里”
          goals-t1r1c5 “200”
        → 两处用同一说法，写明是否含 200 公里
        本身。"
    `);
    expect(out).toContain('6 处疑点：矛盾 1，缺漏 4，疑误 1');
  });

  it('fails only where it is asked to', async () => {
    expect((await xianxing(['findings', inventedPlan])).code).toBe(0);
    expect((await xianxing(['findings', inventedPlan, '--strict'])).code).toBe(1);
  });

  it('prints them as JSON', async () => {
    const { out } = await xianxing(['findings', inventedPlan, '--json']);
    expect(JSON.parse(out)).toHaveLength(6);
    expect(JSON.parse(out)[0]).toMatchObject({ rule: 'strictness-differs', severity: 'contradiction' });
  });

  it('asks for data that can be read, and names what is wrong with them', async () => {
    const slip = { file: 'indicators/footpath-length.yaml', replace: ['value: 180', 'value: 1,80'] } as const;
    const { code, out, err } = await withCorruption(inventedPlan, slip, (copy) => xianxing(['findings', copy]));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('not-a-plain-number');
    expect(err).toContain('xianxing check');
  });
});
