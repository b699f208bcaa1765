// Fits the weights of src/retrieval/ranking/ and src/retrieval/answering/, and says how good they are on articles that they were not fitted on.
import { sentences } from '../../dist/language/sentences.js';
import { confidenceFeatures } from '../../dist/retrieval/answering/confidence-features.js';
import { CONFIDENCE_WEIGHTS } from '../../dist/retrieval/answering/confidence-weights.js';
import { sentenceFeatures } from '../../dist/retrieval/answering/sentence-features.js';
import { SENTENCE_WEIGHTS } from '../../dist/retrieval/answering/sentence-weights.js';
import { analyseQuestion } from '../../dist/retrieval/question/analyse-question.js';
import { PASSAGE_WEIGHTS } from '../../dist/retrieval/ranking/passage-weights.js';
import { rankPassages } from '../../dist/retrieval/ranking/rank-passages.js';
import { buildStore } from '../../dist/retrieval/store/build-store.js';
import { readCall } from '../call.mjs';
import {
  documentOfArticle,
  misspell,
  readQuestionSets,
  readTexts,
  shorten,
  startOnOneLine,
} from './data.mjs';
import { areaUnderCurve, dot, fitChoices, fitProbability, probability } from './fitting.mjs';

/**
 * @typedef {import('./fitting.mjs').Choice} Choice
 * @typedef {import('../../dist/retrieval/ranking/rank-passages.js').Ranked} Ranked
 * @typedef {Choice & { article: number, set: string }} SetChoice
 * @typedef {{ features: number[], right: boolean, present: boolean, weight: number, article: number, set: string }} Case
 */

/** Each fold leaves out every sixth article, so that no paragraph is in both parts. */
const FOLDS = 6;
const SHOWN = 10;
/** Passages further down teach nothing. */
const OPTIONS = 25;

const {
  paths: [questionFolder = '', textFolder = ''],
} = readCall('bench/training/train-weights.mjs QUESTIONS_FOLDER TEXTS', {});
const sets = readQuestionSets(questionFolder);
const english = sets.find(({ language }) => language === 'en');
if (!english) throw new Error('There is no English set of questions.');
const texts = readTexts(textFolder);

/** @type {SetChoice[]} */
const passageChoices = [];
/** @type {SetChoice[]} */
const sentenceChoices = [];
/** @type {Case[]} */
const cases = [];

/**
 * Asks every question of a set with only some of its articles there.
 *
 * @param {string} name
 * @param {import('./data.mjs').QuestionSet} set
 * @param {(article: number) => boolean} isThere
 * @param {import('./data.mjs').Document[]} others
 * @param {(article: number, question: number) => boolean} isAsked
 */
async function* ask(name, set, isThere, others, isAsked = () => true) {
  const there = set.articles.map((_, at) => at).filter(isThere);
  const store = await buildStore([...there.map((at) => documentOfArticle(set.articles[at])), ...others]);
  let asked = 0;
  for (const [article, { paragraphs }] of set.articles.entries()) {
    const document = there.indexOf(article);
    for (const [number, paragraph] of paragraphs.entries()) {
      for (const { question: text, start } of paragraph.questions) {
        if (!isAsked(article, asked++)) continue;
        const question = analyseQuestion(text, store);
        const ranked = rankPassages(store, question, SHOWN);
        const passage = document < 0 ? -1 : store.firstOf[document] + number;
        yield { name, store, article, question, ranked, passage, paragraph, start };
      }
    }
  }
}

/**
 * Features in the order of their weights.
 *
 * @template {Record<keyof Features, number>} Features
 * @param {Readonly<Record<keyof Features, number>>} weights
 * @param {Features} features
 */
function inOrder(weights, features) {
  return Object.keys(weights).map((name) => features[/** @type {keyof Features} */ (name)]);
}

/**
 * @param {string} name
 * @param {import('./data.mjs').QuestionSet} set
 * @param {import('./data.mjs').Document[]} others
 * @param {boolean} withSentences
 */
