import { assess } from '../attainment/assess.js';
import type { Assessment, AssessOptions } from '../attainment/assessment.js';
import { countOf } from '../attainment/counts.js';
import { publishedProfiles } from '../attainment/explain/known-profiles.js';
import { csvTables } from '../export/csv/csv-tables.js';
import { toCsv } from '../export/csv/csv-text.js';
import { readPlanOrRelease } from '../files/read-plan-or-release.js';
import type { Indicator } from '../plan/indicator.js';
import type { Plan } from '../plan/plan.js';
import { clocksLine, countsLine } from './assessing/counts-line.js';
import { tellAssessment } from './assessing/tell-assessment.js';
import { type Command, folderParameter } from './command.js';
import { dateOf, type OptionValues, oneOf } from './option-values.js';
import { tellErrors } from './tell-errors.js';
import { print, showProgress } from './terminal.js';
import { versionBeside } from './version-beside.js';

const day = { zh: '日期', en: 'date' };

/** `xianxing assess`: what became of every promise. */
export const assessCommand: Command = {
  name: 'assess',
  summary: {
    zh: '评估每个目标：是否达到，依据什么数',
    en: 'Assess every target: whether it was met, and on what figure',
  },
  parameters: [folderParameter],
  options: [
    {
      name: 'as-of',
      value: day,
      summary: { zh: '截至哪一天；默认为数据日期', en: "As of which day; the data's own date if left out" },
    },
    {
      name: 'known-at',
      value: day,
      summary: {
        zh: '只用这一天以前收录的数；默认全部',
        en: 'Only what had been recorded by this day; everything if left out',
      },
    },
    {
      name: 'profile',
      value: { zh: '方法', en: 'method' },
      summary: { zh: `评估方法：${profileIds().join('、')}`, en: `Method: ${profileIds().join(', ')}` },
    },
    { name: 'indicator', value: { zh: '编号', en: 'id' }, summary: { zh: '只看这个指标', en: 'This indicator only' } },
    {
      name: 'json',
      value: null,
      summary: { zh: '以 JSON 输出全部细节', en: 'As JSON, with every part of each judgement' },
    },
    {
      name: 'csv',
      value: null,
      summary: { zh: '以 CSV 输出，各列同发布的 attainment.csv', en: 'As CSV, with the columns of attainment.csv' },
    },
  ],
  examples: [
    {
      call: 'xianxing assess my-plan/data',
      does: { zh: '列出每个目标和判断', en: 'Lists every target and its verdict' },
    },
    {
      call: 'xianxing assess my-plan/data --as-of 2020-12-31 --known-at 2021-06-30',
      does: { zh: '站在 2021 年年中，看 2020 年底', en: 'The end of 2020, as it was known in mid-2021' },
    },
    {
      call: 'xianxing assess my-plan/data --csv > attainment.csv',
      does: { zh: '存为表格', en: 'As a table in a file' },
    },
  ],
  async run(values, [folder = ''], terminal) {
    const options = optionsOf(values);
    showProgress({ zh: '正在评估……', en: 'Assessing …' }, terminal);
    const { plan, issues } = await readPlanOrRelease(folder);
    if (plan === null) {
      tellErrors(issues, folder, terminal);
      return 1;
    }
    const indicators = chosen(plan, values);
    const assessment = assess(plan, { ...options, asOf: options.asOf ?? plan.dataDate });
    if (values.json) terminal.out(JSON.stringify(only(assessment, indicators), null, 2));
    else if (values.csv) terminal.out(csvOf(plan, assessment, indicators, (await versionBeside(folder)) ?? ''));
    else {
      tellAssessment(indicators, plan, assessment, terminal);
      const attainments = indicators
        .flatMap(({ targets }) => targets)
        .flatMap(({ id }) => assessment.targets[id] ?? []);
      terminal.out('');
      print(countsLine(countOf(attainments)), terminal);
      print(clocksLine(assessment), terminal);
    }
    return 0;
  },
};

function profileIds(): string[] {
  return publishedProfiles.map(({ id }) => id);
}

function optionsOf(values: OptionValues): Partial<AssessOptions> {
  const [asOf, knownAt] = [dateOf(values, 'as-of'), dateOf(values, 'known-at')];
  const name = oneOf(values, 'profile', profileIds());
  const profile = publishedProfiles.find(({ id }) => id === name);
  return { ...(asOf && { asOf }), ...(knownAt && { knownAt }), ...(profile && { profile }) };
}

function chosen(plan: Plan, values: OptionValues): Indicator[] {
  const all = Object.values<Indicator>(plan.indicators);
  const name = oneOf(
    values,
    'indicator',
    all.map(({ id }) => id),
  );
  return name === undefined ? all : all.filter(({ id }) => id === name);
}

/** The assessment of some indicators. */
function only(assessment: Assessment, indicators: readonly Indicator[]): Assessment {
  const targets = indicators.flatMap((indicator) => indicator.targets.map(({ id }) => id));
  const pick = <T>(records: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> =>
    Object.fromEntries(Object.entries(records).filter(([id]) => ids.includes(id)));
  return {
    ...assessment,
    indicators: pick(
      assessment.indicators,
      indicators.map(({ id }) => id),
    ),
    targets: pick(assessment.targets, targets),
  };
}

function csvOf(plan: Plan, assessment: Assessment, indicators: readonly Indicator[], version: string): string {
  const table = csvTables(plan, assessment, version).find(({ name }) => name === 'attainment');
  const ids = new Set<unknown>(indicators.map(({ id }) => id));
  const names = table?.columns.map(({ name }) => name) ?? [];
  const rows = table?.rows.filter((row) => ids.has(row[names.indexOf('indicator')])) ?? [];
  // The command ends the last line itself.
  return toCsv([names, ...rows]).replace(/\n$/, '');
}
