import { home } from './parts/home.ts';
import { date } from './parts/marks.ts';
import { start } from './start.ts';

start({ ...date, ...home });
