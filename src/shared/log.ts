import pino from 'pino';

/** What a log line says beside its message: short, and never a token or what a person typed. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

/** Where the program says what it does, for the person who runs it. */
export interface Log {
  /** Only where the operator asked for it: what happens many times a second. */
  debug(message: string, facts?: LogFacts): void;
  info(message: string, facts?: LogFacts): void;
  warn(message: string, facts?: LogFacts): void;
  error(message: string, facts?: LogFacts): void;
}

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

export interface LogOptions {
  /** The least that is written. */
  readonly level: (typeof LOG_LEVELS)[number];
  /** `json`: one object a line, for programs. `text`: `2026-01-31T09:30:00.000Z info request ms=12`, for people. */
  readonly format: 'json' | 'text';
  /** Texts that are struck out wherever they come from, such as the bot's token. */
  readonly secrets?: readonly string[];
  /** Facts that every line of this process has. */
  readonly always?: LogFacts;
  /** Receives each line with its line end; standard error by default, so that standard output holds answers only. */
  readonly write?: (line: string) => void;
}

/** Names of facts that are never written, should anybody ever give them. */
const NEVER = ['token', 'authorization', 'requestBody', 'content', 'question'];

/** A log that writes each message as one line, at once: what was logged before the process ends has been written. */
export function createLog({ level, format, secrets = [], always = {}, write }: LogOptions): Log {
  const put = write ?? writeToStandardError;
  const toLine = format === 'json' ? (json: string) => json : readableLine;
  const logger = pino(
    {
      level,
      base: always,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: NEVER, remove: true },
    },
    { write: (json: string) => put(toLine(strikeOut(json, secrets))) },
  );
  const at =
    (name: 'debug' | 'info' | 'warn' | 'error') =>
    (message: string, facts: LogFacts = {}) =>
      logger[name](facts, message);
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

function strikeOut(line: string, secrets: readonly string[]): string {
  return secrets.reduce((struck, secret) => struck.replaceAll(secret, '[struck out]'), line);
}

const ignore = () => undefined;

/**
 * A reader of the log that went away must not end the program. A worker thread's output is piped here, and a pipe's own
 * listener takes itself away at the first error: only one that stays keeps the error from being thrown.
 */
function writeToStandardError(line: string): void {
  if (!process.stderr.listeners('error').includes(ignore)) process.stderr.on('error', ignore);
  process.stderr.write(line);
}

/** A line of JSON as a person at a terminal reads it. */
function readableLine(json: string): string {
  const { time, level, msg, ...facts } = JSON.parse(json) as Record<string, unknown>;
  const details = Object.entries(facts).map(([name, value]) => ` ${name}=${readable(value)}`);
  return `${time} ${level} ${oneLine(String(msg))}${details.join('')}\n`;
}

function readable(value: unknown): string {
  return typeof value === 'string' && !/^[\w./:@-]+$/.test(value) ? JSON.stringify(value) : String(value);
}

function oneLine(message: string): string {
  return message.replace(/\s*[\r\n]+\s*/g, ' ');
}
