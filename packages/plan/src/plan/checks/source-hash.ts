import { type Check, problemAt } from './problem.js';

/** The source text is byte for byte the one that was received. */
export const checkSourceHash: Check = (draft) => {
  const { header, sourceHash } = draft;
  if (!header || sourceHash === null || header.source.sha256 === sourceHash) return [];
  return [
    problemAt(draft, { file: 'plan.yaml', path: 'source' }, 'sha256', {
      code: 'source-hash',
      message: {
        zh: `${header.source.file} 的 SHA-256 是 ${sourceHash}`,
        en: `the SHA-256 of ${header.source.file} is ${sourceHash}`,
      },
      hint: {
        zh: '还原收到时的文件；确为新来源时才改此值',
        en: 'Restore the file as received; change the value only for a new source',
      },
    }),
  ];
};
