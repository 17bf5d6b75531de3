import { home } from './parts/home.ts';
import { marks } from './parts/marks.ts';
import { start } from './start.ts';

start({ ...marks, ...home });
