import { marks } from './parts/marks.ts';
import { start } from './start.ts';

start(marks);
