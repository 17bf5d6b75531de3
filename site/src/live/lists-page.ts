import { counts } from './parts/counts.ts';
import { date, outcomes, verdicts } from './parts/marks.ts';
import { start } from './start.ts';

start({ ...date, ...outcomes, ...verdicts, ...counts });
