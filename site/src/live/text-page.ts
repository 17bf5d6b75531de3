import { date, links, outcomes } from './parts/marks.ts';
import { start } from './start.ts';

start({ ...date, ...outcomes, ...links });
