import { assessCommand } from './assess-command.js';
import { buildCommand } from './build-command.js';
import { checkCommand } from './check-command.js';
import type { Command } from './command.js';
import { diffCommand } from './diff-command.js';
import { exportCommand } from './export-command.js';
import { findingsCommand } from './findings-command.js';
import { newCommand } from './new-command.js';
import { observeCommand } from './observe-command.js';
import { schemaCommand } from './schema-command.js';

/** Every command, in the order of the help. A new one is a file of its own and a line here. */
export const commands: readonly Command[] = [
  newCommand,
  checkCommand,
  assessCommand,
  findingsCommand,
  observeCommand,
  diffCommand,
  exportCommand,
  buildCommand,
  schemaCommand,
];
