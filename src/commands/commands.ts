import { askCommand } from './ask.js';
import { checkCommand } from './check.js';
import type { Command } from './command.js';
import { contextCommand } from './context.js';
import { findCommand } from './find.js';
import { helpFor } from './help.js';
import { quotesCommand } from './quotes.js';
import { reloadCommand } from './reload.js';
import { sourcesCommand } from './sources.js';

const described = [
  askCommand,
  quotesCommand,
  findCommand,
  sourcesCommand,
  reloadCommand,
] as const satisfies readonly Command[];

/** Every command, in the order in which they are listed. */
export const commands: readonly Command[] = [...described, helpFor(described), contextCommand, checkCommand];
