import { endsOrdinal } from '../../language/numbers.js';
import { modalWords, needNotStand } from '../../language/questions/need-not-stand.js';
import { isChange, isRelease, isVersion } from '../../language/questions/version-words.js';
import { openingVerb, wantsYesOrNo } from '../../language/questions/yes-or-no.js';
import { type WordClass, wordClass } from '../../language/stopwords.js';
import { type Word, words } from '../../language/words.js';
import { languageAmong, languageOfText } from '../store/languages.js';
import type { PassageStore } from '../store/passage-store.js';
import { searchForms, wordsWithDates } from '../store/search-forms.js';
import { type AnswerType, answerTypeOf } from './answer-type.js';
import { type CharacterPair, pairCharacters } from './character-pairs.js';
import { asDocumentsJoin } from './joined-words.js';
import { namedWords } from './named-words.js';
import { newestAskedFor } from './newest-asked-for.js';
import { lookUp, type QuestionWord, type SearchedWord, type Slip } from './question-words.js';
import { termAskedFor } from './term-asked-for.js';
import { type Thing, thingAskedFor, wordsFor } from './thing-asked-for.js';

export interface AnalysedQuestion {
  readonly text: string;
  readonly language: string;
  /** All of its words in order, those that ask too, as they are looked up. */
  readonly forms: readonly string[];
  /** In the order of the question; words that ask are left out. */
  readonly words: readonly QuestionWord[];
  /** Its wording: what stands before, between and behind the words that ask, a space for every space and mark. */
  readonly pieces: readonly string[];
  /** Those of its words that are Chinese characters side by side. */
  readonly pairs: readonly CharacterPair[];
  /** Misspelt words that ask or hold the question together (`waht`), as they were meant. */
  readonly slips: readonly Slip[];
  /** What kind of words it asks for. */
  readonly answerType: AnswerType;
  /** The thing it asks for, where that is known by how it is written. */
  readonly thing: Thing | null;
  /** The words of what it wants defined (“what is a mill”), as they are looked up; none where it asks for something else. */
  readonly term: readonly string[];
  /** Whether it asks for the newest of what it is about (“the last meeting”, “the next one”). */
  readonly wantsNewest: boolean;
  /** Whether it wants a yes or no. */
  readonly wantsYesOrNo: boolean;
  /** Which of `words` it wants counted ("how many teams"), -1 for none. */
  readonly counted: number;
}

/** No more of a question is read, in UTF-16 units: enough for any that a person types. */
const MAX_LENGTH = 6_000;
/** One word that holds sentences together in another language may be a word of this one. */
const LEAST_FOREIGN = 2;

/** Takes a question apart into distinct words with what each is worth among these passages. */
export function analyseQuestion(text: string, store: PassageStore): AnalysedQuestion {
  const asked = text.slice(0, MAX_LENGTH);
  const language = languageOfQuestion(store, asked);
  const all = asDocumentsJoin(wordsWithDates(asked, language), asked, language, store);
  const named = namedWords(asked, all, language);
  const { asking, modal, thingWords, free, behind, ...aim } = aimOf(all, named, language);
  const marked = searchedWords(all, { asking, thingWords, free, named }, language);
  // “how old do I have to be”: where a question has nothing else to look for, what tells what it asks for is looked for.
  const searched = marked.some(({ kind }) => kind === 'content')
    ? marked
    : searchedWords(all, { asking: modal, thingWords, free, named }, language);
  // And it is found by every name of that: “how expensive is it”, above a fee.
  const isBare = searched.every(({ kind, asksForThing }) => kind !== 'content' || asksForThing);
  const namesOfThing = isBare && aim.thing !== null ? wordsFor(aim.thing, language) : [];
  const looked = lookUp(searched, asked, language, store, namesOfThing);
  return {
    text: asked,
    language,
    ...looked,
    pieces: piecesOf(searched),
    pairs: pairCharacters(searched, looked.words),
    ...aim,
    counted: looked.words.findIndex(({ form, isContent }) => isContent && behind.includes(form)),
  };
}

/** What a question is in, which may be another language than those of the documents where enough of its words tell so. */
function languageOfQuestion(store: PassageStore, asked: string): string {
  const detected = languageOfText(store, asked);
  const functional = words(asked, detected).filter(({ form }) => wordClass(form, detected) !== 'content');
  return functional.length >= LEAST_FOREIGN ? detected : languageAmong(store, detected);
}

/** What a question asks for. */
interface Aim
  extends Pick<AnalysedQuestion, 'forms' | 'answerType' | 'thing' | 'term' | 'wantsNewest' | 'wantsYesOrNo'> {
  /** Where the words begin that tell it. */
  readonly asking: ReadonlySet<number>;
  /** Where those of them begin that are as good as auxiliary verbs (“need to”). */
  readonly modal: ReadonlySet<number>;
  /** Where those begin that tell the thing it asks for. */
  readonly thingWords: ReadonlySet<number>;
  /** Which of all words what answers need not have, as indices; see `needNotStand`. */
  readonly free: ReadonlySet<number>;
  /** The forms behind those that ask for a number. */
  readonly behind: readonly string[];
}

