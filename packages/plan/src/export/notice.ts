import type { Plan } from '../plan/plan.js';
import type { Localized } from '../vocabulary/localized.js';

/**
 * What every published file says of itself: independent, unofficial, of which document in which state, until when, under which
 * licence.
 *
 * @example
 * const { plan } = await readPlan('packages/plan/test/invented-plan');
 * toNotice(plan).en.startsWith('Independent and unofficial'); //=> true
 */
export function toNotice({ title, statusNote, dataDate, dataLicence }: Plan): Localized {
  return {
    zh: [
      '独立整理，非官方，不是政府发布的数据。',
      `所依据的文本：《${title.zh}》，${statusNote.zh}。`,
      `数据截至 ${dataDate}。`,
      dataLicence === null
        ? '未声明数据许可。'
        : `数据许可：${dataLicence.id}（${dataLicence.url}），不包括计划原文和所引来源的原话。`,
    ].join(''),
    en: [
      'Independent and unofficial; not published by any government.',
      `Of the document “${title.en}”: ${lowerFirst(statusNote.en)}.`,
      `Data to ${dataDate}.`,
      dataLicence === null
        ? 'No licence of the data is stated.'
        : `Licence of the data: ${dataLicence.id} (${dataLicence.url}); the words of the plan and of the sources quoted are not covered.`,
    ].join(' '),
  };
}

/** The same in brief, for a cell of a table: both languages in one. */
export function toBriefNotice({ statusNote }: Plan): string {
  return `独立整理，非官方；${statusNote.zh} / Independent and unofficial; ${lowerFirst(statusNote.en)}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
