import { inLanguage, type Language, type Localized } from '../vocabulary/localized.js';
import type { IsoDate } from '../vocabulary/period.js';
import { wrap } from './wrap.js';

/** Where a command speaks, and how; everything that it may know of its surroundings. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Says what is being done, until the next line takes its place; nothing where nobody watches. */
  readonly progress: (step: string | null) => void;
  /** Width in columns. */
  readonly columns: number;
  readonly colour: boolean;
  readonly language: Language;
  /** The day on the calendar here: for what is recorded today and nothing else. */
  readonly today: IsoDate;
}

/** Prints a text in the language of the terminal, as wide as it is. */
export function print(text: Localized, terminal: Terminal, indent = ''): void {
  for (const line of wrap(inLanguage(text, terminal.language), terminal.columns, indent)) terminal.out(line);
}

/** One entry of a list, its further lines indented. */
export function printItem(text: Localized, terminal: Terminal): void {
  const lines = wrap(inLanguage(text, terminal.language), terminal.columns, '    ');
  for (const [index, line] of lines.entries()) terminal.out(index === 0 ? line.replace('    ', '  - ') : line);
}

/** Prints a text beside the output, where a person reads it and a pipe does not. */
export function printAside(text: Localized, terminal: Terminal, indent = ''): void {
  for (const line of wrap(inLanguage(text, terminal.language), terminal.columns, indent)) terminal.err(line);
}

/** Says what takes a while, where a person watches; whatever is printed next takes its place. */
export function showProgress(step: Localized, terminal: Terminal): void {
  terminal.progress(inLanguage(step, terminal.language));
}
