import starlight from '@astrojs/starlight';
import { chapters } from './src/docs/reference/chapters.ts';

/** A chapter of the documentation: its pages in order, each a file in both languages. */
const chapter = (label: string, english: string, pages: readonly string[]) => ({
  label,
  translations: { en: english },
  items: pages.map((page) => `docs/${page}`),
});

/** However busy the machine, a line of code gets all its colours: the limit of half a second would make two builds differ. */
const wholeLines = {
  name: 'whole-lines',
  preprocess(_code: string, options: { tokenizeTimeLimit?: number }) {
    options.tokenizeTimeLimit = 0;
  },
};

/** The documentation under `/docs/` and `/en/docs/`. */
export function documentation() {
  return starlight({
    title: { 'zh-CN': '先行文档', en: 'Xianxing docs' },
    locales: { root: { label: '中文', lang: 'zh-CN' }, en: { label: 'English', lang: 'en' } },
    disable404Route: true,
    customCss: ['./src/docs/docs.css'],
    components: {
      Header: './src/docs/Header.astro',
      MobileMenuFooter: './src/docs/Nothing.astro',
      Footer: './src/docs/Footer.astro',
      ThemeProvider: './src/docs/Nothing.astro',
      ThemeSelect: './src/docs/Nothing.astro',
    },
    // The reader's own colour scheme, with and without JavaScript.
    expressiveCode: {
      themes: ['github-dark', 'github-light'],
      useStarlightDarkModeSwitch: false,
      useDarkModeMediaQuery: true,
      themeCssSelector: false,
      shiki: { transformers: [wholeLines] },
      // Long lines go on below: nothing scrolls sideways on a phone.
      defaultProps: { wrap: true, overridesByLang: { 'console,sh': { frame: 'none', preserveIndent: false } } },
      styleOverrides: {
        borderRadius: '2px',
        borderColor: 'var(--rule)',
        codeBackground: 'var(--soft)',
        frames: {
          shadowColor: 'transparent',
          editorBackground: 'var(--soft)',
          editorTabBarBackground: 'var(--paper)',
          editorActiveTabBackground: 'var(--soft)',
          editorActiveTabIndicatorTopColor: 'var(--seal)',
        },
      },
    },
    sidebar: [
      { slug: 'docs' },
      chapter('指南', 'Guides', [
        'guides/show-progress',
        'guides/your-own-plan',
        'guides/add-a-measurement',
        'guides/add-a-profile',
        'guides/publish-data',
        'guides/node-browser-astro',
        'guides/spreadsheet',
        'guides/python-and-r',
      ]),
      chapter('概念', 'Concepts', [
        'concepts/words',
        'concepts/evidence',
        'concepts/two-clocks',
        'concepts/states',
        'concepts/profiles',
      ]),
      { slug: 'docs/data-format' },
      { slug: 'docs/data-api' },
      { slug: 'docs/command-line' },
      chapter('参考', 'Reference', ['reference', ...chapters.map(({ slug }) => `reference/${slug}`)]),
      { slug: 'docs/changelog' },
    ],
  });
}
