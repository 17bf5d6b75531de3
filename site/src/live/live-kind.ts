/** What newer data change on a page: the first page, one indicator, marks in a text, or marks and counts in lists. */
export type LiveKind = 'home' | 'indicator' | 'text' | 'lists';
