import { textAt } from '../language/span.js';
import type { Document, Passage, PassageFacts, PassagePlace } from './document.js';

/** A document as plain data that takes little room and time: its passages in columns, their texts left out. */
export interface PackedDocument extends Omit<Document, 'passages'> {
  /** Of each passage: where it starts and ends, its paragraph, its first and last line, its page (0: none), its form (1: lines). */
  readonly places: Uint32Array;
  /** Of each passage, its seconds; `null` where none has any. */
  readonly seconds: Float64Array | null;
  /** Each heading behind those that it stands below. */
  readonly passageHeadings: readonly (readonly string[])[];
  /** For each passage, which of `passageHeadings` it has, plus 1; 0 for none. */
  readonly headingOf: Uint32Array;
  /** The facts of each passage; `null` where none has any. */
  readonly facts: readonly (PassageFacts | undefined)[] | null;
}

const COLUMNS = 7;

export function packDocument({ passages, ...document }: Document): PackedDocument {
  const places = new Uint32Array(COLUMNS * passages.length);
  const headings = new Map<string, { readonly number: number; readonly path: readonly string[] }>();
  for (const [at, { place, form }] of passages.entries()) {
    const { start, end, paragraph, lines, page } = place;
    places.set([start, end, paragraph, lines[0], lines[1], page ?? 0, form ? 1 : 0], COLUMNS * at);
  }
  return {
    ...document,
    places,
    seconds: passages.some(({ place }) => place.seconds !== undefined)
      ? Float64Array.from(passages, ({ place }) => place.seconds ?? Number.NaN)
      : null,
    headingOf: Uint32Array.from(passages, ({ heading, above = [] }) => {
      if (heading === null) return 0;
      const path = [...above, heading];
      const key = path.join('\n');
      const known = headings.get(key) ?? { number: headings.size + 1, path };
      headings.set(key, known);
      return known.number;
    }),
    passageHeadings: Array.from(headings.values(), ({ path }) => path),
    facts: passages.some(({ facts }) => facts) ? passages.map(({ facts }) => facts) : null,
  };
}

/** The document that was packed. */
export function unpackDocument({
  places,
  seconds,
  passageHeadings,
  headingOf,
  facts,
  ...document
}: PackedDocument): Document {
  const passages = Array.from(headingOf, (heading, at): Passage => {
    const place = placeAt(places, at, seconds?.[at]);
    const own = facts?.[at];
    const path = passageHeadings[heading - 1] ?? [];
    return {
      text: textAt(document.text, place),
      place,
      heading: path.at(-1) ?? null,
      ...(path.length > 1 ? { above: path.slice(0, -1) } : {}),
      ...(places[COLUMNS * at + COLUMNS - 1] === 1 ? { form: 'lines' } : {}),
      ...(own ? { facts: own } : {}),
    };
  });
  return { ...document, passages };
}

function placeAt(places: Uint32Array, at: number, seconds = Number.NaN): PassagePlace {
  const [start = 0, end = 0, paragraph = 0, first = 0, last = 0, page = 0] = places.subarray(
    COLUMNS * at,
    COLUMNS * (at + 1),
  );
  return {
    paragraph,
    start,
    end,
    lines: [first, last],
    page: page === 0 ? null : page,
    ...(Number.isNaN(seconds) ? {} : { seconds }),
  };
}
