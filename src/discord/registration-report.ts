import type { RegistrationReport } from './register.js';

/** What registering changed, for the person at the terminal: a line for each command, and what became of it. */
export function describeRegistration({
  added,
  changed,
  removed,
  unchanged,
  written,
}: RegistrationReport): string {
  const lines = (sign: string, names: readonly string[]) => names.map((name) => `${sign} ${name}`);
  const changes = [...lines('+', added), ...lines('~', changed), ...lines('-', removed)];
  const outcome =
    changes.length === 0
      ? 'Nothing to do: the commands are registered as they should be.'
      : written
        ? 'Registered.'
        : 'Dry run: nothing was changed.';
  return `${[...changes, ...lines('=', unchanged), outcome].join('\n')}\n`;
}
