import { describe, expect, it, test } from 'vitest';
import { commands } from '../../src/commands/commands.js';
import { languageOfLocale, programTexts, textsWith } from '../../src/commands/texts/choose-texts.js';
import { english } from '../../src/commands/texts/english.js';
import { LANGUAGES, type Texts } from '../../src/commands/texts/texts.js';
import { unreadInEnglish } from '../../src/corpus/unread-in-english.js';

type Said = string | ((...given: string[]) => string);

/** Every text with the names that lead to it, such as `ask.unsure`. */
function textsOf(value: object, path = ''): (readonly [path: string, said: Said])[] {
  return Object.entries(value as Record<string, unknown>).flatMap(([name, said]) => {
    const here = path === '' ? name : `${path}.${name}`;
    if (typeof said === 'string' || typeof said === 'function') return [[here, said as Said] as const];
    return typeof said === 'object' && said !== null ? textsOf(said, here) : [];
  });
}

const GIVEN = ['⟦1⟧', '⟦2⟧', '⟦3⟧'];
/** A function is given marks, where it expects numbers too: whatever it is given must stand in what it says. */
const shown = (said: Said) => (typeof said === 'string' ? said : said(...GIVEN.slice(0, said.length)));

describe.each(Object.entries(programTexts))('%s', (language, texts) => {
  test('every text holds what it is given, and is one that people can read', () => {
    for (const [path, said] of textsOf(texts)) {
      const text = shown(said);
      for (const given of typeof said === 'string' ? [] : GIVEN.slice(0, said.length))
        expect(text, path).toContain(given);
      if (path !== 'colon') expect(text.trim(), path).toBe(text);
      expect(text, path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  test('French has a narrow space that never breaks before signs of two parts and within quotation marks', () => {
    if (language !== 'fr') return;
    for (const [path, said] of textsOf(texts))
      expect(shown(said), path).not.toMatch(/(?:[^\u202f]|^)[:;?!»](?:\s|$)|«[^\u202f]/);
  });

  test('a place is not torn from its number at the end of a line', () => {
    const { paragraphs, onPage } = texts.citation;
    for (const place of [paragraphs(6, 6), paragraphs(6, 7), onPage(2, null)])
      expect(place).not.toContain(' ');
  });

  test('French puts no word before a name that changes before a vowel', () => {
    if (language !== 'fr') return;
    for (const [path, said] of textsOf({ ask: texts.ask, quotes: texts.quotes, find: texts.find }))
      expect(shown(said), path).not.toMatch(/(?<!\p{L})(?:de|que|le|la|je|ne|se)\s(?:«\u202f)?⟦/u);
  });

  test('one of something is not told in the plural', () => {
    const { reload, quotes } = texts;
    const { pluralCategories } = new Intl.PluralRules(texts.locale).resolvedOptions();
    if (pluralCategories.length > 1) expect(reload.failedElsewhere(1, 1)).not.toMatch(/\d/);
    expect(quotes.summary(1, 1, 1)).toBe(texts.quotations(1));
    expect(quotes.summary(5, 5, 9)).not.toMatch(/5\D+5/);
  });

  test('nothing is marked up that is shown as plain words', () => {
    for (const [path, said] of textsOf(texts)) expect(shown(said), path).not.toMatch(/[`*_]/);
  });

  test('a format that is not read is named with those that are, the same in every language', () => {
    const endings = ['.DOC', '.gdoc', '.xlsx', '.rst', '.xml', '.ini', '.mp3', '.png', '.zip', '.xyz'];
    for (const ending of endings) {
      const said = texts.unread.foreignFormat(ending);
      const formats = (text: string) => new Set(text.match(/\.\w+/g));
      expect(formats(said)).toEqual(formats(unreadInEnglish.foreignFormat(ending)));
      expect(said).toMatch(/[^.。][.。]$/);
      if (ending === '.xyz') continue;
      expect(said.length, said).toBeGreaterThan(texts.unread.foreignFormat('.xyz').length + 2);
    }
  });

  test('why a file was left out stands whole in a line', () => {
    const LONGEST_LINE = 200;
    for (const [path, said] of textsOf(texts.unread))
      expect(shown(said).length, path).toBeLessThan(LONGEST_LINE);
    for (const ending of ['.webm', '.adoc', '.gdoc', '.jpeg'])
      expect(texts.unread.foreignFormat(ending).length).toBeLessThan(LONGEST_LINE);
  });

  test('what stands where people choose fits there', () => {
    for (const { name, description } of [...Object.values(texts.commands), ...Object.values(texts.options)]) {
      expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
      expect(name).toBe(name.toLowerCase());
      expect(description.length).toBeLessThanOrEqual(100);
    }
    expect(texts.findTheSource.length).toBeLessThanOrEqual(32);
    const names = Object.values(texts.commands).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const command of commands) {
      const options = [...Object.keys(command.options), 'private'].flatMap((option) =>
        Object.hasOwn(texts.options, option) ? texts.options[option as keyof Texts['options']].name : [],
      );
      expect(new Set(options).size).toBe(options.length);
    }
    const more = [texts.ask.more, texts.quotes.more, texts.sources.more, texts.sources.moreParagraphs];
    for (const label of more) expect(label.length).toBeLessThanOrEqual(34);
    for (const [, label] of textsOf(texts.actions)) expect(shown(label).length).toBeLessThanOrEqual(34);
  });

  test('nothing is left in English', () => {
    if (language === 'en') return;
    const inEnglish = new Map(textsOf(english));
    const same = textsOf(texts).flatMap(([path, said]) => {
      const other = inEnglish.get(path);
      return other !== undefined && shown(other) === shown(said) && shown(said).includes(' ') ? [path] : [];
    });
    // Some words are the same in French, and a page is `p. 3` in Spanish too.
    const alike = ['citation.onPage', 'colon', 'documents', 'passages'];
    expect(same.filter((path) => !alike.includes(path))).toEqual([]);
  });
});

test('English is what the commands are called for programs and at the prompt', () => {
  for (const { name, options } of commands.filter(({ listed }) => listed)) {
    expect(english.commands).toMatchObject({ [name]: { name } });
    for (const option of Object.keys(options))
      expect(english.options).toMatchObject({ [option]: { name: option } });
  }
});

it.each([
  ['en-US', 'en'],
  ['en-GB', 'en'],
  ['de', 'de'],
  ['es-419', 'es'],
  ['zh-CN', 'zh'],
  ['zh-TW', null],
  ['pt-BR', null],
  ['', null],
  ['constructor', null],
])('the language of %s is %s', (locale, language) => {
  expect(languageOfLocale(locale)).toBe(language);
});

test('the operator’s own texts stand in every language, and nothing else changes', () => {
  const own = {
    introduction: 'The minutes of Harwick.',
    unanswered: 'Ask the clerk.',
    note: 'Up to May 2024.',
  };
  const textsIn = textsWith(own);
  for (const language of LANGUAGES) {
    const texts = textsIn(language);
    for (const source of [null, 'minutes'])
      expect([texts.help.introduction, texts.ask.unanswered(source), ...texts.notes]).toEqual(
        Object.values(own),
      );
    expect(texts.help.advice).toBe(programTexts[language].help.advice);
  }
});
