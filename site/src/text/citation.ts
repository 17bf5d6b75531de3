/** What a citation is made of. */
export interface Cited {
  readonly site: string;
  readonly subject: string;
  readonly plan: string;
  /** Until when the data are complete. */
  readonly date: string;
  readonly url: string;
  /** Stands where the reader writes the day of reading. */
  readonly accessed: string;
}

/** A citation of an electronic page by GB/T 7714: the reader fills in the day of reading. */
export function standardCitation({ site, subject, plan, date, url, accessed }: Cited): string {
  return `${site}. ${subject}: ${plan}[EB/OL]. (${date})[${accessed}]. ${url}.`;
}

/** The same in plain words. */
export function plainCitation({ site, subject, plan, date, url }: Cited): string {
  return [subject, plan, site, date, url].join(', ');
}
