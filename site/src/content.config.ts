import { defineCollection } from 'astro:content';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { documentationLoader } from './docs/docs-loader.ts';

/** The documentation, in both languages; every other page is made of the plan. */
export const collections = {
  docs: defineCollection({ loader: documentationLoader(), schema: docsSchema() }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
