import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type Plugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

/** The heads of a table of Markdown say for what they stand: the upper ones for a column, the first cell of a row for the row. */
export const scopedHeads: Plugin = {
  name: 'scoped-heads',
  element: [
    { filter: ['th'], visit: (node, context) => context.setProperty(node, 'scope', 'col') },
    {
      filter: ['tr'],
      visit(row) {
        const first = row.children.find((cell) => cell.type === 'element' && cell.tagName === 'td');
        if (first?.type !== 'element') return;
        const head = { ...elementOf('th', { scope: 'row' }), children: [...first.children] };
        return { ...elementOf('tr', {}), children: row.children.map((cell) => (cell === first ? head : cell)) };
      },
    },
  ],
};

/** A table of Markdown is named after the heading above it, and scrolls in a region of that name that the keyboard reaches. */
export const namedTables: Plugin = () => {
  let heading = '';
  let tables = 0;
  return {
    name: 'named-tables',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'table'],
      visit(node, context) {
        if (node.tagName !== 'table') {
          heading = context.textContent(node);
          tables = 0;
          return;
        }
        tables += 1;
        const chinese = !/\/docs\/en\//.test(context.fileURL?.pathname ?? '');
        const name = `${chinese ? '表' : 'Table'}${heading === '' ? '' : chinese ? `：${heading}` : `: ${heading}`}`;
        const told = tables === 1 ? name : `${name} ${tables}`;
        const caption = {
          ...elementOf('caption', { class: 'sr-only' }),
          children: [{ type: 'text' as const, value: told }],
        };
        const table = { ...elementOf('table', {}), children: [caption, ...node.children] };
        return { ...elementOf('section', { class: 'scroll', tabindex: '0', 'aria-label': told }), children: [table] };
      },
    },
  };
};

function elementOf(tagName: string, properties: Record<string, string>) {
  return { type: 'element' as const, tagName, properties };
}
