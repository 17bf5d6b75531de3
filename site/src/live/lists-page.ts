import { counts } from './parts/counts.ts';
import { marks } from './parts/marks.ts';
import { start } from './start.ts';

start({ ...marks, ...counts });
