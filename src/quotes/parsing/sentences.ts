import type { Span } from '../../language/span.js';
import { CUE_VERBS, type CueClass } from '../lexicon/cue-verbs.js';
import { beginsWithSmallLetter } from './letters.js';
import type { MarkedSpan } from './marks.js';
import { phrasalCue } from './phrasal-cues.js';
import { type Spelling, tagWord } from './tagging.js';
import { type Token, tokenize } from './tokens.js';
import type { Unit } from './unit.js';

/**
 * Cuts a paragraph into sentences that see quotations from outside: `“It works. It really does,” she said.` is one
 * sentence of five units.
 */
export function frameSentences(
  text: string,
  paragraph: Span,
  marked: readonly MarkedSpan[],
  spelling: Spelling,
): Unit[][] {
  const sentences: Unit[][] = [];
  let units: Unit[] = [];
  const finish = () => {
    if (units.length > 0) sentences.push(units);
    units = [];
  };
  const addWords = (start: number, end: number) => {
    const tokens = tokenize(text, start, end);
    for (const [index, token] of tokens.entries()) {
      if (endsBefore(units.at(-1), token, tokens, text)) finish();
      const next = tokens[index + 1] ?? null;
      const tag = tagWord(token, units.at(-1) ?? null, next, spelling);
      units.push(unitOf(token, tag, next));
    }
  };
  let position = paragraph.start;
  for (const span of marked) {
    addWords(position, span.outerStart);
    // A quotation behind a full stop, or behind another quotation, begins a sentence of its own.
    const last = units.at(-1);
    if (last !== undefined && (last.tag === 'stop' || (last.tag === 'quotation' && endsSentence(text, last))))
      finish();
    units.push({
      start: span.outerStart,
      end: span.outerEnd,
      text: '',
      lower: '',
      tag: 'quotation',
      verb: null,
      marked: span,
    });
    position = span.outerEnd;
  }
  addWords(position, paragraph.end);
  finish();
  return sentences;
}

function unitOf(token: Token, tag: Unit['tag'], next: Token | null): Unit {
  const phrasal = tag === 'verb' || tag === 'noun' ? phrasalCue(token.lower, next?.lower ?? '') : null;
  return {
    start: token.start,
    end: token.end,
    text: token.text,
    lower: token.lower,
    tag: phrasal === null ? tag : 'verb',
    verb: phrasal ?? (tag === 'verb' ? (CUE_VERBS.get(token.lower) ?? null) : null),
    marked: null,
  };
}

/**
 * Whether a sentence ends between the last unit and a token.
 *
 * @param tokens those behind the last quotation
 */
function endsBefore(last: Unit | undefined, token: Token, tokens: readonly Token[], text: string): boolean {
  if (last === undefined || token.kind === 'punctuation') return false;
  if (last.tag === 'stop') return !beginsWithSmallLetter(token.text);
  if (last.tag !== 'quotation' || !endsSentence(text, last) || beginsWithSmallLetter(token.text))
    return false;
  // “Is it so?” Smith asked: a question or an exclamation may stand for the comma before the frame. A full stop does
  // so by mistake: “It is so.” Smith said.
  return lastCharacter(text, last) === '.' ? !isBareFrame(tokens) : !isFrame(tokens);
}

function lastCharacter(text: string, quotation: Unit): string {
  return text
    .slice(Math.max(quotation.start, quotation.end - 4), quotation.end)
    .replace(/[”"“’'»」』\s]+$/u, '')
    .slice(-1);
}

function endsSentence(text: string, quotation: Unit): boolean {
  return /[.!?…。！？]/u.test(lastCharacter(text, quotation));
}

const FRAME_WORDS = 14;
const BARE_FRAME_WORDS = 4;

/** Whether a verb of saying stands near, before the next full stop. */
function isFrame(tokens: readonly Token[]): boolean {
  for (const { text, lower } of tokens.slice(0, FRAME_WORDS)) {
    if (text === '.') return false;
    const verb = CUE_VERBS.get(lower);
    if (verb !== undefined && SPEECH_CLASSES.some((cueClass) => verb.classes.has(cueClass))) return true;
  }
  return false;
}

/** Whether a name and a cue verb are all that stands before the next full stop. */
function isBareFrame(tokens: readonly Token[]): boolean {
  const stop = tokens.slice(0, BARE_FRAME_WORDS).findIndex(({ text }) => text === '.');
  return stop > 1 && CUE_VERBS.get(tokens[stop - 1]?.lower ?? '')?.classes.has('say') === true;
}

const SPEECH_CLASSES: readonly CueClass[] = ['say', 'tell', 'report', 'manner', 'ask'];
