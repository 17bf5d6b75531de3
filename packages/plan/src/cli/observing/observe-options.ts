import type { WrittenObservation } from '../../schema/written/observation.js';
import type { CommandOption } from '../command.js';

/** The cell of a row that an option fills. */
export const cellOptions: { readonly [option: string]: keyof WrittenObservation } = {
  source: 'source',
  quote: 'quote',
  locator: 'locator',
  status: 'status',
  evidence: 'evidence',
  definition: 'definition',
  'period-basis': 'periodBasis',
  'occurred-on': 'occurredOn',
  recorded: 'recorded',
  'note-zh': 'noteZh',
  'note-en': 'noteEn',
};

const words = { zh: '原文', en: 'words' };
const remark = { zh: '说明', en: 'words' };
const date = { zh: '日期', en: 'date' };

export const observeOptions: readonly CommandOption[] = [
  {
    name: 'source',
    value: { zh: '编号', en: 'key' },
    summary: { zh: '来源在 sources.yaml 中的编号；必须有', en: 'Its key in sources.yaml; always needed' },
  },
  {
    name: 'quote',
    value: words,
    summary: { zh: '来源中含有这个数的原话；必须有', en: "The source's own words that hold the value; always needed" },
  },
  {
    name: 'locator',
    value: { zh: '位置', en: 'place' },
    summary: { zh: '在来源中的位置，如 第12页', en: 'Where in the source: page 12' },
  },
  {
    name: 'status',
    value: { zh: '状态', en: 'status' },
    summary: {
      zh: 'final、provisional、estimated，撤回写 withdrawn；默认 final',
      en: 'final, provisional, estimated, or withdrawn to take a row back; final if left out',
    },
  },
  {
    name: 'evidence',
    value: { zh: '等级', en: 'grade' },
    summary: { zh: '证据等级；默认为来源的等级', en: "Evidence grade; the source's own if left out" },
  },
  {
    name: 'definition',
    value: { zh: '口径', en: 'definition' },
    summary: {
      zh: 'same 与计划口径相同，near 相近（只列出，不采用）；默认 same',
      en: 'same as the plan counts, or near (shown, not counted); same if left out',
    },
  },
  {
    name: 'period-basis',
    value: { zh: '依据', en: 'basis' },
    summary: {
      zh: 'stated 来源写明时期，inferred 由编者推定；默认 stated',
      en: 'stated by the source, or inferred by an editor; stated if left out',
    },
  },
  {
    name: 'occurred-on',
    value: date,
    summary: { zh: '事件发生的日期', en: 'The day an event happened' },
  },
  {
    name: 'recorded',
    value: date,
    summary: { zh: '收录日期；默认为今天', en: 'The day of recording; today if left out' },
  },
  {
    name: 'note-zh',
    value: remark,
    summary: { zh: '中文说明（与英文说明都写或都不写）', en: 'Remark in Chinese (both or none)' },
  },
  {
    name: 'note-en',
    value: remark,
    summary: { zh: '英文说明（与中文说明都写或都不写）', en: 'Remark in English (both or none)' },
  },
  {
    name: 'folder',
    value: { zh: '文件夹', en: 'folder' },
    summary: {
      zh: '数据文件夹；默认为当前文件夹或其中的 data',
      en: 'The data folder; here or ./data if left out',
    },
  },
  {
    name: 'dry-run',
    value: null,
    summary: { zh: '只检查，只说会有什么变化，不写', en: 'Check and say what would change; write nothing' },
  },
];
