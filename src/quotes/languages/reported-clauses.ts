import type { Span } from '../../language/span.js';
import type { Token } from '../parsing/tokens.js';
import type { AdjacentFrame, SpacedLanguage } from './language-table.js';
import { phraseAt, phraseBefore } from './noun-phrases.js';
import { insertedFrame } from './spaced-frames.js';

/** What a sentence reports, and who is named beside it. */
export interface ReportedClause extends Span {
  readonly frame: AdjacentFrame;
}

/** How many words may stand between a verb of saying and the clause that it opens: *sagte am Montag der Zeitung, dass*. */
const NEAR = 8;
/** A clause of fewer words and signs is none. */
const SHORTEST = 4;
/** No more words open a sentence with whoever it is from: *nach den Angaben von*. */
const LONGEST_OPENING = 5;
/** Between the name of a source and the clause nothing longer stands than what its bearer is, in words. */
const LONGEST_APPOSITION = 8;

/** The clause of a sentence without quotation marks that somebody is said to have said; `null` where there is none. */
export function reportedClause(tokens: readonly Token[], table: SpacedLanguage): ReportedClause | null {
  return (
    behindSource(tokens, table) ??
    behindPostposition(tokens, table) ??
    behindVerb(tokens, table) ??
    beforeVerb(tokens, table)
  );
}

/** *Laut Anna Berg hat die Stadt kein Geld.* — *Según Ana Ruiz, hay tres contratos.* */
function behindSource(tokens: readonly Token[], table: SpacedLanguage): ReportedClause | null {
  const beginning = tokens.slice(0, LONGEST_OPENING).map(({ lower }) => lower);
  const opening = table.reporting.opening.exec(beginning.join(' '))?.[0].split(' ') ?? [];
  const [first, last] = [tokens[0], tokens[opening.length - 1]];
  const mention = last === undefined ? null : phraseAt(tokens, opening.length, table);
  if (first === undefined || last === undefined || mention === null) return null;
  const behind = tokens.findIndex(({ start }) => start >= mention.end);
  return clauseFrom(tokens, behind, { mention, cue: { start: first.start, end: last.end } }, table);
}

/** *Anna Berg zufolge fehlt Geld.* */
function behindPostposition(tokens: readonly Token[], table: SpacedLanguage): ReportedClause | null {
  const { postposition } = table.reporting;
  const mention = postposition === undefined ? null : phraseAt(tokens, 0, table);
  if (mention === null) return null;
  const at = tokens.findIndex(({ start }) => start >= mention.end);
  const cue = tokens[at];
  if (cue === undefined || cue.lower !== postposition) return null;
  return clauseFrom(tokens, at + 1, { mention, cue: { start: cue.start, end: cue.end } }, table);
}

/** The clause behind a source, perhaps behind a comma and what the source is. */
function clauseFrom(
  tokens: readonly Token[],
  behind: number,
  frame: AdjacentFrame,
  table: SpacedLanguage,
): ReportedClause | null {
  const from =
    tokens[behind]?.text === ',' ? behindApposition(tokens, behind) : table.hasLargeNouns ? behind : -1;
  return clauseOf(tokens, from, frame, table);
}

/** Where a clause begins behind a comma, or behind a second one that closes what somebody is. */
function behindApposition(tokens: readonly Token[], comma: number): number {
  const second = tokens.findIndex(({ text }, at) => at > comma && text === ',');
  return (second > 0 && second - comma <= LONGEST_APPOSITION ? second : comma) + 1;
}

/** *Anna Berg sagte, die Stadt werde zahlen.* — *Anne Dupont a indiqué que la ville paiera.* */
function behindVerb(tokens: readonly Token[], table: SpacedLanguage): ReportedClause | null {
  for (const [at, token] of tokens.entries()) {
    if (!table.cues.has(token.lower)) continue;
    const from = clauseBehind(tokens, at, table);
    if (from === null) continue;
    const mention = phraseBefore(tokens, at, table) ?? phraseAt(tokens, at + 1, table);
    if (mention === null || isDenied(tokens, at, from, table)) return null;
    return clauseOf(tokens, from, { mention, cue: { start: token.start, end: token.end } }, table);
  }
  return null;
}

/** The token with which the clause behind a verb of saying begins, without its conjunction; `null` where none does. */
function clauseBehind(tokens: readonly Token[], verb: number, table: SpacedLanguage): number | null {
  const { conjunction, subjunctive, times } = table.reporting;
  for (let at = verb + 1; at <= verb + NEAR; at++) {
    const token = tokens[at];
    if (token === undefined || /^[:;.!?]$/.test(token.text)) return null;
    // *Qu’il* is the conjunction and the clause's first word.
    if (subjunctive === undefined && conjunction.test(token.lower))
      return token.lower.includes("'") ? at : at + 1;
    if (subjunctive === undefined && !times.has(token.lower)) return null;
    if (token.text !== ',' || subjunctive === undefined) continue;
    if (conjunction.test(tokens[at + 1]?.lower ?? '')) return at + 2;
    return isSubjunctive(tokens.slice(at + 1), subjunctive) ? at + 1 : null;
  }
  return null;
}

/** *Die Anträge seien gestellt worden, erklärte Berg.* — *Le texte sera voté mardi, a indiqué Anne Dupont.* */
function beforeVerb(tokens: readonly Token[], table: SpacedLanguage): ReportedClause | null {
  const { subjunctive } = table.reporting;
  for (const [at, { text }] of tokens.entries()) {
    if (text !== ',' || at < SHORTEST) continue;
    let first = at + 1;
    while (table.auxiliaries.has(tokens[first]?.lower ?? '')) first++;
    const frame = insertedFrame(tokens.slice(first), table);
    if (frame === null) continue;
    const isSource = table.sources.has(tokens[first]?.lower ?? '');
    if (subjunctive !== undefined && !isSource && !isSubjunctive(tokens.slice(0, at), subjunctive)) continue;
    return clauseOf(tokens.slice(0, at), 0, frame, table);
  }
  return null;
}

function isSubjunctive(tokens: readonly Token[], subjunctive: ReadonlySet<string>): boolean {
  return tokens.some(({ lower }) => subjunctive.has(lower));
}

/** *Berg sagte nicht, dass*: somebody is said not to have said it. What stands before a comma belongs to another clause. */
function isDenied(tokens: readonly Token[], verb: number, from: number, table: SpacedLanguage): boolean {
  const comma = tokens.findLastIndex(({ text }, at) => at < verb && text === ',');
  const words = tokens.slice(comma + 1, from);
  return words.some(({ lower }) => table.reporting.negations.has(lower.replace(/(?<=').*$/, '')));
}

/** The words from one token on, without an elided conjunction in front and the mark that ends their sentence. */
function clauseOf(
  tokens: readonly Token[],
  from: number,
  frame: AdjacentFrame,
  { reporting }: SpacedLanguage,
): ReportedClause | null {
  let behind = tokens.length;
  while (behind > from && /^[.!?…,;]+$/u.test(tokens[behind - 1]?.text ?? '')) behind--;
  const [first, last] = [tokens[from], tokens[behind - 1]];
  if (from < 0 || behind - from < SHORTEST || first === undefined || last === undefined) return null;
  const behindElision = reporting.conjunction.test(first.lower) ? first.lower.indexOf("'") + 1 : 0;
  return { start: first.start + behindElision, end: last.end, frame };
}
