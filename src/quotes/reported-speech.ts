import type { Span } from '../language/span.js';
import { ATTRIBUTION_WEIGHTS } from './attribution-weights.js';
import type { FoundQuotation } from './find-quotations.js';
import { subjectFeatures } from './frame-features.js';
import { type Cue, type Frame, framesOf, type ParsedSentence } from './frames.js';
import type { CueClass } from './lexicon/cue-verbs.js';
import type { ParsedDocument } from './parse.js';
import { scoreOf } from './scores.js';

const SPEECH: readonly CueClass[] = ['say', 'tell', 'report', 'manner', 'ask'];

/** Finds reported speech: what follows a verb of saying as a clause, and clauses that such a verb closes. */
export function findReportedSpeech(document: ParsedDocument): FoundQuotation[] {
  const found: FoundQuotation[] = [];
  for (const [paragraph, { sentences }] of document.paragraphs.entries()) {
    for (const [sentence, parsed] of sentences.entries()) {
      if (parsed.units.some(({ tag }) => tag === 'quotation')) continue;
      for (const cue of parsed.cues) {
        const span = reportedBy(parsed, cue);
        const frame = span && subjectOf(parsed, cue);
        if (!span || !frame) continue;
        if (frame.phrase.start < span.end && span.start < frame.phrase.end) continue;
        found.push({ ...span, kind: 'indirect', paragraph, attribution: { paragraph, sentence, frame } });
        break;
      }
    }
  }
  return found;
}

/** The likeliest subject of a cue. */
export function subjectOf(sentence: ParsedSentence, cue: Cue): Frame | null {
  let best: Frame | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const frame of framesOf(sentence, cue)) {
    const score = scoreOf(subjectFeatures(sentence, frame), ATTRIBUTION_WEIGHTS);
    if (score > bestScore) {
      best = frame;
      bestScore = score;
    }
  }
  return best;
}

function reportedBy(sentence: ParsedSentence, cue: Cue): Span | null {
  const { units } = sentence;
  const verb = units[cue.first]?.verb;
  if (cue.kind !== 'verb' || !verb || !SPEECH.some((name) => verb.classes.has(name))) return null;
  const end = units.findLast(({ tag }) => tag !== 'stop')?.end ?? 0;
  for (let index = cue.behind; index < Math.min(units.length, cue.behind + 12); index++) {
    const unit = units[index];
    const start = units[index + 1]?.start;
    if (unit?.lower === 'that' && start !== undefined && start < end) return { start: unit.start, end };
    if (unit?.tag === 'verb' || unit?.tag === 'comma') break;
  }
  return null;
}