async function collectChoices(name, set, others, withSentences) {
  for await (const { article, question, ranked, passage, paragraph, start, store } of ask(
    name,
    set,
    () => true,
    others,
  )) {
    const near = ranked.slice(0, OPTIONS);
    const right = near.findIndex((each) => each.passage === passage);
    const found = near[right];
    const choices = near.map(({ features }) => inOrder(PASSAGE_WEIGHTS, features));
    passageChoices.push({ set: name, article, options: choices, right });
    if (!found || !withSentences) continue;
    const at = startOnOneLine(paragraph.text, start);
    const document = store.documents[store.documentOf[passage]];
    const spans = sentences(document.passages[store.passageOf[passage]], document.language);
    const options = sentenceFeatures(question, found.look).map((each) => inOrder(SENTENCE_WEIGHTS, each));
    const answering = spans.findIndex((span) => span.start <= at && at < span.end);
    if (answering >= 0 && answering < options.length) {
      sentenceChoices.push({ set: name, article, options, right: answering });
    }
  }
}

/**
 * @param {string} name
 * @param {number} share how much the set counts for, whatever its size
 * @param {Parameters<typeof ask>[]} runs
 * @param {(question: import('../../dist/retrieval/question/analyse-question.js').AnalysedQuestion, first: Ranked | undefined) => boolean} [teaches]
 */
async function collectCases(name, share, runs, teaches = () => true) {
  const from = cases.length;
  for (const run of runs) {
    for await (const { article, question, ranked, passage, store } of ask(...run)) {
      if (!teaches(question, ranked[0])) continue;
      const [first, next] = ranked;
      if (!first) continue;
      const features = inOrder(CONFIDENCE_WEIGHTS, confidenceFeatures(store, question, first, next));
      const right = first.passage === passage;
      cases.push({ set: name, article, features, right, present: passage >= 0, weight: 1 });
    }
  }
  for (const each of cases.slice(from)) each.weight = share / (cases.length - from);
}

/** @param {readonly Choice[]} choices */
const answerable = (choices) => choices.filter(({ right }) => right >= 0);

/**
 * The share of right choices by set, each article's by weights that were fitted without it.
 *
 * @param {readonly SetChoice[]} choices
 */
function crossValidate(choices) {
  /** @type {Map<string, { right: number, reciprocal: number, all: number }>} */
  const results = new Map();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitChoices(answerable(choices.filter(({ article }) => article % FOLDS !== fold)));
    for (const { set, options, right } of choices.filter(({ article }) => article % FOLDS === fold)) {
      const result = results.get(set) ?? { right: 0, reciprocal: 0, all: 0 };
      results.set(set, result);
      result.all++;
      if (right < 0) continue;
      const scores = options.map((features) => dot(weights, features));
      const rank = 1 + scores.filter((score) => score > scores[right]).length;
      if (rank === 1) result.right++;
      if (rank <= SHOWN) result.reciprocal += 1 / rank;
    }
  }
  return results;
}

/**
 * @param {string} title
 * @param {readonly SetChoice[]} choices
 */
function reportChoices(title, choices) {
  console.log(`\n${title}: first right, mean reciprocal rank`);
  for (const [set, { right, reciprocal, all }] of crossValidate(choices)) {
    console.log(`  ${set.padEnd(10)} ${((100 * right) / all).toFixed(1)}  ${(reciprocal / all).toFixed(3)}`);
  }
}

