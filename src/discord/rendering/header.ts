import { ComponentType, type Message } from 'discord.js';
import type { Command, Input } from '../../commands/command.js';
import { shorten } from '../../commands/parts/wording.js';
import { optionIn, optionNames } from '../../commands/texts/choose-texts.js';
import type { Texts } from '../../commands/texts/texts.js';
import { mapOptions } from '../reading/input.js';
import { singleLine } from '../reading/single-line.js';
import { escapeText, unescapeText } from './escape.js';

const HEADING = '### ';
const SMALL_PRINT = '-# ';
/** What an option is called in a line of small print, with the colon of whatever language. */
const LABELLED = /^-# ([^:：]+?)\s?[:：] ?/;

/** In UTF-16 units after escaping: what is longer would leave too little of a message to the answer. */
const LONGEST_HEADER = 1_200;

/** What stands at the top of a message. */
export interface Header {
  readonly text: string;
  /** Whether `readHeader` gives the input back: the message's buttons need it. */
  readonly readable: boolean;
}

/**
 * The top of a reply: what was asked as the heading, and a line of small print for each further option that was
 * given. It holds the input word for word, because a message's buttons know the input from nowhere else.
 *
 * @param heading the reply's own heading, for a command that has no text to show there
 */
export function writeHeader(command: Command, input: Input, heading: string, texts: Texts): Header {
  const { first, others } = shownOptions(command);
  const given = first === null ? null : (input[first] ?? null);
  const lines = others.flatMap((name) => {
    const value = input[name] ?? null;
    return value === null
      ? []
      : [SMALL_PRINT + capitalised(optionIn(texts, name).name) + texts.colon + escapeText(value)];
  });
  const title = given ?? singleLine(heading);
  const text = [HEADING + escapeText(title), ...lines].join('\n');
  if (text.length <= LONGEST_HEADER) return { text, readable: command.listed };
  return { text: HEADING + escapeText(shorten(title, LONGEST_HEADER / 3)), readable: false };
}

/**
 * The input that `writeHeader` was given, in whatever language it was written, or `null` where the text is no header of
 * this command: one from an older version, or of an input too long to be shown.
 */
export function readHeader(command: Command, text: string): Input | null {
  const { first, others } = shownOptions(command);
  const [heading = '', ...lines] = text.split('\n');
  if (!heading.startsWith(HEADING)) return null;

  const labels = others.flatMap((option) => optionNames(option).map((label) => ({ option, label })));
  const values = new Map<string, string>();
  if (first !== null) values.set(first, unescapeText(heading.slice(HEADING.length)));
  for (const line of lines) {
    const [labelled = '', called] = LABELLED.exec(line) ?? [];
    const shown = labels.find(({ label }) => label === called?.toLowerCase());
    if (shown === undefined || values.has(shown.option)) return null;
    values.set(shown.option, unescapeText(line.slice(labelled.length)));
  }
  for (const [name, option] of Object.entries(command.options)) {
    if (option.required && !values.get(name)) return null;
  }
  return mapOptions(command.options, (name) => values.get(name) ?? null);
}

/** Options are lower case in Discord, but these lines are for people. */
function capitalised(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** The texts that a header holds as they were given, in whatever language it was written. */
export function valuesInHeader(text: string): string[] {
  return text.split('\n').map((line) => unescapeText(line.replace(/^### /, '').replace(LABELLED, '')));
}

/** The first text of a message, where the header stands; empty where the message has none. */
export function headerText({ components }: Pick<Message, 'components'>): string {
  const container = components.find((component) => component.type === ComponentType.Container);
  const header = container?.components.find((component) => component.type === ComponentType.TextDisplay);
  return header?.content ?? '';
}

/** The option that the heading shows (the first one, if it is always given), and those that stand below it. */
function shownOptions(command: Command): { first: string | null; others: string[] } {
  if (!command.listed) return { first: null, others: [] };
  const names = Object.keys(command.options);
  const [first] = names;
  return first !== undefined && command.options[first]?.required
    ? { first, others: names.slice(1) }
    : { first: null, others: names };
}
