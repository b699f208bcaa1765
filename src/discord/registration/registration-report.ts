import type { RegistrationReport } from './register.js';

/** What registering changed, for the person at the terminal: a line for each command, and what became of it. */
export function describeRegistration({
  added,
  changed,
  removed,
  unchanged,
  emptied,
  doubled,
  written,
}: RegistrationReport): string {
  const lines = (sign: string, names: readonly string[]) => names.map((name) => `${sign} ${name}`);
  const changes = [
    ...lines('+', added),
    ...lines('~', changed),
    ...lines('-', removed),
    ...emptied.flatMap(({ server, names }) =>
      lines(
        '-',
        names.map((name) => `${name} (of server ${server} alone)`),
      ),
    ),
  ];
  const warnings =
    doubled.length === 0
      ? []
      : [
          `${doubled.join(', ')}: all servers have them too, so this one shows them twice; “footnote register” for all servers removes its own.`,
        ];
  return `${[...changes, ...lines('=', unchanged), ...warnings, outcomeOf(changes.length, written)].join('\n')}\n`;
}

function outcomeOf(changes: number, written: boolean): string {
  if (changes === 0) return 'Nothing to do: the commands are registered as they should be.';
  return written ? 'Registered.' : 'Dry run: nothing was changed.';
}
