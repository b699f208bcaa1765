import { stemmer as armenian } from '@orama/stemmers/armenian';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as greek } from '@orama/stemmers/greek';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as hindi } from '@orama/stemmers/indian';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as irish } from '@orama/stemmers/irish';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as lithuanian } from '@orama/stemmers/lithuanian';
import { stemmer as nepali } from '@orama/stemmers/nepali';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as serbian } from '@orama/stemmers/serbian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as tamil } from '@orama/stemmers/tamil';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import { stemArabic } from './arabic.js';
import { stemBulgarian } from './bulgarian.js';
import { regularEnglish } from './english.js';
import { digitsOf, digitsOfRank } from './numbers.js';

type Stemmer = (word: string) => string;

const STEMMERS: ReadonlyMap<string, Stemmer> = new Map([
  ['ar', stemArabic],
  ['hy', armenian],
  ['bg', stemBulgarian],
  ['da', danish],
  ['nl', dutch],
  ['en', (form) => english(regularEnglish(form))],
  ['fi', finnish],
  ['fr', french],
  ['de', german],
  ['el', greek],
  ['hu', hungarian],
  ['hi', hindi],
  ['id', indonesian],
  ['ga', irish],
  ['it', italian],
  ['lt', lithuanian],
  ['ne', nepali],
  ['no', norwegian],
  ['pt', portuguese],
  ['ro', romanian],
  ['ru', russian],
  ['sr', serbian],
  ['es', spanish],
  ['sv', swedish],
  ['ta', tamil],
  ['tr', turkish],
  ['uk', ukrainian],
]);

const HAS_DIGIT = /\p{N}/u;

/** Languages whose words keep one form, so that there is nothing to stem. */
const UNINFLECTED = new Set(['km', 'lo', 'my', 'th', 'vi', 'zh']);

/**
 * Whether the words of a language take endings that `stem` does not know.
 *
 * @param language ISO 639-1
 */
export function lacksStemmer(language: string): boolean {
  return !STEMMERS.has(language) && !UNINFLECTED.has(language);
}

/**
 * The part of a word that its inflected forms share: `raising` and `raised` both give `rais`. A number gives its digits. Words of
 * languages without a stemmer stay as they are.
 *
 * @param form as `words` gives it
 * @param language ISO 639-1, or `und`
 */
export function stem(form: string, language: string): string {
  const digits = digitsOf(form, language) ?? (language === 'en' ? digitsOfRank(form) : null);
  if (digits !== null) return digits;
  const stemmer = STEMMERS.get(language);
  if (!stemmer || form.length < 3 || HAS_DIGIT.test(form)) return form;
  return stemmer(form) || form;
}
