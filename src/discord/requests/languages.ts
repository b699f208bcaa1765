import { languageOfLocale } from '../../commands/texts/choose-texts.js';
import type { Language, Texts } from '../../commands/texts/texts.js';

/** What the program says to those who read its replies. */
export interface SpokenTexts {
  /** To the one who asks, in the language of their Discord. */
  readonly own: Texts;
  /** To the whole channel, in the language of the server. */
  readonly shared: Texts;
}

interface Spoken {
  /** The language of the asker's Discord; a message does not tell it. */
  readonly locale?: string;
  /** The language of the server, `null` in a direct message. */
  readonly guildLocale: string | null;
}

/**
 * Tells the texts for what came from Discord.
 *
 * @param chosen the language of what a whole channel sees, as the operator wants it; `null`: the server's own, which is
 *   English where nobody has set another one
 */
export function spokenTexts(
  textsIn: (language: Language) => Texts,
  chosen: Language | null,
): (spoken: Spoken) => SpokenTexts {
  return ({ locale, guildLocale }) => {
    const fallback = chosen ?? 'en';
    const own = (locale === undefined ? null : languageOfLocale(locale)) ?? fallback;
    // In a direct message there is nobody else.
    const shared = guildLocale === null ? own : (chosen ?? languageOfLocale(guildLocale) ?? 'en');
    return { own: textsIn(locale === undefined ? shared : own), shared: textsIn(shared) };
  };
}
