import { feedRoute } from '../../changes/feed-route.ts';

/** What changed in the data, for feed readers. */
export const GET = feedRoute('en');
