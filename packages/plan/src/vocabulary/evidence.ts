/**
 * How far a publication can be trusted: the issuer's own page, the press, a copy on somebody else's page, or anybody else.
 */
export type EvidenceGrade = 'official' | 'press' | 'repost' | 'third-party';

/** Evidence grades, the strongest first. */
export const evidenceGrades: readonly EvidenceGrade[] = ['official', 'press', 'repost', 'third-party'];

/** Whether something stands in the words of its source (`stated`) or was concluded by an editor (`inferred`). */
export type Basis = 'stated' | 'inferred';
