import type { EvidenceGrade } from './evidence.js';
import type { Localized } from './localized.js';

/** Evidence grades in words. */
export const evidenceGradeWords: { readonly [Grade in EvidenceGrade]: Localized } = {
  official: { zh: '官方', en: 'official' },
  press: { zh: '媒体', en: 'press' },
  repost: { zh: '转载', en: 'repost' },
  'third-party': { zh: '第三方', en: 'third party' },
};
