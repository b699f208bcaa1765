import { modalWords, needNotStand } from '../../language/questions/need-not-stand.js';
import { isChange, isRelease } from '../../language/questions/version-words.js';
import { openingVerb, wantsYesOrNo } from '../../language/questions/yes-or-no.js';
import { type WordClass, wordClass } from '../../language/stopwords.js';
import { isVersion } from '../../language/versions.js';
import type { Word } from '../../language/words.js';
import { searchForms } from '../store/search-forms.js';
import { type AnswerType, answerTypeOf } from './answer-type.js';
import { newestAskedFor } from './newest-asked-for.js';
import { termAskedFor } from './term-asked-for.js';
import { type Thing, thingAskedFor } from './thing-asked-for.js';

/** What a question asks for. */
export interface Aim {
  /** All of its words in order, those that ask too, as they are looked up. */
  readonly forms: readonly string[];
  /** What kind of words it asks for. */
  readonly answerType: AnswerType;
  /** The thing it asks for, where that is known by how it is written. */
  readonly thing: Thing | null;
  /** The words of what it wants defined (“what is a mill”), as they are looked up; none where it asks for something else. */
  readonly toDefine: readonly string[];
  /** Whether it asks for the newest of what it is about (“the last meeting”, “the next one”). */
  readonly wantsNewest: boolean;
  /** Whether it wants a yes or no. */
  readonly wantsYesOrNo: boolean;
  /** The forms of the words among which it wants something counted (“how many teams”); none where it asks for no number. */
  readonly countable: readonly string[];
}

/** Where those words of a question begin that are there for something else than to be found. */
export interface Marks {
  /** Names, whatever words they are elsewhere (“the WHO”). */
  readonly named: ReadonlySet<number>;
  /** Those that tell what is asked for: “two hours” need not have “long” beside it, nor a definition “mean”. */
  readonly asking: ReadonlySet<number>;
  /** Those among them that are as good as auxiliary verbs (“need to”). */
  readonly modal: ReadonlySet<number>;
  /** Those that tell the thing that is asked for. */
  readonly thing: ReadonlySet<number>;
  /** Those that what answers need not have; see `needNotStand`. */
  readonly free: ReadonlySet<number>;
}

/** What a word of a question does there; what is named is content, whatever word it is. */
export function classIn({ start, form }: Word, named: ReadonlySet<number>, language: string): WordClass {
  return named.has(start) ? 'content' : wordClass(form, language);
}

/**
 * What a question asks for, and by which words.
 *
 * @param named where its names begin; see `namedWords`
 */
export function aimOf(
  all: readonly Word[],
  named: ReadonlySet<number>,
  language: string,
): Aim & { readonly marks: Marks } {
  const own = all.map(({ form }) => form);
  const parts = all.flatMap(searchForms);
  const forms = parts.map(({ form }) => form);
  const unnamed = parts.map(({ start, form }) => (named.has(start) ? '' : form));
  const { type, start, end } = answerTypeOf(unnamed, language);
  const isContent = (part?: Word) => part !== undefined && classIn(part, named, language) === 'content';
  const newest = newestAskedFor(forms, (at) => isContent(parts[at]), language);
  const term = termAskedFor(own, language);
  const modal = modalWords(own, language);
  const free = needNotStand(own, language);
  const known = thingAskedFor(forms, language);
  // “how do I change my version”, “latest version”, “what is in version 2.0” ask for something else.
  const asksOtherwise = newest.size > 0 || free.size > 0 || own.some(isVersion);
  const thing = known?.thing === 'version' && asksOtherwise ? null : known;
  const ofRelease = releaseWords(own, newest.size > 0, language);
  const verb = openingVerb(own, language);
  const isAround = (at: number) => term !== null && (at < term.start || at >= term.end);
  const modals = startsOf(all, (at) => modal.includes(at));
  return {
    forms,
    answerType: type,
    thing: thing?.thing ?? (type === 'time' ? 'moment' : null),
    toDefine: term ? withoutArticle(own.slice(term.start, term.end), language) : [],
    wantsNewest: newest.size > 0,
    wantsYesOrNo: wantsYesOrNo(own, language),
    countable: type === 'number' ? forms.slice(end) : [],
    marks: {
      named,
      asking: new Set([
        ...startsOf(parts, (at) => (at >= start && at < end) || newest.has(at)),
        ...startsOf(all, (at) => isAround(at) || at === verb || ofRelease.has(at)),
        ...modals,
      ]),
      modal: new Set(modals),
      thing: new Set(startsOf(parts, (at) => thing?.words.has(at) ?? false)),
      free: new Set(startsOf(all, (at) => free.has(at))),
    },
  };
}

/** Where those of some words begin whose indices are meant. */
function startsOf(words: readonly Word[], isMeant: (at: number) => boolean): number[] {
  return words.filter((_, at) => isMeant(at)).map(({ start }) => start);
}

/**
 * The words that say of a version that it is one, and of it or the newest of something that something changed there, as
 * indices: what stands below “2.4.1” need not have them.
 */
function releaseWords(own: readonly string[], wantsNewest: boolean, language: string): ReadonlySet<number> {
  const hasVersion = own.some(isVersion);
  const found = own.flatMap((form, at) =>
    ((hasVersion || wantsNewest) && isChange(form, language)) || (hasVersion && isRelease(form, language))
      ? [at]
      : [],
  );
  return new Set(found);
}

/** The forms of a term without the words in front that hold sentences together; none where it has no others. */
function withoutArticle(term: readonly string[], language: string): readonly string[] {
  const from = term.findIndex((form) => wordClass(form, language) === 'content');
  return from < 0 ? [] : term.slice(from);
}
