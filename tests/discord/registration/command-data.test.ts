import { ApplicationCommandType, Locale } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/commands/commands.js';
import { commandData } from '../../../src/discord/registration/command-data.js';

const all = commandData(commands);
/** Discord shows a command without a name in somebody's language under its own. */
const locales = [null, ...Object.values(Locale)];

type NamesInLanguages = { readonly [locale in Locale]?: string | null | undefined } | null | undefined;

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: NamesInLanguages;
  readonly description_localizations?: NamesInLanguages;
}

function nameIn(locale: Locale | null, { name, name_localizations }: Named): string {
  return (locale === null ? null : name_localizations?.[locale]) ?? name;
}

function descriptionIn(locale: Locale | null, { description, description_localizations }: Named): string {
  return (locale === null ? null : description_localizations?.[locale]) ?? description ?? '';
}

/** A command with its options: those of a slash command, none of one in a menu. */
function partsOf(command: (typeof all)[number]): Named[] {
  return [command, ...('options' in command ? (command.options ?? []) : [])];
}

describe.each(locales.map((locale) => ({ locale, called: locale ?? 'no language' })))(
  'in $called',
  ({ locale }) => {
    test('no two commands of a kind, and no two options of a command, have one name', () => {
      for (const kind of [ApplicationCommandType.ChatInput, ApplicationCommandType.Message]) {
        const names = all.filter(({ type }) => type === kind).map((command) => nameIn(locale, command));
        expect(names).toEqual([...new Set(names)]);
      }
      for (const command of all) {
        const names = partsOf(command)
          .slice(1)
          .map((option) => nameIn(locale, option));
        expect(names).toEqual([...new Set(names)]);
      }
    });

    test('names and descriptions are of a kind and a length that Discord takes', () => {
      for (const command of all) {
        if (command.type === ApplicationCommandType.Message) {
          expect(nameIn(locale, command)).toMatch(/^\S.{0,30}\S$/u);
          continue;
        }
        for (const part of partsOf(command)) {
          expect(nameIn(locale, part)).toMatch(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u);
          expect(nameIn(locale, part)).toBe(nameIn(locale, part).toLowerCase());
          expect(descriptionIn(locale, part)).toMatch(/^.{1,100}$/u);
        }
      }
    });

    test('all of the text of a command has at most 8,000 units', () => {
      for (const command of all) {
        const text = partsOf(command).map((part) => nameIn(locale, part) + descriptionIn(locale, part));
        expect(text.join('').length).toBeLessThanOrEqual(8_000);
      }
    });
  },
);

test('a command has at most 25 options, the required ones first', () => {
  for (const command of all) {
    const options = 'options' in command ? (command.options ?? []) : [];
    expect(options.length).toBeLessThanOrEqual(25);
    const required = options.map((option) => option.required === true);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
  }
});

test('what only the program gives is no option', () => {
  const ask = all.find(({ name }) => name === 'ask');
  const options = ask && 'options' in ask ? ask.options?.map(({ name }) => name) : [];
  expect(options).toEqual(['question', 'source', 'private']);
});

test('each says where it can be used and how it is installed, and loses nothing on its way as JSON', () => {
  for (const command of all) {
    expect(command.contexts).not.toHaveLength(0);
    expect(command.integration_types).not.toHaveLength(0);
    expect(JSON.parse(JSON.stringify(command))).toStrictEqual(command);
  }
});
