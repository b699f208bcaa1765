import { member } from '../../tests/support/discord/people.js';
import type { Shown, Talk } from './talk.js';

/** What somebody types, and what is offered. */
export interface Typing {
  readonly typed: string;
  readonly choices: readonly string[];
}

/** One picture. */
export interface Scene {
  /** The file's name, without its ending. */
  readonly name: string;
  /** What the picture shows, for the gallery and for who cannot see it. */
  readonly caption: string;
  show(talk: Talk): Promise<readonly Shown[] | Typing>;
}

const question = 'what did Iwaya raise';

/** Every picture, in the order of the gallery. */
export const scenes: readonly Scene[] = [
  {
    name: 'ask',
    caption:
      'An answer to `/ask`: the passage in the document’s own words, the sentence that answers in bold, and its source.',
    show: async (talk) => [await talk.slash('ask', { question })],
  },
  {
    name: 'context',
    caption: '**Show context** opens the paragraphs around the passage, for the one who pressed it only.',
    show: async (talk) => [await talk.click(await talk.slash('ask', { question }), /^Show context/)],
  },
  {
    name: 'more-passages',
    caption: '**More passages** leafs through what else was found.',
    show: async (talk) => [await talk.click(await talk.slash('ask', { question }), 'More passages')],
  },
  {
    name: 'unsure',
    caption: 'Where Footnote is not sure, it says so above the passage.',
    show: async (talk) => [
      await talk.slash('ask', { question: 'who paid for the working lunch in Beijing' }),
    ],
  },
  {
    name: 'unanswered',
    caption:
      'Where the documents do not answer, it says that, names the words they nowhere contain, and what comes nearest.',
    show: async (talk) => [await talk.slash('ask', { question: 'what is the capital of France' })],
  },
  {
    name: 'private',
    caption: 'A private answer, which **Share** puts into the channel.',
    show: async (talk) => [await talk.slash('ask', { question: 'who installed the buoy', private: true })],
  },
  {
    name: 'quotes',
    caption:
      '`/quotes`: what a person said, in the sentence that shows who said it; reported speech is marked as such.',
    show: async (talk) => [await talk.slash('quotes', { person: 'Wang Yi' })],
  },
  {
    name: 'quotes-about',
    caption: 'The same about one topic.',
    show: async (talk) => [await talk.slash('quotes', { person: 'Iwaya', about: 'North Korea' })],
  },
  {
    name: 'quotes-nobody',
    caption: 'A name that nobody is quoted under leads to people with a similar one.',
    show: async (talk) => [await talk.slash('quotes', { person: 'Takeshi Iway Yamada' })],
  },
  {
    name: 'find',
    caption:
      '**Find the source**, in the menu of every message: words that somebody did not say so are caught, with what differs.',
    show: async (talk) => [
      await talk.choose(
        'Find the source',
        'Wang Yi said it himself: “If China-Japan relations are strong, Asia will be safer.”',
      ),
    ],
  },
  {
    name: 'mention',
    caption:
      'A message that mentions Footnote is answered too, and a reply to the answer is understood from it.',
    show: async (talk) => {
      const first = await talk.write('what did Iwaya say about the East China Sea?');
      return [first, await talk.write('and about North Korea?', first)];
    },
  },
  {
    name: 'german',
    caption:
      'What one person sees is in the language of their Discord, here German; quotations stay as they are.',
    show: async (talk) => [
      await talk.slash(
        'ask',
        { question: 'who installed the buoy', private: true },
        { ...member, locale: 'de' },
      ),
    ],
  },
  {
    name: 'completion',
    caption: 'People complete as one types, with the number of their quotations.',
    show: async (talk) => ({
      typed: '/quotes person: wa',
      choices: await talk.type('quotes', 'person', 'wa'),
    }),
  },
  {
    name: 'sources',
    caption: '`/sources` lists the documents.',
    show: async (talk) => [await talk.slash('sources')],
  },
  {
    name: 'sources-one',
    caption: '`/sources` with a name opens a document, from its beginning.',
    show: async (talk) => [await talk.slash('sources', { document: 'security dialogue' })],
  },
  {
    name: 'help',
    caption: '`/help` says how to ask, and what is read and stored.',
    show: async (talk) => [await talk.slash('help')],
  },
  {
    name: 'reload',
    caption: '`/reload` shows what changed, and what could not be read.',
    show: async (talk) => {
      await talk.changeDocuments();
      return [await talk.slash('reload')];
    },
  },
];
