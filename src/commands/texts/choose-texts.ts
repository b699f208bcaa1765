import { chinese } from './chinese.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { japanese } from './japanese.js';
import { spanish } from './spanish.js';
import type { CommandName, Language, Named, OptionName, Texts } from './texts.js';

const all: { readonly [Code in Language]: Texts } = {
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

export const NO_OWN_TEXTS: OwnTexts = { introduction: null, unanswered: null, note: null };

/** The program's texts in each language, with the operator's own in their place. */
export function textsWith({ introduction, unanswered, note }: OwnTexts): (language: Language) => Texts {
  const made = new Map<Language, Texts>();
  return (language) => {
    const texts = all[language];
    const known = made.get(language) ?? {
      ...texts,
      note,
      ask: { ...texts.ask, ...(unanswered !== null && { unanswered: () => unanswered }) },
      help: { ...texts.help, introduction: introduction ?? texts.help.introduction },
    };
    made.set(language, known);
    return known;
  };
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
  return Object.keys(all).includes(code) ? (code as Language) : null;
}

/** What a command is called in a language, and what is said about it; as it is where people do not call it. */
export function namedIn({ commands }: Pick<Texts, 'commands'>, command: Named): Named {
  return Object.hasOwn(commands, command.name) ? commands[command.name as CommandName] : command;
}

/** All that a command may be called, in whatever language. */
export function commandNames(command: Named): readonly string[] {
  return [...new Set([command.name, ...Object.values(all).map((texts) => namedIn(texts, command).name)])];
}

/**
 * What an option is called in a language, and what is said about it.
 *
 * @throws Error for an option that people do not see
 */
export function optionNamed({ options }: Pick<Texts, 'options'>, option: string): Named {
  if (!Object.hasOwn(options, option)) throw new Error(`There are no texts for the option ${option}.`);
  return options[option as OptionName];
}

/** What an option is called in a language; its own name where it is none that people see. */
export function optionLabel(texts: Pick<Texts, 'options'>, option: string): string {
  return Object.hasOwn(texts.options, option) ? optionNamed(texts, option).name : option;
}

/** All that an option may be called, in whatever language. */
export function optionLabels(option: string): readonly string[] {
  return [...new Set(Object.values(all).map((texts) => optionLabel(texts, option)))];
}

/** All that the button which leads back may be called, in whatever language. */
export function backLabels(): readonly string[] {
  return Object.values(all).map(({ actions }) => actions.back);
}
