import type { LiveWords } from './live-words.ts';
import type { Piece } from './piece.ts';

/**
 * The controls of a page, made only where there is a script to serve them: what is said of the data, and how to look at them.
 *
 * @param value - Whether a value of one's own can be tried.
 */
export function controls(words: LiveWords, value: boolean): Piece[] {
  const field = (label: string, attributes: Record<string, string>): Piece => [
    'label',
    {},
    `${label} `,
    ['input', attributes],
  ];
  return [
    ['div', { class: 'said' }, ['p', { role: 'status' }], ['p', {}]],
    [
      'details',
      {},
      ['summary', {}, value ? words.openWithValue : words.open],
      [
        'form',
        {},
        field(words.asOf, { name: 'asof', type: 'date' }),
        field(words.knownAt, { name: 'known', type: 'date' }),
        ...(value
          ? [
              field(words.year, { name: 'year', inputmode: 'numeric', size: '5', pattern: '\\d{4}' }),
              field(words.value, {
                name: 'value',
                inputmode: 'decimal',
                size: '8',
                pattern: '-?\\d{1,12}(\\.\\d{1,6})?',
              }),
            ]
          : []),
        ['button', {}, words.apply],
        ['button', { type: 'reset' }, words.reset],
        ...(value ? ([['small', {}, words.hint]] as const) : []),
      ],
    ],
  ];
}
