import type { ParsedDocument } from '../parsing/parse.js';
import type { Spoken } from './speakers.js';

/** How probable it is that whoever spoke two turns away speaks again. */
const AGAIN = 0.9;

/**
 * Quotations with their speakers, and where a dialogue does not say who speaks, with whoever did two paragraphs before, or
 * does two behind: two people speak by turns.
 */
export function speakersInTurn({ isDialogue }: ParsedDocument, spoken: readonly Spoken[]): readonly Spoken[] {
  if (!isDialogue) return spoken;
  const turns = turnsOf(spoken);
  const paragraphs = [...turns.keys()];
  for (const [order, away] of [
    [paragraphs, -1],
    [paragraphs.toReversed(), 1],
  ] as const) {
    for (const paragraph of order) {
      const again = turns.get(paragraph) === null ? whoSpeaksAgain(turns, paragraph, away) : null;
      if (again !== null) turns.set(paragraph, again);
    }
  }
  return spoken.map(({ found, speaker }) => {
    const turn = found.attribution === null && found.kind !== 'indirect' ? turns.get(found.paragraph) : null;
    if (turn == null || found.label !== undefined) return { found, speaker };
    const { attribution, sureness } = turn.found;
    return { found: { ...found, attribution, sureness }, speaker: turn.speaker };
  });
}

/** Who speaks in each paragraph that holds quotations; `null` where that is not told. */
function turnsOf(spoken: readonly Spoken[]): Map<number, Spoken | null> {
  const turns = new Map<number, Spoken | null>();
  for (const each of spoken) {
    const { paragraph, kind, attribution } = each.found;
    const told = attribution === null || each.speaker === null ? null : each;
    if (kind !== 'indirect') turns.set(paragraph, turns.get(paragraph) ?? told);
  }
  return turns;
}

/** Whoever speaks two turns away, unless that one has the turn beside. */
function whoSpeaksAgain(
  turns: ReadonlyMap<number, Spoken | null>,
  paragraph: number,
  away: -1 | 1,
): Spoken | null {
  const again = turns.get(paragraph + 2 * away);
  const beside = [turns.get(paragraph - 1), turns.get(paragraph + 1)];
  if (again == null || !turns.has(paragraph + away)) return null;
  if (beside.some((other) => other?.speaker?.name === again.speaker?.name)) return null;
  return { ...again, found: { ...again.found, sureness: again.found.sureness * AGAIN } };
}
