import { indicator } from './parts/indicator.ts';
import { date } from './parts/marks.ts';
import { start } from './start.ts';

start({ ...date, ...indicator });
