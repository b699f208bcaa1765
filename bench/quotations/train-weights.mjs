// Learns the weights with which src/quotes finds quotations and their speakers, and says how good they are on articles
// that they were not learned from.
//   npm run build && node bench/quotations/train-weights.mjs ARTICLES LABELS [--write]
// The models see each other's choices: after a change of features, build and run with --write twice.
import { writeFileSync } from 'node:fs';
import { parseDocument } from '../../dist/quotes/parse.js';
import { weightsOf } from '../../dist/quotes/scores.js';
import { attributionChoices, pronounChoices, quotationChoices, reportChoices } from './choices.mjs';
import { documentOf, readArticles, readHandLabels } from './gold.mjs';
import { accuracy, learnWeights } from './learning.mjs';

const [articleFile, labelFile, flag] = process.argv.slice(2);
if (!articleFile || !labelFile) {
  console.error('node bench/quotations/train-weights.mjs ARTICLES LABELS [--write]');
  process.exit(2);
}
const articles = readArticles(articleFile);
const hand = readHandLabels(labelFile);
const parsed = articles.map((article) => parseDocument(documentOf(article)));

/** Every third article is held out. */
const isHeldOut = ({ article }) => article % 3 === 2;

/** Reported speech is shown when it is a little likelier than the model says: a missed one cannot be looked up. */
const REPORTED_BONUS = 0.5;

const collect = (choicesOf, ...rest) =>
  articles.flatMap((article, number) => choicesOf(article, number, parsed[number], ...rest));

/** Learns from two thirds and tests on the rest, then learns from all. */
function learn(name, file, explanation, choices, options) {
  const partial = learnWeights(
    choices.filter((choice) => !isHeldOut(choice)),
    options,
  );
  const heldOut = choices.filter(isHeldOut);
  const weights = learnWeights(choices, options);
  if (name === 'REPORTED_SPEECH_WEIGHTS') weights.reported = (weights.reported ?? 0) + REPORTED_BONUS;
  const count = Object.keys(weights).length;
  console.log(
    `${name}: ${accuracy(heldOut, partial).toFixed(1)} % of ${heldOut.length} held-out choices, ${count} weights`,
  );
  if (flag === '--write') writeWeights(name, file, explanation, weights);
  return weights;
}

function writeWeights(name, file, explanation, weights) {
  const lines = Object.entries(weights).map(
    ([feature, weight]) => `  '${feature.replaceAll("'", "\\'")}': ${weight},\n`,
  );
  writeFileSync(
    new URL(`../../src/quotes/${file}`, import.meta.url),
    `import { weightsOf } from './scores.js';\n\n/**\n * ${explanation}\n * Learned by \`bench/quotations/train-weights.mjs\` from ${articles.length} annotated news articles.\n */\nexport const ${name} = weightsOf({\n${lines.join('')}});\n`,
  );
}

const ATTRIBUTION_OPTIONS = { rarest: 20, penalty: 0.003, rate: 0.15, rounds: 20 };
const first = learnWeights(collect(attributionChoices, weightsOf({})), ATTRIBUTION_OPTIONS);
const attribution = learn(
  'ATTRIBUTION_WEIGHTS',
  'attribution-weights.ts',
  'How much each feature speaks for a way to attribute a quotation.',
  collect(attributionChoices, weightsOf(first)),
  ATTRIBUTION_OPTIONS,
);
learn(
  'QUOTATION_WEIGHTS',
  'quotation-weights.ts',
  'How much each feature speaks for a quotation, against a title, a slogan or a term.',
  collect(quotationChoices, weightsOf(attribution)),
  { rarest: 5, penalty: 0.001, rounds: 20 },
);
learn(
  'REPORTED_SPEECH_WEIGHTS',
  'reported-speech-weights.ts',
  'How much each feature speaks for reported speech, against a verb that reports nothing.',
  collect(reportChoices),
  { rarest: 12, penalty: 0.002, rate: 0.2, rounds: 12 },
);
learn(
  'PRONOUN_WEIGHTS',
  'pronoun-weights.ts',
  'How much each feature speaks for a person whom *he* or *she* may mean.',
  collect(pronounChoices, hand),
  { rarest: 1, penalty: 0.01, rate: 0.1, rounds: 15 },
);
