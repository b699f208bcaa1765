import { z } from 'zod';
import { oneLine } from '../../language/one-line.js';
import type { Cue } from './cues.js';

/** Nobody speaks so slowly, in letters a second: such times are others, such as those of a calendar. */
const SLOWEST = 1;

/** What programs that write down speech have of each stretch; one of them counts milliseconds. */
const entrySchema = z.union([
  z.object({ start: z.number(), end: z.number(), text: z.string(), speaker: z.string().nullish() }),
  z
    .object({ offsets: z.object({ from: z.number(), to: z.number() }), text: z.string() })
    .transform(({ offsets, text }) => ({
      start: offsets.from / 1000,
      end: offsets.to / 1000,
      text,
      speaker: null,
    })),
]);

/** What is said in entries of JSON, each with its times in seconds; `null` where they are of another kind. */
export function cuesOfEntries(entries: readonly unknown[]): Cue[] | null {
  if (!entrySchema.safeParse(entries[0]).success) return null;
  const { data = [] } = z.array(entrySchema).safeParse(entries);
  const letters = data.reduce((sum, { text }) => sum + text.length, 0);
  const seconds = data.reduce((sum, { start, end }) => sum + end - start, 0);
  if (letters === 0 || letters < SLOWEST * seconds) return null;
  return data
    .map(({ text, speaker, ...times }) => ({
      ...times,
      ...WORDS,
      speaker: speaker ?? null,
      text: oneLine(text),
    }))
    .filter(({ text }) => text !== '');
}

/** What only subtitles have. */
const WORDS = { label: '', isTurn: false } as const;
