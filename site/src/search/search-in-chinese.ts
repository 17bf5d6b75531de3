import { openWriting } from './chinese-writing.ts';
import { startSearch } from './search-page.ts';

startSearch(openWriting);
