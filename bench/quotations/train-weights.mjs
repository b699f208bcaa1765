// Learns the weights with which src/quotes finds quotations and their speakers, and says how good they are on articles
// that they were not learned from.
import { writeFileSync } from 'node:fs';
import { parseDocument } from '../../dist/quotes/parsing/parse.js';
import { atOnce } from '../../dist/shared/turns.js';
import { readCall } from '../call.mjs';
import { documentOf, readArticles, readHandLabels } from './gold.mjs';
import { accuracy } from './learning.mjs';
import { learnAll, MODELS, withBias } from './models.mjs';

const {
  paths: [articleFile = '', labelFile = ''],
  options,
} = readCall('bench/quotations/train-weights.mjs ARTICLES LABELS [--write]', { write: false });
const articles = readArticles(articleFile);
const hand = readHandLabels(labelFile);
const data = {
  articles,
  hand,
  parsed: articles.map((article) => atOnce(parseDocument(documentOf(article)))),
};

const partial = learnAll(data, (article) => article % 3 !== 2);
for (const [name, { weights, heldOut }] of partial) {
  console.log(`${name}: ${accuracy(heldOut, weights).toFixed(1)} % of ${heldOut.length} held-out choices`);
}
if (options.write) {
  const whole = learnAll(data, () => true);
  for (const model of MODELS) writeWeights(model, withBias(whole.get(model.name)?.weights ?? {}, model.bias));
}

function writeWeights({ name, file, explanation }, weights) {
  const lines = Object.entries(weights).map(
    ([feature, weight]) => `  ${keyOf(feature)}: ${Math.round(100 * weight) / 100},\n`,
  );
  writeFileSync(
    new URL(`../../src/quotes/weights/${file}`, import.meta.url),
    `import { weightsOf } from './scores.js';\n\n/**\n * ${explanation}\n * Learned by \`bench/quotations/train-weights.mjs\` from ${articles.length} annotated news articles.\n */\nexport const ${name} = weightsOf({\n${lines.join('')}});\n`,
  );
  console.log(`${file}: ${lines.length} weights`);
}

/** A name in the quotation marks that the formatter wants: none where none are needed. */
function keyOf(feature) {
  if (/^[A-Za-z]\w*$/.test(feature)) return feature;
  return feature.includes("'") ? `"${feature}"` : `'${feature}'`;
}
