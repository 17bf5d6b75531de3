import { attainment } from './summaries/attainment.ts';
import { exported } from './summaries/export.ts';
import { files } from './summaries/files.ts';
import { findings } from './summaries/findings.ts';
import { plan } from './summaries/plan.ts';
import { profiles } from './summaries/profiles.ts';
import { qingyuan } from './summaries/qingyuan.ts';
import { quantities } from './summaries/quantities.ts';
import { schema } from './summaries/schema.ts';
import { tables } from './summaries/tables.ts';
import { text } from './summaries/text.ts';

/** What each export is, in one Chinese sentence: by page of the reference, then by name. */
export const summaries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  attainment,
  quantities,
  profiles,
  plan,
  findings,
  tables,
  text,
  files,
  schema,
  export: exported,
  qingyuan,
};
