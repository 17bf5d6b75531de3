import type { Language, Localized } from '../vocabulary/localized.js';

/** Where a command speaks, and how. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Width in columns. */
  readonly columns: number;
  readonly colour: boolean;
  readonly language: Language;
}

/** A command: takes its arguments, returns the exit code. */
export interface Command {
  readonly name: string;
  /** Its arguments, as the help prints them. */
  readonly usage: string;
  readonly summary: Localized;
  readonly options: readonly CommandOption[];
  readonly run: (values: OptionValues, folders: readonly string[], terminal: Terminal) => Promise<number>;
  /** Names of the folders that it needs. */
  readonly folders: readonly string[];
}

/** An option of a command. */
export interface CommandOption {
  readonly name: string;
  readonly type: 'boolean' | 'string';
  readonly summary: Localized;
}

/** Options by name. */
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;
