import { z } from 'zod';
import { localized, record, words } from '../fields.js';

/** One record of responsible-units.yaml, under its id. */
export const writtenResponsibleUnit = record({
  name: localized.describe('Name of the organisation / 名称'),
  aliases: z.array(words).optional().describe('Other names under which the text prints it / 文中的其他写法'),
  kind: z
    .enum(['government', 'party', 'park', 'task-force', 'media', 'collective', 'other'])
    .describe(
      'What sort of organisation; `collective` names several at once / 组织的类别；`collective` 一次指多个组织',
    ),
});

/** What a person types about one responsible unit. */
export type WrittenResponsibleUnit = z.infer<typeof writtenResponsibleUnit>;
