import type { Complement } from './complements.js';
import { cueClass, phraseKind, verbForm } from './frame-features.js';
import type { Frame, ParsedSentence } from './frames.js';
import { feature } from './scores.js';
import { subjectBefore, subjectBehind } from './subjects.js';
import type { Unit } from './tagging.js';

/**
 * What tells reported speech from other words behind the same verb: how they hang on it, what kind of verb it is and
 * who is its subject.
 */
export function reportedSpeechFeatures(
  sentence: ParsedSentence,
  frame: Frame,
  complement: Complement,
  isHeadline: boolean,
): string[] {
  const { units } = sentence;
  const { cue, phrase } = frame;
  const { kind, ending, isRemote } = complement;
  const name = cueClass(units, frame);
  const form = cue.kind === 'verb' ? verbForm(units, cue.first) : cue.kind;
  const subject = phraseKind(units, phrase);
  const side = phrase.first < cue.first ? 'before' : 'behind';
  const ruled = side === 'before' ? subjectBefore(sentence, cue.first) : subjectBehind(sentence, cue.first);
  const base = units[cue.first]?.verb?.base;
  const features = [
    'reported',
    kind,
    feature(kind, 'class', name),
    feature(kind, 'form', form),
    feature('class', name, 'form', form),
    feature(kind, isRemote ? 'remote' : 'near', 'class', name),
    feature('ends', ending),
    feature('ends', ending, ending === 'whole' ? '' : kindOfUnit(units[complement.behind + 2])),
    feature(kind, ending === 'whole' ? 'whole' : 'cut'),
    feature('subject', subject),
    feature('subject', subject, 'class', name),
    feature(kind, 'subject', side, ruled === phrase ? 'ruled' : 'other'),
    feature('next', units[complement.behind]?.tag ?? 'end'),
    feature('begins', units[complement.first]?.tag ?? 'end'),
  ];
  if (base !== undefined) features.push(feature('verb', base));
  if (isHeadline) features.push('headline');
  if (units[phrase.first - 1]?.tag === 'preposition') features.push('subject prepositional');
  return features;
}

/** A unit's part of speech; a pronoun that may go back to the speaker is told from others. */
function kindOfUnit(unit: Unit | undefined): string {
  if (unit === undefined) return 'end';
  return unit.tag === 'pronoun' ? unit.lower : unit.verb !== null ? 'cue' : unit.tag;
}
