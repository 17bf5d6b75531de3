import type { FindingRule } from './finding.js';
import { aimTwoNames } from './rules/aim-two-names.js';
import { baselineMissing } from './rules/baseline-missing.js';
import { brokenComparison } from './rules/broken-comparison.js';
import { countedHeadings } from './rules/counted-headings.js';
import { countedList } from './rules/counted-list.js';
import { coverageWithoutTotal } from './rules/coverage-without-total.js';
import { deadlineMissing } from './rules/deadline-missing.js';
import { deadlineOutsidePeriod } from './rules/deadline-outside-period.js';
import { documentTwoNames } from './rules/document-two-names.js';
import { headlineWithoutTask } from './rules/headline-without-task.js';
import { indicatorTwoNames } from './rules/indicator-two-names.js';
import { instituteTwoNames } from './rules/institute-two-names.js';
import { leftoverName } from './rules/leftover-name.js';
import { organisationAliases } from './rules/organisation-aliases.js';
import { organisationNamedTwice } from './rules/organisation-named-twice.js';
import { outlineNumber } from './rules/outline-number.js';
import { paceAgainstLevels } from './rules/pace-against-levels.js';
import { partAboveWhole } from './rules/part-above-whole.js';
import { promiseWithoutNumber } from './rules/promise-without-number.js';
import { responsibleUnitMissing } from './rules/responsible-unit-missing.js';
import { sameWordsOtherNumber } from './rules/same-words-other-number.js';
import { similarOrganisations } from './rules/similar-organisations.js';
import { strictnessDiffers } from './rules/strictness-differs.js';
import { titleMarksMissing } from './rules/title-marks-missing.js';
import { totalDiffers } from './rules/total-differs.js';
import { unitOfMeasureMissing } from './rules/unit-of-measure-missing.js';
import { valuesDiffer } from './rules/values-differ.js';
import { worseThanBefore } from './rules/worse-than-before.js';

/** Every rule of {@link findings}, the heaviest first. A new one is a function in a file of its own and a line here. */
export const findingRules: readonly FindingRule[] = [
  {
    code: 'values-differ',
    severity: 'contradiction',
    name: { zh: '同一目标两个数', en: 'One target, two numbers' },
    find: valuesDiffer,
  },
  {
    code: 'strictness-differs',
    severity: 'contradiction',
    name: { zh: '同一目标宽严不同', en: 'One target, two strictnesses' },
    find: strictnessDiffers,
  },
  {
    code: 'same-words-other-number',
    severity: 'contradiction',
    name: { zh: '同样的话，数不同', en: 'Same words, other number' },
    find: sameWordsOtherNumber,
  },
  {
    code: 'pace-against-levels',
    severity: 'contradiction',
    name: { zh: '进度与逐年目标不符', en: 'Pace against yearly targets' },
    find: paceAgainstLevels,
  },
  {
    code: 'worse-than-before',
    severity: 'contradiction',
    name: { zh: '目标不如起点或前一目标', en: 'Target behind its baseline or an earlier target' },
    find: worseThanBefore,
  },
  {
    code: 'deadline-outside-period',
    severity: 'contradiction',
    name: { zh: '期限在计划期之外', en: 'Date outside the plan’s period' },
    find: deadlineOutsidePeriod,
  },
  {
    code: 'total-differs',
    severity: 'contradiction',
    name: { zh: '合计与各项之和不符', en: 'Total that does not add up' },
    find: totalDiffers,
  },
  {
    code: 'part-above-whole',
    severity: 'contradiction',
    name: { zh: '其中数大于总数', en: 'Part larger than the whole' },
    find: partAboveWhole,
  },
  {
    code: 'counted-list',
    severity: 'contradiction',
    name: { zh: '列举与数目不符', en: 'List and its count differ' },
    find: countedList,
  },
  {
    code: 'counted-headings',
    severity: 'contradiction',
    name: { zh: '预告的项数与标题不符', en: 'Announced number and headings differ' },
    find: countedHeadings,
  },
  {
    code: 'promise-without-number',
    severity: 'gap',
    name: { zh: '承诺没有数', en: 'Promise without a number' },
    find: promiseWithoutNumber,
  },
  {
    code: 'unit-of-measure-missing',
    severity: 'gap',
    name: { zh: '缺计量单位', en: 'No unit of measure' },
    find: unitOfMeasureMissing,
  },
  { code: 'baseline-missing', severity: 'gap', name: { zh: '缺起点', en: 'No baseline' }, find: baselineMissing },
  {
    code: 'coverage-without-total',
    severity: 'gap',
    name: { zh: '全覆盖没有总数', en: 'Full coverage of an unstated number' },
    find: coverageWithoutTotal,
  },
  {
    code: 'headline-without-task',
    severity: 'gap',
    name: { zh: '主要指标没有任务承担', en: 'Main indicator without a task' },
    find: headlineWithoutTask,
  },
  {
    code: 'responsible-unit-missing',
    severity: 'gap',
    name: { zh: '缺责任单位', en: 'Nobody responsible' },
    find: responsibleUnitMissing,
  },
  { code: 'deadline-missing', severity: 'gap', name: { zh: '缺期限', en: 'No date' }, find: deadlineMissing },
  {
    code: 'outline-number',
    severity: 'slip',
    name: { zh: '序号重复或不连续', en: 'Outline number repeated or skipped' },
    find: outlineNumber,
  },
  {
    code: 'organisation-aliases',
    severity: 'slip',
    name: { zh: '同一单位几个名称', en: 'One body under several names' },
    find: organisationAliases,
  },
  {
    code: 'similar-organisations',
    severity: 'slip',
    name: { zh: '单位名称相近', en: 'Bodies with similar names' },
    find: similarOrganisations,
  },
  {
    code: 'organisation-named-twice',
    severity: 'slip',
    name: { zh: '同一处重复列单位', en: 'Body named twice in one list' },
    find: organisationNamedTwice,
  },
  {
    code: 'document-two-names',
    severity: 'slip',
    name: { zh: '文件名称相近', en: 'Document under two titles' },
    find: documentTwoNames,
  },
  {
    code: 'title-marks-missing',
    severity: 'slip',
    name: { zh: '文件名缺书名号', en: 'Document without title marks' },
    find: titleMarksMissing,
  },
  {
    code: 'institute-two-names',
    severity: 'slip',
    name: { zh: '机构名称相近', en: 'Institution under two names' },
    find: instituteTwoNames,
  },
  {
    code: 'indicator-two-names',
    severity: 'slip',
    name: { zh: '指标名称不一', en: 'Indicator under two names' },
    find: indicatorTwoNames,
  },
  { code: 'leftover-name', severity: 'slip', name: { zh: '疑似沿用的名称', en: 'Leftover name' }, find: leftoverName },
  {
    code: 'aim-two-names',
    severity: 'slip',
    name: { zh: '所建目标名称不一', en: 'Aim under two names' },
    find: aimTwoNames,
  },
  {
    code: 'broken-comparison',
    severity: 'slip',
    name: { zh: '比较词不完整', en: 'Broken comparison' },
    find: brokenComparison,
  },
];
