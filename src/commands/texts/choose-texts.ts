import { memoized } from '../../shared/memoized.js';
import { chinese } from './chinese.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { japanese } from './japanese.js';
import { spanish } from './spanish.js';
import type { Language, Named, Texts } from './texts.js';

/** The program's texts in each language. */
export const programTexts: { readonly [Code in Language]: Texts } = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  ja: japanese,
  zh: chinese,
};

/** Texts that the operator wrote, which stand in the place of the program's own, whatever the language. */
export interface OwnTexts {
  /** What `/help` begins with: what these documents are. `null`: the program's own. */
  readonly introduction: string | null;
  /** Said where the documents do not answer, such as whom to ask instead. `null`: the program's own. */
  readonly unanswered: string | null;
  /** Small print below answers; `null`: none. */
  readonly note: string | null;
}

/** The program's texts in each language, with the operator's own in their place. */
export function textsWith({ introduction, unanswered, note }: OwnTexts): (language: Language) => Texts {
  const own = [introduction, unanswered, note].filter((text) => text !== null);
  return memoized((language) => {
    const texts = programTexts[language];
    return {
      ...texts,
      own,
      notes: note === null ? [] : [note],
      ask: { ...texts.ask, ...(unanswered !== null && { unanswered: () => unanswered }) },
      help: { ...texts.help, introduction: introduction ?? texts.help.introduction },
    };
  });
}

/**
 * The language of a locale, `null` for one in which there are no texts. Traditional Chinese is another way of writing, and
 * has none.
 *
 * @param locale as Discord has it, such as `de`, `en-GB` or `zh-CN`
 */
export function languageOfLocale(locale: string): Language | null {
  if (/^zh-(?:TW|HK)$/i.test(locale)) return null;
  const [code = ''] = locale.toLowerCase().split('-');
  return Object.keys(programTexts).includes(code) ? (code as Language) : null;
}

/** What a command is called in a language, and what is said about it; its own name alone where people do not call it. */
export function commandIn({ commands }: Pick<Texts, 'commands'>, { name }: Pick<Named, 'name'>): Named {
  return namedIn(commands, name);
}

/** All that a command may be called, in whatever language. */
export function commandNames(command: Pick<Named, 'name'>): readonly string[] {
  return namesInAll((texts) => commandIn(texts, command));
}

/** What an option is called in a language, and what is said about it; its own name alone where people do not see it. */
export function optionIn({ options }: Pick<Texts, 'options'>, option: string): Named {
  return namedIn(options, option);
}

/** All that an option may be called, in whatever language. */
export function optionNames(option: string): readonly string[] {
  return namesInAll((texts) => optionIn(texts, option));
}

function namedIn(names: Readonly<Record<string, Named>>, name: string): Named {
  return (Object.hasOwn(names, name) ? names[name] : undefined) ?? { name, description: '' };
}

function namesInAll(named: (texts: Texts) => Named): readonly string[] {
  return [...new Set(Object.values(programTexts).map((texts) => named(texts).name))];
}

/** All that the button which leads back may be called, in whatever language. */
export function backLabels(): readonly string[] {
  return Object.values(programTexts).map(({ actions }) => actions.back);
}