function aimOf(all: readonly Word[], named: ReadonlySet<number>, language: string): Aim {
  const parts = all.flatMap(searchForms);
  const forms = parts.map(({ form }) => form);
  const { type, start, end } = answerTypeOf(
    parts.map((part) => (named.has(part.start) ? '' : part.form)),
    language,
  );
  const isContent = (at: number) => {
    const part = parts[at];
    return part !== undefined && classIn(part, named, language) === 'content';
  };
  const newest = newestAskedFor(forms, isContent, language);
  const own = all.map(({ form }) => form);
  const term = termAskedFor(own, language);
  const verb = all[openingVerb(own, (at) => wordClass(own[at] ?? '', language) === 'question', language)];
  const hasVersion = forms.some(isVersion);
  const isOfRelease = ({ form }: Word) =>
    ((hasVersion || newest.size > 0) && isChange(form, language)) ||
    (hasVersion && isRelease(form, language));
  const free = needNotStand(own, (at) => wordClass(own[at] ?? '', language) === 'content', language);
  const isForYesOrNo = wantsYesOrNo(own, language);
  const known = thingAskedFor(forms, language);
  // “how do I change my version”, “when was version 2.0 released”, “latest version” ask for something else.
  const asksOtherwise = type !== 'other' || hasVersion || newest.size > 0 || isForYesOrNo || free.size > 0;
  const thing = known?.thing === 'version' && asksOtherwise ? null : known;
  const asking = [
    ...parts.filter((_, at) => (at >= start && at < end) || newest.has(at)),
    ...(term ? [...all.slice(0, term.start), ...all.slice(term.end)] : []),
    ...(verb ? [verb] : []),
    ...all.filter(isOfRelease),
  ];
  const modal = modalWords(own, language).flatMap((at) => all[at] ?? []);
  return {
    forms,
    answerType: type,
    thing: thing?.thing ?? (type === 'time' ? 'moment' : null),
    term: term ? withoutArticle(all.slice(term.start, term.end), language) : [],
    wantsNewest: newest.size > 0,
    wantsYesOrNo: isForYesOrNo,
    free,
    asking: new Set([...asking, ...modal].map((part) => part.start)),
    modal: new Set(modal.map((part) => part.start)),
    thingWords: new Set(parts.filter((_, at) => thing?.words.has(at)).map((part) => part.start)),
    behind: type === 'number' ? forms.slice(end) : [],
  };
}

/** The forms of a term without the words in front that hold sentences together; none where it has no others. */
function withoutArticle(term: readonly Word[], language: string): readonly string[] {
  const forms = term.map(({ form }) => form);
  const from = forms.findIndex((form) => wordClass(form, language) === 'content');
  return from < 0 ? [] : forms.slice(from);
}

/** What a word of a question does there; what is named is content, whatever word it is. */
function classIn({ start, form }: Word, named: ReadonlySet<number>, language: string): WordClass {
  return named.has(start) ? 'content' : wordClass(form, language);
}

/**
 * The words as they are looked up: Han words character by character, as `addTokens` of the store has them.
 *
 * @param marked where those begin that tell what is asked for (“two hours” need not have “long” beside it, nor a definition
 * “mean”), and those that are names (“the WHO”)
 */
function searchedWords(
  all: readonly Word[],
  {
    asking,
    thingWords,
    free,
    named,
  }: Pick<Aim, 'asking' | 'thingWords' | 'free'> & {
    readonly named: ReadonlySet<number>;
  },
  language: string,
): SearchedWord[] {
  const classes = all.map(({ form }) => wordClass(form, language));
  return all.flatMap((word, at) => {
    const isEnding =
      (language === 'en' && isOrdinalEnding(word, all[at - 1])) || isVersionMark(word, all[at + 1]);
    const forms = classes[at] === 'content' ? searchForms(word) : [word];
    const kinds = forms.map((form) => classIn(form, named, language));
    // 不 alone holds a sentence together, in 不锈钢 it is a part of the steel; but in 哪位 every character has its own part.
    const isWhole = forms.length > 1 && !kinds.includes('question');
    return forms.map((each, part) => {
      const kind = isWhole ? 'content' : (kinds[part] ?? 'content');
      const isLight = isEnding || asking.has(each.start);
      return {
        ...each,
        kind: isLight && kind === 'content' ? 'function' : kind,
        isFree: free.has(at) && part === 0,
        asksForThing: thingWords.has(each.start),
      };
    });
  });
}

/** Whether a word is the `rd` of `3rd`: documents may have “third”. */
function isOrdinalEnding({ start, form }: Word, before: Word | undefined): boolean {
  return before?.end === start && /^\d+$/.test(before.form) && endsOrdinal(form);
}

/** Whether a word is the `v` of `v2.4.1`: documents may have the number alone. */
function isVersionMark({ end, form }: Word, behind: Word | undefined): boolean {
  return form === 'v' && behind?.start === end && /^\d/.test(behind.form);
}

function piecesOf(searched: readonly SearchedWord[]): string[] {
  let piece = '';
  let end = 0;
  const pieces: string[] = [];
  for (const word of searched) {
    if (word.kind === 'question') {
      pieces.push(piece);
      piece = '';
    } else {
      piece += piece !== '' && word.start > end ? ` ${word.form}` : word.form;
    }
    end = word.end;
  }
  return [...pieces, piece].filter((each) => each !== '');
}
