import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const [light = '', dark = ''] = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8').split(
  '@media',
);
const coloursOf = (css: string) =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+): (#[\da-f]+);/g)].map(([, name = '', colour = '']) => [name, colour]),
  );

/** How far two colours stand apart, from 1 to 21 (WCAG 2.2, contrast ratio). */
function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.slice(1);
  const parts = digits.match(digits.length === 3 ? /./g : /../g) ?? [];
  const [red = 0, green = 0, blue = 0] = parts
    .map((part) => Number.parseInt(part.padEnd(2, part), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const schemes = [
  { scheme: 'light', colours: coloursOf(light) },
  { scheme: 'dark', colours: { ...coloursOf(light), ...coloursOf(dark) } },
];

describe.each(schemes)('in the $scheme colours', ({ colours }) => {
  it.each(['ink', 'mute'])('words in %s stand out at 7 to 1', (words) => {
    expect(contrast(colours[words] ?? '', colours.paper ?? '')).toBeGreaterThanOrEqual(7);
  });

  it.each(['ink', 'mute', 'link', 'seal', 'met', 'not-met'])(
    'words in %s stand out at 4.5 to 1 on every ground, that of the place an address names too',
    (words) => {
      for (const ground of ['paper', 'soft', 'mark'])
        expect(contrast(colours[words] ?? '', colours[ground] ?? ''), ground).toBeGreaterThanOrEqual(4.5);
    },
  );
});

it('contrast is that of the standard', () => {
  expect(contrast('#fff', '#000')).toBe(21);
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
});
