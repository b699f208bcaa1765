/** What a log line says beside its message: short, and never a token or what a person typed. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

/** Where the program says what it does, for the person who runs it. */
export interface Log {
  info(message: string, facts?: LogFacts): void;
  warn(message: string, facts?: LogFacts): void;
  error(message: string, facts?: LogFacts): void;
}

/**
 * A log that writes each message as one line: `2026-01-31T09:30:00.000Z info answered command=ask ms=12`.
 *
 * @param write receives each line with its line end; standard error by default, so that standard output holds answers only
 */
export function lineLog(write: (line: string) => void = writeToStandardError): Log {
  const at =
    (level: 'info' | 'warn' | 'error') =>
    (message: string, facts: LogFacts = {}) => {
      const details = Object.entries(facts).map(([name, value]) => ` ${name}=${readable(value)}`);
      write(`${new Date().toISOString()} ${level} ${oneLine(message)}${details.join('')}\n`);
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

/** A reader of the log that went away must not end the program. */
function writeToStandardError(line: string): void {
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => undefined);
  process.stderr.write(line);
}

function readable(value: string | number | boolean | null): string {
  return typeof value === 'string' && !/^[\w./:@-]+$/.test(value) ? JSON.stringify(value) : String(value);
}

function oneLine(message: string): string {
  return message.replace(/\s*[\r\n]+\s*/g, ' ');
}
