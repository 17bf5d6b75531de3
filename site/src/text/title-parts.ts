/** A title and the brackets that end it (years, draft), which are set smaller. */
export interface TitleParts {
  readonly main: string;
  readonly rest: string;
}

/** Parts a title at the first bracket of those that end it. */
export function titleParts(title: string): TitleParts {
  const match = /^(.*?[^\s（(])\s*((?:[（(][^（()）]*[）)]\s*)+)$/u.exec(title);
  return { main: match?.[1] ?? title, rest: match?.[2]?.trim() ?? '' };
}
