import type { Language } from '@xianxing/plan';

/** One way of looking at a page. */
export interface View {
  readonly language: Language;
  readonly path: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly name: string;
}

const roots: Readonly<Record<Language, string>> = { 'zh-CN': '/', en: '/en/' };

/** Every view of a page in both languages: each width in light and dark. */
export function viewsOf(page: string, widths: readonly number[]): View[] {
  return (['zh-CN', 'en'] as const).flatMap((language) =>
    widths.flatMap((width) =>
      (['light', 'dark'] as const).map((colorScheme) => {
        const path = `${roots[language]}${page}`;
        return { language, path, width, colorScheme, name: `${path} at ${width} px, ${colorScheme}` };
      }),
    ),
  );
}
