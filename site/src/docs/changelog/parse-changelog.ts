/** One released version of a package, as its changelog tells it. */
export interface Release {
  readonly version: string;
  readonly parts: readonly { readonly heading: string; readonly text: string }[];
}

/** The releases in a changelog as changesets writes it, in its order. */
export function parseChangelog(markdown: string): Release[] {
  return sectionsOf(markdown, '## ').map(({ heading, text }) => {
    const parts = sectionsOf(text, '### ');
    const above = text.split(/^### /m)[0]?.trim() ?? '';
    return { version: heading, parts: above === '' ? parts : [{ heading: '', text: above }, ...parts] };
  });
}

function sectionsOf(markdown: string, mark: string): { heading: string; text: string }[] {
  const [, ...sections] = `\n${markdown}`.split(`\n${mark}`);
  return sections.map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    return { heading: heading.trim(), text: lines.join('\n').trim() };
  });
}
