/** Colours of the terminal, by what they say. */
const codes = { strong: '1', quiet: '2', bad: '31', good: '32', warning: '33' } as const;

/** The text in a colour, or as it is where colours are not wanted. */
export function paint(text: string, colour: keyof typeof codes, terminal: { readonly colour: boolean }): string {
  return terminal.colour ? `\u001b[${codes[colour]}m${text}\u001b[0m` : text;
}
