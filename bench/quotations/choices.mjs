// What the annotated articles teach: for each of the five models the choices that people made.

import { mentionOf } from '../../dist/quotes/attribution/attribution.js';
import { findAttributed } from '../../dist/quotes/find-quotations.js';
import { framesOf } from '../../dist/quotes/parsing/frames.js';
import { collectNames } from '../../dist/quotes/people/collect-names.js';
import { plainOf } from '../../dist/quotes/people/names.js';
import { peopleIn } from '../../dist/quotes/people/people-in-document.js';
import { pronounCandidates, resolvePronoun } from '../../dist/quotes/people/pronouns.js';
import { speakersOf } from '../../dist/quotes/people/speakers.js';
import { candidatesBeyond, framesWithin } from '../../dist/quotes/quoted/candidates.js';
import { quotationFeatures } from '../../dist/quotes/quoted/quotation-features.js';
import { complementsOf } from '../../dist/quotes/reported/complements.js';
import { candidatesOf, mayReport } from '../../dist/quotes/reported/report-candidates.js';
import { reporterFeatures } from '../../dist/quotes/reported/reporter-features.js';
import { makeAllFeatures, nameOf } from '../../dist/quotes/weights/features.js';
import { scoreOf } from '../../dist/quotes/weights/scores.js';
import { atOnce } from '../../dist/shared/turns.js';
import { agreement, touches, trimmed } from './gold.mjs';

makeAllFeatures();

/** Ranges that agree so far are the same quotation; for reported speech, whose ends are a matter of taste, half. */
const SAME_QUOTATION = 0.8;
const SAME_REPORT = 0.5;

/** The annotated quotation at each pair of marks, or undefined. */
function goldAt({ text, quotes }, sites) {
  const ranges = quotes.map(({ start, end }) => trimmed(text, [start, end]));
  return sites.map(({ span }) => {
    const range = trimmed(text, [span.start, span.end]);
    const agreements = ranges.map((other) => agreement(range, other));
    const best = Math.max(0, ...agreements);
    return best >= SAME_QUOTATION ? quotes[agreements.indexOf(best)] : undefined;
  });
}

function namesOf(features) {
  return features.map(nameOf);
}

function likeliest(candidates, weights) {
  let best = null;
  for (const { attribution, features } of candidates) {
    const score = scoreOf(features, weights);
    if (best === null || score > best.score) best = { attribution, features, score };
  }
  return best;
}

/** Every pair of marks with its candidates; the quotation before is taken as annotated. */
function* sitesWithCandidates(article, parsed, weights) {
  const gold = goldAt(article, parsed.sites);
  const within = parsed.sites.map((site) => framesWithin(site));
  let previous = null;
  for (const [index, site] of parsed.sites.entries()) {
    const next = likeliest(within[index + 1] ?? [], weights)?.attribution ?? null;
    const candidates = [...within[index], ...candidatesBeyond(parsed, index, previous, next)];
    const heads = gold[index]?.source
      ? gold[index].heads.length > 0
        ? gold[index].heads
        : gold[index].source
      : [];
    const right = candidates.map(
      ({ attribution }) => attribution !== null && touches(mentionOf(attribution), heads),
    );
    yield { site, gold: gold[index], candidates, right };
    const known = candidates[right.indexOf(true)] ?? (gold[index] && likeliest(candidates, weights));
    previous = known?.attribution ?? previous;
  }
}

/** Who is quoted: a mention, or nobody. */
export function attributionChoices(article, number, parsed, weights) {
  const choices = [];
  for (const { gold, candidates, right } of sitesWithCandidates(article, parsed, weights)) {
    if (!gold?.source) continue;
    const isNobody = !right.includes(true);
    choices.push({
      article: number,
      candidates: candidates.map(({ features }) => namesOf(features)),
      right: candidates.map(({ attribution }, at) => (isNobody ? attribution === null : right[at])),
    });
  }
  return choices;
}

/** Whether what stands between marks is a quotation: itself, or the candidate without features. */
export function quotationChoices(article, number, parsed, weights) {
  const choices = [];
  for (const { site, gold, candidates } of sitesWithCandidates(article, parsed, weights)) {
    const best = likeliest(candidates, weights);
    if (best === null) throw new Error('A site has no candidates, not even the one that nobody is quoted.');
    const nobody = scoreOf(candidates.find(({ attribution }) => attribution === null).features, weights);
    const features = quotationFeatures(parsed, site, best, best.score - nobody);
    choices.push({
      article: number,
      candidates: [namesOf(features), []],
      right: [gold !== undefined, gold === undefined],
    });
  }
  return choices;
}

/** Whose words a cue reports: one of the noun phrases near it. Attitudes teach it as well as speech. */
export function reporterChoices(article, number, parsed) {
  const choices = [];
  const reports = article.indirect.filter(({ source }) => source);
  for (const sentence of parsed.sentences) {
    const { units } = sentence;
    const near = reports.filter(({ pieces }) =>
      touches({ start: units[0]?.start ?? 0, end: units.at(-1)?.end ?? 0 }, pieces),
    );
    for (const cue of near.length > 0 ? sentence.cues : []) {
      const frames = mayReport(sentence, cue) ? framesOf(sentence, cue) : [];
      const report = reportOf(article, near, sentence, cue, frames);
      if (report === null) continue;
      const heads = report.heads.length > 0 ? report.heads : report.source;
      const right = frames.map(
        (frame) => touches(frame.phrase, heads) || touches(mentionOf({ sentence, frame }), heads),
      );
      if (!right.includes(true)) continue;
      choices.push({ article: number, candidates: reporterFeatures(sentence, frames).map(namesOf), right });
    }
  }
  return choices;
}

