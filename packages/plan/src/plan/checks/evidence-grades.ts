import { evidenceGrades } from '../../vocabulary/evidence.js';
import { type Check, problemAt } from './problem.js';

/** An observation is not graded better than the publication that it comes from. */
export const checkEvidenceGrades: Check = (draft) => {
  const grades = new Map(draft.sources.map(({ record }) => [record.id, record.evidence]));
  return draft.observations.flatMap((place) => {
    const { evidence, source } = place.record;
    const grade = grades.get(source);
    if (!grade || evidenceGrades.indexOf(evidence) >= evidenceGrades.indexOf(grade)) return [];
    return problemAt(draft, place, 'evidence', {
      code: 'evidence-above-source',
      message: {
        zh: `等级 ${evidence} 高于来源 ${source} 的 ${grade}`,
        en: `graded ${evidence}, but its source ${source} is ${grade}`,
      },
      hint: { zh: `请写 ${grade}`, en: `Write ${grade}` },
    });
  });
};