function reportConfidence() {
  const values = cases.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitProbability(cases.filter(({ article }) => article % FOLDS !== fold));
    for (const [at, { article, features }] of cases.entries()) {
      if (article % FOLDS === fold) values[at] = probability(weights, features);
    }
  }
  console.log(
    '\nconfidence: AUROC; answers when it can, declines when it cannot, their mean; gap of ten bins',
  );
  for (const set of new Set(cases.map((each) => each.set))) {
    const own = cases.flatMap((each, at) => (each.set === set ? [{ ...each, value: values[at] }] : []));
    const there = own.filter(({ present }) => present);
    const absent = own.filter(({ present }) => !present);
    const answers = there.filter(({ value }) => value >= 0.35).length / there.length;
    const declines = absent.filter(({ value }) => value < 0.35).length / absent.length;
    const curve = areaUnderCurve(own.map(({ value, present }) => ({ value, positive: present })));
    let gap = 0;
    for (let bin = 0; bin < 10; bin++) {
      const inside = own.filter(({ value }) => Math.min(9, Math.floor(value * 10)) === bin);
      gap +=
        Math.abs(inside.reduce((sum, { value, right }) => sum + value - (right ? 1 : 0), 0)) / own.length;
    }
    const figures = [curve, answers, declines, (answers + declines) / 2, gap].map((value) =>
      value.toFixed(3),
    );
    console.log(`  ${set.padEnd(10)} ${figures.join('  ')}`);
  }
}

/**
 * @param {string} name
 * @param {object} current
 * @param {readonly number[]} weights
 */
function print(name, current, weights) {
  console.log(`\n${name} = {`);
  for (const [at, feature] of Object.keys(current).entries())
    console.log(`  ${feature}: ${Number(weights[at].toFixed(2))},`);
  console.log('}');
}

for (const set of sets) await collectChoices(set.language, set, [], true);
await collectChoices('en among', english, texts, false);
reportChoices('passages', passageChoices);
reportChoices('sentences', sentenceChoices);

/**
 * Three articles alone, with some questions about the others.
 *
 * @param {number} first
 * @param {import('./data.mjs').QuestionSet} set
 * @returns {Parameters<typeof ask>}
 */
function fewFrom(first, set) {
  const isThere = (/** @type {number} */ article) => article >= first && article < first + 3;
  return ['few', set, isThere, [], (article, question) => isThere(article) || question % 7 === first % 7];
}

/**
 * @param {import('../../dist/retrieval/question/analyse-question.js').AnalysedQuestion} question
 * @param {Ranked | undefined} first
 */
function lacksSome({ words }, first) {
  return words.some(({ isContent }, at) => isContent && (first?.look.counts[at] ?? 0) === 0);
}

const even = (/** @type {number} */ article) => article % 2 === 0;
const odd = (/** @type {number} */ article) => article % 2 === 1;
await collectCases('en', 2, [
  ['en', english, even, []],
  ['en', english, odd, []],
]);
await collectCases('en among', 1.5, [
  ['en', english, even, texts],
  ['en', english, odd, texts],
]);
const misspelt = misspell(english);
await collectCases('misspelt', 1, [
  ['misspelt', misspelt, even, []],
  ['misspelt', misspelt, odd, []],
]);
// In a hurry. Where a passage has all that is left of a question, it is a search, and as good an answer as any other.
for (const kept of [2, 3]) {
  const short = shorten(english, kept);
  await collectCases(
    'shortened',
    0.5,
    [
      ['shortened', short, even, []],
      ['shortened', short, odd, []],
      ...english.articles.flatMap((_, first) => (first % 3 > 0 ? [] : [fewFrom(first, short)])),
    ],
    lacksSome,
  );
}
// Small collections: one article alone, with some questions about the others.
await collectCases(
  'one alone',
  1.5,
  english.articles.map((_, only) => [
    'one',
    english,
    (article) => article === only,
    [],
    (article, question) => article === only || question % 23 === only % 23,
  ]),
);
await collectCases(
  'few alone',
  1,
  english.articles.flatMap((_, first) => (first % 3 > 0 ? [] : [fewFrom(first, english)])),
);
for (const set of sets) {
  if (set !== english) await collectCases(set.language, 0.6, [[set.language, set, even, []]]);
}
reportConfidence();

print('PASSAGE_WEIGHTS', PASSAGE_WEIGHTS, fitChoices(answerable(passageChoices)));
print('SENTENCE_WEIGHTS', SENTENCE_WEIGHTS, fitChoices(sentenceChoices));
print('CONFIDENCE_WEIGHTS', CONFIDENCE_WEIGHTS, fitProbability(cases));
