import { describe, expect, it } from 'vitest';
import { judged, told } from '../../../test/attainment/told.js';
import { baseline, improvement, indicator, level, observed } from '../../../test/build-plan.js';

const at2021 = { asOf: '2021-12-31' };

const rank = indicator({
  kind: 'rank',
  direction: 'lower',
  unitOfMeasure: { text: { zh: '位', en: 'places' }, basis: 'stated' },
  baseline: baseline(101),
  targets: [improvement()],
});

describe('an explanation of an invented case', () => {
  it('a stock that is due and met: no path, a ratio beside the progress', () => {
    const stock = indicator({ baseline: baseline(262), targets: [level({ value: 325 })] });
    const attainment = judged(stock, [observed('2021', 380)], at2021);
    expect(told(attainment, 'zh-CN')).toMatchInlineSnapshot(`
      "
      承诺: “invented”，即：到 2021 年 12 月 31 日，至少 325 个。 (a1t1s1)
      以哪天为准: 截至 2021 年 12 月 31 日，这项承诺已到期。数不论何时收录都用（事后来看）。
      基期: 2018 年为 262 个。 (a1t1s1)
      依据: 2021 年 380 个，见《虚构：yearbook》（虚构：bureau，官方）。 (yearbook)
      判断: 达到：2021 年 380 个，承诺的是至少 325 个。 [v ≥ T | 380 ≥ 325]
      与目标之差: 比目标好 55 个。 [v − T | 380 − 325]
      比基期: 增加 118 个。 [v − b | 380 − 262]
      较基期的进度: 1.873：从基期到目标的路走了 187.3%。 [(v − b) ÷ (T − b) | (380 − 262) ÷ (325 − 262)]
      完成率: 1.169：是目标水平的 116.9%，看的是总量，不是增量。 [v ÷ T | 380 ÷ 325]
      已有的速度: 每年 +39.3 个。 [(v − b) ÷ (t − t0) | (380 − 262) ÷ (2021 − 2018)]
      计划的速度: 每年 +21 个。 [(T − b) ÷ (tT − t0) | (325 − 262) ÷ (2021 − 2018)]
      是否稳固: 稳固：换用数据所容许的别种算法，判断不变。
      数据: 应有 3 年的数，有 1 年；年份写明的占 100%；官方来源占 100%。
      "
    `);
    expect(told(attainment, 'en')).toMatchInlineSnapshot(`
      "
      Promise: “invented”, that is: by 31 December 2021, at least 325 things. (a1t1s1)
      Dates: As of 31 December 2021 the promise is due. Values count whenever they were recorded (with hindsight).
      Baseline: 262 things in 2018. (a1t1s1)
      Evidence: 380 things in 2021: “Invented: yearbook” (Invented: bureau, official). (yearbook)
      Verdict: Met: 380 things in 2021; the promise was at least 325 things. [v ≥ T | 380 ≥ 325]
      Margin: 55 things better than the target. [v − T | 380 − 325]
      Change from baseline: Up by 118 things. [v − b | 380 − 262]
      Progress from baseline: 1.873: 187.3% of the way from baseline to target. [(v − b) ÷ (T − b) | (380 − 262) ÷ (325 − 262)]
      Ratio to target: 1.169: 116.9% of the target’s level, not of the planned increase. [v ÷ T | 380 ÷ 325]
      Observed rate: +39.3 things a year. [(v − b) ÷ (t − t0) | (380 − 262) ÷ (2021 − 2018)]
      Planned rate: +21 things a year. [(T − b) ÷ (tT − t0) | (325 − 262) ÷ (2021 − 2018)]
      Robustness: Robust: no recalculation that the data leave open turns the verdict.
      Data: Values for 1 of 3 years; 100% of the values with their period stated; 100% from official sources.
      "
    `);
  });

  it('a stock on its way: path, pace between two cuts, required rate, projection', () => {
    const targets = [level({ value: 350 }), level({ period: '2020', value: 300 })];
    const attainment = judged(indicator({ baseline: baseline(262), targets }), [observed('2020', 296.2)], {
      asOf: '2020-12-31',
      knownAt: '2022-06-01',
    });
    expect(told(attainment, 'zh-CN')).toMatchInlineSnapshot(`
      "
      承诺: “invented”，即：到 2021 年 12 月 31 日，至少 350 个。 (a1t1s1)
      以哪天为准: 截至 2020 年 12 月 31 日，这项承诺还没有到期。只用到 2022 年 6 月 1 日为止收录的数。
      基期: 2018 年为 262 个。 (a1t1s1)
      依据: 2020 年 296.2 个，见《虚构：yearbook》（虚构：bureau，官方）。 (yearbook)
      判断: 未到期：2020 年 296.2 个，承诺的是至少 350 个。
      与目标之差: 还差 53.8 个。 [v − T | 296.2 − 350]
      比基期: 增加 34.2 个。 [v − b | 296.2 − 262]
      较基期的进度: 0.389：从基期到目标的路走了 38.9%。 [(v − b) ÷ (T − b) | (296.2 − 262) ÷ (350 − 262)]
      完成率: 0.846：是目标水平的 84.6%，看的是总量，不是增量。 [v ÷ T | 296.2 ÷ 350]
      时间已过: 0.667：从基期到期限，到这个数的时间已过 66.7%。 [(t − t0) ÷ (tT − t0) | (2020 − 2018) ÷ (2021 − 2018)]
      此时应有: 300 个，在基期和计划各年目标连成的折线上。
      进度差: 比此时应有的差 3.8 个。 [v − E | 296.2 − 300]
      步伐: 0.9，1 为恰好如期：已有的变化与此时应有的变化之比。 [(v − b) ÷ (E − b) | (296.2 − 262) ÷ (300 − 262)]
      走势: 落后：步伐 0.9 ≤ 0.9 < 1，按“本项目默认口径”。
      已有的速度: 每年 +17.1 个。 [(v − b) ÷ (t − t0) | (296.2 − 262) ÷ (2020 − 2018)]
      计划的速度: 每年 +29.3 个。 [(T − b) ÷ (tT − t0) | (350 − 262) ÷ (2021 − 2018)]
      今后需要的速度: 每年 +53.8 个。 [(T − v) ÷ (tT − t) | (350 − 296.2) ÷ (2021 − 2020)]
      需要的是已有的几倍: 今后每年的变化须是已有的 3.146 倍。 [r ÷ c | 53.8 ÷ 17.1]
      照此推算: 假如从第一个数到最近一个数的平均变化继续，到 2021 年 12 月 31 日为 313.3 个；只有 2 个数，是外推，不是预测。 [v + (v − b) ÷ (t − t0) × (tT − t) | 296.2 + (296.2 − 262) ÷ (2020 − 2018) × (2021 − 2020)]
      是否稳固: 不稳固：若为 296.15 个（与来源所印的相差在末位的半个单位之内），判断就是“未到期，严重落后”。
      数据: 应有 2 年的数，有 1 年；年份写明的占 100%；官方来源占 100%。
      "
    `);
    expect(told(attainment, 'en')).toMatchInlineSnapshot(`
      "
      Promise: “invented”, that is: by 31 December 2021, at least 350 things. (a1t1s1)
      Dates: As of 31 December 2020 the promise is not due yet. Only values recorded here by 1 June 2022 count.
      Baseline: 262 things in 2018. (a1t1s1)
      Evidence: 296.2 things in 2020: “Invented: yearbook” (Invented: bureau, official). (yearbook)
      Verdict: Not due yet: 296.2 things in 2020; the promise was at least 350 things.
      Margin: 53.8 things short of the target. [v − T | 296.2 − 350]
      Change from baseline: Up by 34.2 things. [v − b | 296.2 − 262]
      Progress from baseline: 0.389: 38.9% of the way from baseline to target. [(v − b) ÷ (T − b) | (296.2 − 262) ÷ (350 − 262)]
      Ratio to target: 0.846: 84.6% of the target’s level, not of the planned increase. [v ÷ T | 296.2 ÷ 350]
      Elapsed share: 0.667: at the time of the value, 66.7% of the time from baseline to date is over. [(t − t0) ÷ (tT − t0) | (2020 − 2018) ÷ (2021 − 2018)]
      Expected by now: 300 things, on straight lines through the baseline and the plan’s own targets.
      Schedule variance: 3.8 things worse than expected by now. [v − E | 296.2 − 300]
      Pace: 0.9, where 1 is exactly as planned: the change so far against the change expected by now. [(v − b) ÷ (E − b) | (296.2 − 262) ÷ (300 − 262)]
      Trajectory: Behind: pace 0.9 ≤ 0.9 < 1, by “Default of this project”.
      Observed rate: +17.1 things a year. [(v − b) ÷ (t − t0) | (296.2 − 262) ÷ (2020 − 2018)]
      Planned rate: +29.3 things a year. [(T − b) ÷ (tT − t0) | (350 − 262) ÷ (2021 − 2018)]
      Required rate: +53.8 things a year. [(T − v) ÷ (tT − t) | (350 − 296.2) ÷ (2021 − 2020)]
      Required against observed: From now on it has to go 3.146 times as fast as so far. [r ÷ c | 53.8 ÷ 17.1]
      Projection: If the average change from the first value to the latest continued: 313.3 things on 31 December 2021; an extrapolation from 2 values, no forecast. [v + (v − b) ÷ (t − t0) × (tT − t) | 296.2 + (296.2 − 262) ÷ (2020 − 2018) × (2021 − 2020)]
      Robustness: Not robust: at 296.15 things (within half a unit of the last digit printed) the verdict would be “not due yet, off track”.
      Data: Values for 1 of 2 years; 100% of the values with their period stated; 100% from official sources.
      "
    `);
  });

  it('a rank that is to improve every year: period by period, in places, without a ratio', () => {
    const rows = [observed('2019', 97), observed('2020', 96)];
    const attainment = judged(rank, rows, at2021);
    expect(told(attainment, 'zh-CN')).toMatchInlineSnapshot(`
      "
      承诺: “invented”，即：2019 年至 2021 年，每年比上一期的实际至少前进 3 位。 (a1t1s1)
      以哪天为准: 截至 2021 年 12 月 31 日。数不论何时收录都用（事后来看）。
      基期: 2018 年为第 101 位。 (a1t1s1)
      依据: 2019 年第 97 位，见《虚构：yearbook》（虚构：bureau，官方）。 (yearbook)
      依据: 2020 年第 96 位，见《虚构：yearbook》（虚构：bureau，官方）。 (yearbook)
      判断: 未达到：到期 3 期，做到 1 期，没有做到 1 期，缺数 1 期。
      2019 年: 达到：第 97 位。 [v ≤ T | 97 ≤ 98]
      2020 年: 未达到：第 96 位，还差 2 位。 [v ≤ T | 96 ≤ 94]
      2021 年: 未知：没有可用的数。
      做到的期数: 0.333：到期 3 期，知道做到的 1 期，占 33.3%，另有 1 期缺数。 [k ÷ n | 1 ÷ 3]
      是否稳固: 稳固：换用数据所容许的别种算法，判断不变。
      数据: 应有 3 期的数，有 2 期；最近的数到 2021 年 12 月 31 日已有 1 年；年份写明的占 100%；官方来源占 100%。
      须说明: 这项承诺逐期判断，多做的一期不能补少做的一期。
      "
    `);
    expect(told(attainment, 'en')).toMatchInlineSnapshot(`
      "
      Promise: “invented”, that is: every year from 2019 to 2021, at least 3 places better than the actual value of the period before. (a1t1s1)
      Dates: As of 31 December 2021. Values count whenever they were recorded (with hindsight).
      Baseline: Place 101 in 2018. (a1t1s1)
      Evidence: Place 97 in 2019: “Invented: yearbook” (Invented: bureau, official). (yearbook)
      Evidence: Place 96 in 2020: “Invented: yearbook” (Invented: bureau, official). (yearbook)
      Verdict: Not met: of 3 due periods 1 fulfilled, 1 failed, 1 without a value.
      2019: Met: place 97. [v ≤ T | 97 ≤ 98]
      2020: Not met: place 96, 2 places short. [v ≤ T | 96 ≤ 94]
      2021: Unknown: There is no value that can be used.
      Share of periods fulfilled: 0.333: 1 of 3 due are known to be fulfilled, or 33.3%; 1 more without a value. [k ÷ n | 1 ÷ 3]
      Robustness: Robust: no recalculation that the data leave open turns the verdict.
      Data: Values for 2 of 3 periods; on 31 December 2021 the latest value is 1 year old; 100% of the values with their period stated; 100% from official sources.
      To be noted: This promise is tested period by period; more in one period never makes up for another.
      "
    `);
  });

  it('a strict percentage that is just reached: not met, and the digits say so', () => {
    const percentage = indicator({
      kind: 'percentage',
      unitOfMeasure: { text: { zh: '%', en: '%' }, basis: 'stated' },
      baseline: baseline(37),
      targets: [level({ operator: '>', value: 50 })],
    });
    const attainment = judged(percentage, [observed('2021', 50)], at2021);
    expect(told(attainment, 'zh-CN')).toMatchInlineSnapshot(`
      "
      承诺: “invented”，即：到 2021 年 12 月 31 日，超过 50%，不含该数。 (a1t1s1)
      以哪天为准: 截至 2021 年 12 月 31 日，这项承诺已到期。数不论何时收录都用（事后来看）。
      基期: 2018 年为 37%。 (a1t1s1)
      依据: 2021 年 50%，见《虚构：yearbook》（虚构：bureau，官方）。 (yearbook)
      判断: 未达到：2021 年 50%，承诺的是超过 50%，不含该数。 [v > T | 50 > 50]
      与目标之差: 恰好等于目标。 [v − T | 50 − 50]
      比基期: 增加 13 个百分点。 [v − b | 50 − 37]
      较基期的进度: 1：从基期到目标的路走了 100%。 [(v − b) ÷ (T − b) | (50 − 37) ÷ (50 − 37)]
      完成率: 1：是目标水平的 100%，看的是总量，不是增量。 [v ÷ T | 50 ÷ 50]
      已有的速度: 每年 +4.3 个百分点。 [(v − b) ÷ (t − t0) | (50 − 37) ÷ (2021 − 2018)]
      计划的速度: 每年 +4.3 个百分点。 [(T − b) ÷ (tT − t0) | (50 − 37) ÷ (2021 − 2018)]
      是否稳固: 不稳固：若为 50.5%（与来源所印的相差在末位的半个单位之内），判断就是“达到”。
      数据: 应有 3 年的数，有 1 年；年份写明的占 100%；官方来源占 100%。
      须说明: 恰好等于目标；“超过”不含目标这个数，所以不算达到。
      "
    `);
    expect(told(attainment, 'en')).toMatchInlineSnapshot(`
      "
      Promise: “invented”, that is: by 31 December 2021, more than 50%. (a1t1s1)
      Dates: As of 31 December 2021 the promise is due. Values count whenever they were recorded (with hindsight).
      Baseline: 37% in 2018. (a1t1s1)
      Evidence: 50% in 2021: “Invented: yearbook” (Invented: bureau, official). (yearbook)
      Verdict: Not met: 50% in 2021; the promise was more than 50%. [v > T | 50 > 50]
      Margin: Exactly at the target. [v − T | 50 − 50]
      Change from baseline: Up by 13 percentage points. [v − b | 50 − 37]
      Progress from baseline: 1: 100% of the way from baseline to target. [(v − b) ÷ (T − b) | (50 − 37) ÷ (50 − 37)]
      Ratio to target: 1: 100% of the target’s level, not of the planned increase. [v ÷ T | 50 ÷ 50]
      Observed rate: +4.3 percentage points a year. [(v − b) ÷ (t − t0) | (50 − 37) ÷ (2021 − 2018)]
      Planned rate: +4.3 percentage points a year. [(T − b) ÷ (tT − t0) | (50 − 37) ÷ (2021 − 2018)]
      Robustness: Not robust: at 50.5% (within half a unit of the last digit printed) the verdict would be “met”.
      Data: Values for 1 of 3 years; 100% of the values with their period stated; 100% from official sources.
      To be noted: The value equals the target, and “more than” does not include the number itself.
      "
    `);
  });
});
