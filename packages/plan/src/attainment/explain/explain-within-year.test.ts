import { describe, expect, it } from 'vitest';
import { judged, told } from '../../../test/attainment/told.js';
import { baseline, indicator, level, observed } from '../../../test/build-plan.js';

const year = level({ period: '2020', value: 1200 });
const flow = indicator({ kind: 'flow', baseline: baseline(1000, '2019'), targets: [year] });
const rows = (value: number) => [observed('2020-Q1', 250), observed('2020-01..11', value)];

describe('the working of a flow within its year', () => {
  it('shows the months, the part of the target and the pace', () => {
    const attainment = judged(flow, rows(1020), { asOf: '2020-12-15' });
    expect(told(attainment, 'zh-CN')).toMatchInlineSnapshot(`
      "
      承诺: “invented”，即：到 2020 年 12 月 31 日，至少 1200 个。 (a1t1s1)
      以哪天为准: 截至 2020 年 12 月 15 日，这项承诺还没有到期。数不论何时收录都用（事后来看）。
      基期: 2019 年为 1000 个。当年从零算起。 (a1t1s1)
      依据: 2020 年 1—11 月 1020 个，见《虚构：yearbook》（虚构：bureau，官方）。 (yearbook)
      未采用: 2020 年第 1 季度 250 个，见《虚构：yearbook》（虚构：bureau，官方）。只是一年中一段时间的数，不与全年的数相比。 (yearbook)
      判断: 未到期：2020 年 1—11 月 1020 个，承诺的是至少 1200 个。
      与目标之差: 还差 180 个。 [v − T | 1020 − 1200]
      完成率: 0.85：是目标水平的 85%，看的是总量，不是增量。 [v ÷ T | 1020 ÷ 1200]
      时间已过: 0.917：这一年已过 91.7%。 [m ÷ 12 | 11 ÷ 12]
      此时应有: 1100 个，全年目标按一年中已过的时间摊算（时序进度）。 [T × m ÷ 12 | 1200 × 11 ÷ 12]
      进度差: 比此时应有的差 80 个。 [v − E | 1020 − 1100]
      步伐: 0.927，1 为恰好如期：当年已有的数与此时应有的数之比。 [v ÷ E | 1020 ÷ 1100]
      走势: 落后：步伐 0.9 ≤ 0.927 < 1，按“本项目默认口径”。
      没有算: 比基期、较基期的进度：只是一年中一段时间的数，不与全年的数相比。
      没有算: 已有的速度、计划的速度、今后需要的速度、需要的是已有的几倍：当年数只属于当年，不能看作正走向另一年的目标。
      是否稳固: 稳固：换用数据所容许的别种算法，判断不变。
      数据: 最近的数到 2020 年 12 月 15 日已有 0.04 年；年份写明的占 100%；官方来源占 100%。
      "
    `);
    expect(told(attainment, 'en')).toMatchInlineSnapshot(`
      "
      Promise: “invented”, that is: by 31 December 2020, at least 1200 things. (a1t1s1)
      Dates: As of 15 December 2020 the promise is not due yet. Values count whenever they were recorded (with hindsight).
      Baseline: 1000 things in 2019. The year begins at zero. (a1t1s1)
      Evidence: 1020 things in January to November 2020: “Invented: yearbook” (Invented: bureau, official). (yearbook)
      Left out: 250 things in 2020 Q1: “Invented: yearbook” (Invented: bureau, official). The value is of a part of the year and is not compared with that of a whole year. (yearbook)
      Verdict: Not due yet: 1020 things in January to November 2020; the promise was at least 1200 things.
      Margin: 180 things short of the target. [v − T | 1020 − 1200]
      Ratio to target: 0.85: 85% of the target’s level, not of the planned increase. [v ÷ T | 1020 ÷ 1200]
      Elapsed share: 0.917: 91.7% of the year is over. [m ÷ 12 | 11 ÷ 12]
      Expected by now: 1100 things, the year’s target in proportion to the time of the year that is over. [T × m ÷ 12 | 1200 × 11 ÷ 12]
      Schedule variance: 80 things worse than expected by now. [v − E | 1020 − 1100]
      Pace: 0.927, where 1 is exactly as planned: what the year has brought so far against what is expected by now. [v ÷ E | 1020 ÷ 1100]
      Trajectory: Behind: pace 0.9 ≤ 0.927 < 1, by “Default of this project”.
      Not calculated: Change from baseline, Progress from baseline: The value is of a part of the year and is not compared with that of a whole year.
      Not calculated: Observed rate, Planned rate, Required rate, Required against observed: A yearly figure belongs to its own year and is not on its way to another year’s target.
      Robustness: Robust: no recalculation that the data leave open turns the verdict.
      Data: On 15 December 2020 the latest value is 0.04 years old; 100% of the values with their period stated; 100% from official sources.
      "
    `);
  });

  it('says why a part of the year is enough once it settles the promise', () => {
    const attainment = judged(flow, rows(1250), { asOf: '2021-02-01' });
    expect(told(attainment, 'zh-CN')).toMatchInlineSnapshot(`
      "
      承诺: “invented”，即：到 2020 年 12 月 31 日，至少 1200 个。 (a1t1s1)
      以哪天为准: 截至 2021 年 2 月 1 日，这项承诺已到期。数不论何时收录都用（事后来看）。
      基期: 2019 年为 1000 个。当年从零算起。 (a1t1s1)
      依据: 2020 年 1—11 月 1250 个，见《虚构：yearbook》（虚构：bureau，官方）。 (yearbook)
      未采用: 2020 年第 1 季度 250 个，见《虚构：yearbook》（虚构：bureau，官方）。只是一年中一段时间的数，不与全年的数相比。 (yearbook)
      判断: 达到：2020 年 1—11 月 1250 个，承诺的是至少 1200 个。当年的数往后只会再加，已能判断。 [v ≥ T | 1250 ≥ 1200]
      与目标之差: 比目标好 50 个。 [v − T | 1250 − 1200]
      完成率: 1.042：是目标水平的 104.2%，看的是总量，不是增量。 [v ÷ T | 1250 ÷ 1200]
      没有算: 比基期、较基期的进度：只是一年中一段时间的数，不与全年的数相比。
      没有算: 已有的速度、计划的速度：当年数只属于当年，不能看作正走向另一年的目标。
      是否稳固: 稳固：换用数据所容许的别种算法，判断不变。
      数据: 应有 1 年的数，有 0 年；最近的数到 2021 年 2 月 1 日已有 0.2 年；年份写明的占 100%；官方来源占 100%。
      "
    `);
    expect(told(attainment, 'en')).toMatchInlineSnapshot(`
      "
      Promise: “invented”, that is: by 31 December 2020, at least 1200 things. (a1t1s1)
      Dates: As of 1 February 2021 the promise is due. Values count whenever they were recorded (with hindsight).
      Baseline: 1000 things in 2019. The year begins at zero. (a1t1s1)
      Evidence: 1250 things in January to November 2020: “Invented: yearbook” (Invented: bureau, official). (yearbook)
      Left out: 250 things in 2020 Q1: “Invented: yearbook” (Invented: bureau, official). The value is of a part of the year and is not compared with that of a whole year. (yearbook)
      Verdict: Met: 1250 things in January to November 2020; the promise was at least 1200 things. What the year brings later can only be added, so this is enough to tell. [v ≥ T | 1250 ≥ 1200]
      Margin: 50 things better than the target. [v − T | 1250 − 1200]
      Ratio to target: 1.042: 104.2% of the target’s level, not of the planned increase. [v ÷ T | 1250 ÷ 1200]
      Not calculated: Change from baseline, Progress from baseline: The value is of a part of the year and is not compared with that of a whole year.
      Not calculated: Observed rate, Planned rate: A yearly figure belongs to its own year and is not on its way to another year’s target.
      Robustness: Robust: no recalculation that the data leave open turns the verdict.
      Data: Values for 0 of 1 year; on 1 February 2021 the latest value is 0.2 years old; 100% of the values with their period stated; 100% from official sources.
      "
    `);
  });

  it('shows a part that settles nothing as left out', () => {
    const attainment = judged(flow, rows(1100), { asOf: '2021-02-01' });
    expect(told(attainment, 'zh-CN')).toMatchInlineSnapshot(`
      "
      承诺: “invented”，即：到 2020 年 12 月 31 日，至少 1200 个。 (a1t1s1)
      以哪天为准: 截至 2021 年 2 月 1 日，这项承诺已到期。数不论何时收录都用（事后来看）。
      基期: 2019 年为 1000 个。 (a1t1s1)
      未采用: 2020 年第 1 季度 250 个，见《虚构：yearbook》（虚构：bureau，官方）。只是一年中一段时间的数，不与全年的数相比。 (yearbook)
      未采用: 2020 年 1—11 月 1100 个，见《虚构：yearbook》（虚构：bureau，官方）。只是一年中一段时间的数，不与全年的数相比。 (yearbook)
      判断: 未知：到期的那一期没有可用的数。
      数据: 应有 1 年的数，有 0 年。
      "
    `);
  });

  it.each(['zh-CN', 'en'] as const)(
    'reads the trajectory of a kept level from the pace, not the margin (%s)',
    (language) => {
      const kept = indicator({ ...flow, targets: [level({ ...year, maintain: true })] });
      const attainment = judged(kept, rows(1200), { asOf: '2020-12-15' });
      expect(attainment).toMatchObject({ state: 'maintained', trajectory: 'on-track' });
      expect(told(attainment, language)).toMatch(/1 ≤ 1\.091 < 1\.1/);
    },
  );
});
