import { describe, expect, it } from 'vitest';
import { judged, told } from '../../../test/attainment/told.js';
import { baseline, indicator, level, observed } from '../../../test/build-plan.js';

const at2022 = { asOf: '2022-12-31' };

const event = indicator({
  kind: 'event',
  direction: 'event',
  unitOfMeasure: { text: { zh: '是／否', en: 'yes or no' }, basis: 'inferred' },
  targets: [level({ value: 1 })],
});

describe('an explanation of what is late, missing or contradicted', () => {
  it('an event that happened after its date: met late, by so many days', () => {
    const attainment = judged(event, [observed('2022', 1, { occurredOn: '2022-03-10' })], at2022);
    expect(told(attainment, 'zh-CN')).toMatchInlineSnapshot(`
      "
      承诺: “invented”，即：到 2021 年 12 月 31 日，做成这件事。 (a1t1s1)
      以哪天为准: 截至 2022 年 12 月 31 日，这项承诺已到期。数不论何时收录都用（事后来看）。
      依据: 截至 2022 年已做成，见《虚构：yearbook》（虚构：bureau，官方）。 (yearbook)
      判断: 逾期达到：到 2021 年 12 月 31 日尚未做成，承诺的是做成这件事。
      何时达到: 2022 年 3 月 10 日做成，比期限晚 69 天。
      是否稳固: 稳固：换用数据所容许的别种算法，判断不变。
      数据: 应有 1 年的数，有 0 年；年份写明的占 100%；官方来源占 100%。
      须说明: 后来的数满足目标，但不能顶替到期那一期的数。
      "
    `);
    expect(told(attainment, 'en')).toMatchInlineSnapshot(`
      "
      Promise: “invented”, that is: by 31 December 2021, that it happens. (a1t1s1)
      Dates: As of 31 December 2022 the promise is due. Values count whenever they were recorded (with hindsight).
      Evidence: Happened by 2022: “Invented: yearbook” (Invented: bureau, official). (yearbook)
      Verdict: Met late: not happened by 31 December 2021; the promise was that it happens.
      When: It happened on 10 March 2022, 69 days after the date.
      Robustness: Robust: no recalculation that the data leave open turns the verdict.
      Data: Values for 0 of 1 year; 100% of the values with their period stated; 100% from official sources.
      To be noted: A later value satisfies the target; it does not stand in for the value at the date.
      "
    `);
  });

  it('nothing but a value of a near definition: unknown, and why it was left out', () => {
    const stock = indicator({ baseline: baseline(2), targets: [level({ value: 5 })] });
    const attainment = judged(stock, [observed('2021', 7, { definition: 'near' })], at2022);
    expect(told(attainment, 'zh-CN')).toMatchInlineSnapshot(`
      "
      承诺: “invented”，即：到 2021 年 12 月 31 日，至少 5 个。 (a1t1s1)
      以哪天为准: 截至 2022 年 12 月 31 日，这项承诺已到期。数不论何时收录都用（事后来看）。
      基期: 2018 年为 2 个。 (a1t1s1)
      未采用: 2021 年 7 个，见《虚构：yearbook》（虚构：bureau，官方）。来源的口径与计划相近，不完全相同。 (yearbook)
      判断: 未知：到期的那一期没有可用的数。
      数据: 应有 3 年的数，有 0 年。
      "
    `);
    expect(told(attainment, 'en')).toMatchInlineSnapshot(`
      "
      Promise: “invented”, that is: by 31 December 2021, at least 5 things. (a1t1s1)
      Dates: As of 31 December 2022 the promise is due. Values count whenever they were recorded (with hindsight).
      Baseline: 2 things in 2018. (a1t1s1)
      Left out: 7 things in 2021: “Invented: yearbook” (Invented: bureau, official). What the source counts is near to what the plan counts, not the same. (yearbook)
      Verdict: Unknown: for the period in which it is due there is no value that can be used.
      Data: Values for 0 of 3 years.
      "
    `);
  });

  it('two sources that disagree: the verdict under each, and what decided', () => {
    const rows = [observed('2021', 95), observed('2021', 105, { evidence: 'press', source: 'newspaper' })];
    const stock = indicator({ targets: [level({ value: 100 })] });
    const attainment = judged(stock, rows, at2022);
    expect(told(attainment, 'zh-CN')).toMatchInlineSnapshot(`
      "
      承诺: “invented”，即：到 2021 年 12 月 31 日，至少 100 个。 (a1t1s1)
      以哪天为准: 截至 2022 年 12 月 31 日，这项承诺已到期。数不论何时收录都用（事后来看）。
      基期: 计划没有给，不当作零。
      依据: 2021 年 95 个，见《虚构：yearbook》（虚构：bureau，官方）。 (yearbook)
      未采用：另有来源: 2021 年 105 个，见《虚构：newspaper》（虚构：bureau，官方）。 (newspaper)
      判断: 未达到：2021 年 95 个，承诺的是至少 100 个。 [v ≥ T | 95 ≥ 100]
      与目标之差: 还差 5 个。 [v − T | 95 − 100]
      完成率: 0.95：是目标水平的 95%，看的是总量，不是增量。 [v ÷ T | 95 ÷ 100]
      没有算: 比基期、较基期的进度、已有的速度、计划的速度：计划没有给基期的数，也不作假定。
      来源不一: 2021 年 95 个（《虚构：yearbook》），采用：按它是“未达到”。 (yearbook)
      来源不一: 2021 年 105 个（《虚构：newspaper》）：按它是“达到”。 (newspaper)
      取舍: 按来源的等级取舍；换一个来源，判断会不同。
      是否稳固: 不稳固：判断取决于采用哪个来源。
      数据: 应有 1 年的数，有 1 年；最近的数到 2022 年 12 月 31 日已有 1 年；年份写明的占 100%；官方来源占 100%。
      "
    `);
    expect(told(attainment, 'en')).toMatchInlineSnapshot(`
      "
      Promise: “invented”, that is: by 31 December 2021, at least 100 things. (a1t1s1)
      Dates: As of 31 December 2022 the promise is due. Values count whenever they were recorded (with hindsight).
      Baseline: The plan gives none; zero is not assumed.
      Evidence: 95 things in 2021: “Invented: yearbook” (Invented: bureau, official). (yearbook)
      Not used: another source preferred: 105 things in 2021: “Invented: newspaper” (Invented: bureau, official). (newspaper)
      Verdict: Not met: 95 things in 2021; the promise was at least 100 things. [v ≥ T | 95 ≥ 100]
      Margin: 5 things short of the target. [v − T | 95 − 100]
      Ratio to target: 0.95: 95% of the target’s level, not of the planned increase. [v ÷ T | 95 ÷ 100]
      Not calculated: Change from baseline, Progress from baseline, Observed rate, Planned rate: The plan gives no baseline, and none is assumed.
      Sources disagree: 95 things in 2021 (“Invented: yearbook”), used: by it, “not met”. (yearbook)
      Sources disagree: 105 things in 2021 (“Invented: newspaper”): by it, “met”. (newspaper)
      Choice: The grade of the source decided; by another source the verdict would be another.
      Robustness: Not robust: the verdict depends on which source is believed.
      Data: Values for 1 of 1 year; on 31 December 2022 the latest value is 1 year old; 100% of the values with their period stated; 100% from official sources.
      "
    `);
  });

  it('quarterly reports of which one is missing: unknown, quarter by quarter', () => {
    const reports = indicator({
      kind: 'periodic',
      unitOfMeasure: { text: { zh: '次', en: 'times' }, basis: 'stated' },
      targets: [level({ period: null, recurrence: { every: 'quarter', from: '2021-Q2', to: '2021-Q4' }, value: 1 })],
    });
    const attainment = judged(reports, [observed('2021-Q2', 2), observed('2021-Q4', 1)], at2022);
    expect(told(attainment, 'zh-CN')).toMatchInlineSnapshot(`
      "
      承诺: “invented”，即：2021 年第 2 季度至 2021 年第 4 季度，每季度至少 1 次。 (a1t1s1)
      以哪天为准: 截至 2022 年 12 月 31 日。数不论何时收录都用（事后来看）。
      依据: 2021 年第 2 季度 2 次，见《虚构：yearbook》（虚构：bureau，官方）。 (yearbook)
      依据: 2021 年第 4 季度 1 次，见《虚构：yearbook》（虚构：bureau，官方）。 (yearbook)
      判断: 未知：到期 3 期，做到 2 期，没有做到 0 期，缺数 1 期。
      2021 年第 2 季度: 达到：2 次。 [v ≥ T | 2 ≥ 1]
      2021 年第 3 季度: 未知：没有可用的数。
      2021 年第 4 季度: 达到：1 次。 [v ≥ T | 1 ≥ 1]
      做到的期数: 0.667：到期 3 期，知道做到的 2 期，占 66.7%，另有 1 期缺数。 [k ÷ n | 2 ÷ 3]
      数据: 应有 3 期的数，有 2 期；最近的数到 2022 年 12 月 31 日已有 1 年；年份写明的占 100%；官方来源占 100%。
      "
    `);
    expect(told(attainment, 'en')).toMatchInlineSnapshot(`
      "
      Promise: “invented”, that is: every quarter from 2021 Q2 to 2021 Q4, at least 1 time. (a1t1s1)
      Dates: As of 31 December 2022. Values count whenever they were recorded (with hindsight).
      Evidence: 2 times in 2021 Q2: “Invented: yearbook” (Invented: bureau, official). (yearbook)
      Evidence: 1 time in 2021 Q4: “Invented: yearbook” (Invented: bureau, official). (yearbook)
      Verdict: Unknown: of 3 due periods 2 fulfilled, 0 failed, 1 without a value.
      2021 Q2: Met: 2 times. [v ≥ T | 2 ≥ 1]
      2021 Q3: Unknown: There is no value that can be used.
      2021 Q4: Met: 1 time. [v ≥ T | 1 ≥ 1]
      Share of periods fulfilled: 0.667: 2 of 3 due are known to be fulfilled, or 66.7%; 1 more without a value. [k ÷ n | 2 ÷ 3]
      Data: Values for 2 of 3 periods; on 31 December 2022 the latest value is 1 year old; 100% of the values with their period stated; 100% from official sources.
      "
    `);
  });
});
