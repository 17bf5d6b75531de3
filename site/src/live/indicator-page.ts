import { indicator } from './parts/indicator.ts';
import { marks } from './parts/marks.ts';
import { start } from './start.ts';

start({ ...marks, ...indicator });