/** The annotated report whose cue this is and whose words agree most with what the cue may report. */
function reportOf({ text }, reports, sentence, cue, frames) {
  const { units } = sentence;
  const word = text.slice(units[cue.first].start, units[cue.behind - 1].end).toLowerCase();
  const own = reports.filter((report) => report.cue?.toLowerCase().includes(word));
  let best = null;
  for (const { phrase } of own.length > 0 ? frames : []) {
    for (const { first, behind } of complementsOf(sentence, cue, phrase)) {
      if (units[first].start >= units[behind - 1].end) continue;
      const range = trimmed(text, [units[first].start, units[behind - 1].end]);
      for (const report of own) {
        const agrees = agreementWithPieces(range, report.pieces);
        if (agrees >= SAME_REPORT && agrees > (best?.agrees ?? 0)) best = { report, agrees };
      }
    }
  }
  return best?.report ?? null;
}

/** What a cue reports: one of its complements, or the candidate without features, nothing. */
export function reportChoices(article, number, parsed) {
  const choices = [];
  const gold = article.indirect.filter(({ source }) => source);
  for (const sentence of parsed.sentences) {
    for (const cue of sentence.cues) {
      const candidates = candidatesOf(sentence, cue);
      const choice = candidates.length > 0 && reportChoice(article, gold, candidates);
      if (choice) choices.push({ article: number, ...choice });
    }
  }
  return choices;
}

function reportChoice(article, gold, candidates) {
  const found = candidates.map((candidate) => {
    const range = trimmed(article.text, [candidate.start, candidate.end]);
    const agreements = gold.map(({ pieces }) => agreementWithPieces(range, pieces));
    const best = Math.max(0, ...agreements);
    return { best, report: best >= SAME_REPORT ? gold[agreements.indexOf(best)] : null };
  });
  const isReported = found.some(({ report }) => report);
  // Words that the annotators count to a quotation with marks teach nothing about speech without.
  if (!isReported && candidates.some((candidate) => isQuoted(article, candidate))) return null;
  const bySpeaker = found.map(
    ({ report }, at) => report !== null && touches(candidates[at].frame.phrase, report.heads),
  );
  const fitting = bySpeaker.includes(true) ? bySpeaker : found.map(({ report }) => report !== null);
  const most = Math.max(0, ...found.map(({ best }, at) => (fitting[at] ? best : 0)));
  // Attitudes (hopes, plans, praise) are annotated like speech; whether they are found is left open.
  const isSpeech = found.some(({ report }) => report?.speech);
  return {
    candidates: [[], ...candidates.map(({ groups }) => namesOf(groups.flat()))],
    right: [!isReported || !isSpeech, ...found.map(({ best }, at) => fitting[at] && best >= most - 0.02)],
  };
}

/** Contents in several pieces agree by what is shared, or by their longest piece. */
function agreementWithPieces(range, pieces) {
  const shared = pieces.reduce(
    (sum, [start, end]) => sum + Math.max(0, Math.min(range[1], end) - Math.max(range[0], start)),
    0,
  );
  if (shared === 0) return 0;
  const length = pieces.reduce((sum, [start, end]) => sum + end - start, 0);
  const longest = pieces.reduce((a, b) => (b[1] - b[0] > a[1] - a[0] ? b : a));
  return Math.max(shared / (range[1] - range[0] + length - shared), agreement(range, longest));
}

function isQuoted({ quotedContents }, { start, end }) {
  return quotedContents.some((pieces) => {
    const shared = pieces.reduce(
      (sum, piece) => sum + Math.max(0, Math.min(end, piece[1]) - Math.max(start, piece[0])),
      0,
    );
    return shared >= (end - start) / 2;
  });
}

/** Hand labels count twelve times as much as the automatic ones. */
const HAND_LABEL = 12;

/** Whom *he* and *she* mean; who has spoken before is taken as labelled. */
export function pronounChoices(article, number, parsed, hand) {
  const names = atOnce(collectNames(parsed));
  const people = atOnce(peopleIn(parsed, names));
  const labels = new Map();
  for (const { source, stype, silver } of [...article.quotes, ...article.indirect]) {
    if (!source || stype !== 'pronoun') continue;
    const key = `${article.file}|${source[0][0]}`;
    const name = hand.has(key) ? hand.get(key) : silver;
    if (name) labels.set(source[0][0], { name, times: hand.has(key) ? HAND_LABEL : 1 });
  }
  const choices = [];
  const resolve = (_document, _people, place) => {
    const candidates = pronounCandidates(parsed, people, place);
    const start = place.sentence.units[place.unit]?.start;
    const label = labels.get(start);
    const right = candidates.map(
      ({ person }) => label !== undefined && person !== null && isSamePerson(person.name, label.name),
    );
    const known = candidates[right.indexOf(true)];
    if (label !== undefined) {
      if (known === undefined) right[right.length - 1] = true;
      choices.push({
        article: number,
        candidates: candidates.map(({ features }) => namesOf(features)),
        right,
        times: label.times,
        isDoubtful: label.times === 1,
      });
    }
    return known?.person ? { name: known.person.name, sureness: 1 } : resolvePronoun(parsed, people, place);
  };
  atOnce(speakersOf(parsed, people, atOnce(findAttributed(parsed, names)), resolve));
  return choices;
}

function isSamePerson(a, b) {
  const [one, other] = [a, b].map((name) =>
    name
      .replace(/['’]s$/, '')
      .split(/[\s.]+/)
      .filter(Boolean)
      .map(plainOf),
  );
  if (other.length === 1) return one.at(-1) === other[0] || one[0] === other[0];
  return one.at(-1) === other.at(-1) && (one[0].startsWith(other[0]) || other[0].startsWith(one[0]));
}
