import { filesEnding } from '../../../data/data-files.ts';

/** The plan and its data for programs. */
export const { getStaticPaths, GET } = filesEnding('.json');
