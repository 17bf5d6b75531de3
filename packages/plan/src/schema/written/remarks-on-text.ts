import { z } from 'zod';
import { localized, quotation, record, reference, words } from '../fields.js';

/** One record of text/notes.yaml, under its id. */
export const writtenNote = record({
  ...quotation,
  text: localized.describe('The remark / 校注'),
});

/** What a person types about one note. */
export type WrittenNote = z.infer<typeof writtenNote>;

/** One entry of text/repairs.yaml. */
export const writtenRepair = record({
  rule: z
    .enum(['page-furniture', 'fourfold', 'word'])
    .describe('Why the edited text departs from the source / 与原文不同的缘由'),
  printed: words.describe('The words of the source / 原文'),
  edited: z.string().describe('The words of the edited text / 整理后'),
  clause: reference.optional().describe('Id of the clause / 条款编号'),
  reason: localized.optional().describe('Needed for the rule `word` / 规则为 `word` 时须写理由'),
});

/** What a person types about one repair. */
export type WrittenRepair = z.infer<typeof writtenRepair>;

/** One entry of text/non-targets.yaml. */
export const writtenNonTarget = record({
  ...quotation,
  reason: localized.describe('Why these words promise nothing definite / 理由'),
});

/** What a person types about words of promise that are no target. */
export type WrittenNonTarget = z.infer<typeof writtenNonTarget>;

/** One entry of text/numerals.yaml. */
export const writtenNumeral = record({
  words: words.describe('A word that holds the numeral, wherever it occurs / 含数字的词，出现在哪里都算'),
  class: z.enum(['date', 'document-number', 'name', 'outline', 'other']).describe('What the numeral is / 类别'),
  reason: localized.describe('Why it is no target / 理由'),
});

/** What a person types about a numeral of the text. */
export type WrittenNumeral = z.infer<typeof writtenNumeral>;
