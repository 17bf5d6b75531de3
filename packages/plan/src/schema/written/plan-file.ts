import { z } from 'zod';
import { isoDate, localized, ownId, period, record, reference, words } from '../fields.js';

/** What plan.yaml holds. */
export const writtenPlanFile = record({
  id: ownId.describe('Id of the plan / 计划编号'),
  title: localized.describe('Title of the plan / 计划名称'),
  status: z
    .enum(['draft', 'adopted', 'superseded'])
    .describe('Draft for comment, in force, or replaced / 文本状态：征求意见的草案、现行、已被取代'),
  statusNote: localized.describe("The status in the document's own words / 文本状态的原文说法"),
  issuer: localized
    .optional()
    .describe('Who issued it; left out where the text does not say / 发布机关；文中没有写就不写'),
  jurisdiction: record({
    code: words.describe('Administrative division code (GB/T 2260), quoted / 行政区划代码（GB/T 2260），加引号'),
    name: localized.describe('Name of the place / 地区名称'),
  }).describe('Where the plan is in force / 适用地区'),
  period: record({
    start: period.describe('First period of the plan / 起始'),
    end: period.describe('Last period of the plan / 截止'),
  }).describe('From when to when the plan runs / 计划期'),
  dataDate: isoDate.describe('Until when the data are complete / 数据截至日期'),
  dataLicence: record({
    id: words.describe('SPDX identifier / SPDX 标识'),
    url: words.describe('Address of its text / 许可文本网址'),
  })
    .optional()
    .describe(
      'Under which licence the data are published; left out where nobody said / 数据按哪种许可公布；没有人声明就不写',
    ),
  languages: z
    .array(z.enum(['zh-CN', 'en']))
    .describe(
      'Languages of the data; without en, English may be left out and Chinese stands in its place / 数据的语言；没有 `en` 时英文可以不写，由中文代替',
    ),
  reviewed: z
    .boolean()
    .optional()
    .describe(
      'false while a person has not gone through what a machine read; true if left out / 程序读出的内容是否已由人核对；不写就是 `true`',
    ),
  source: record({
    file: words.describe('Path of the text as received, inside the data folder / 收到的原文在数据文件夹里的路径'),
    sha256: words.describe('SHA-256 of that file, in hex / 原文文件的 SHA-256'),
  }).describe('The text as received / 原文'),
  sections: z
    .array(reference)
    .describe(
      "Ids of the text's top-level headings, in order; `actions` and `safeguards` have tasks and safeguards / 各章编号，依次写；`actions`、`safeguards` 两章有任务和保障措施",
    ),
});

/** What a person types in plan.yaml. */
export type WrittenPlanFile = z.infer<typeof writtenPlanFile>;
