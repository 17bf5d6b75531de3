import { filesEnding } from '../../../data/data-files.ts';

/** The tables. */
export const { getStaticPaths, GET } = filesEnding('.csv');
