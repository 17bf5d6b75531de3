import { docsLoader } from '@astrojs/starlight/loaders';
import type { Loader } from 'astro/loaders';
import { madePages } from './made-pages.ts';

/** The written pages of the documentation and, beside them, those that are made. */
export function documentationLoader(): Loader {
  const written = docsLoader();
  return {
    name: 'documentation',
    async load(context) {
      // What a former build kept was rendered with its settings, and names its style sheets.
      context.store.clear();
      await written.load(context);
      for (const { id, language, title, description, body } of await madePages()) {
        const entry = language === 'en' ? `en/${id}` : id;
        // By the place where a written page would stand, Starlight knows its language.
        const filePath = `src/content/docs/${entry}.md`;
        const data = await context.parseData({
          id: entry,
          data: { title, description, tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 } },
        });
        const rendered = await context.renderMarkdown(body, { fileURL: new URL(filePath, context.config.root) });
        context.store.set({ id: entry, data, body, filePath, rendered, digest: context.generateDigest(body) });
      }
    },
  };
}
