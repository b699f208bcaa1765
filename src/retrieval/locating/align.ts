/** A word as it is compared with others. */
export interface AlignedWord {
  readonly form: string;
  /** What its inflected forms share. */
  readonly stem: string;
  /** What finding it is worth; a word of content 1. */
  readonly worth: number;
}

/** One step of an alignment: two words that stand in the same place, or one that the other text does not have (-1). */
export interface Step {
  readonly given: number;
  readonly document: number;
}

export interface Alignment {
  readonly score: number;
  /** In the order of both texts; the first and the last one are words that both have. */
  readonly steps: readonly Step[];
}

/** A word added, left out or changed costs a little less than a word of content is worth. */
const EDIT = 0.75;
/** Each further word that is left out in the same place: a quotation that is cut is one quotation. */
const LEFT_OUT_TOO = 0.2;
/** What is wrong with another form of the same word (`raises`, `raised`). */
const OTHER_FORM = 0.25;

const STOP = 0;
const BOTH = 1;
const GIVEN = 2;
const DOCUMENT = 3;
const WHICH = 3;
/** Set where the document's word before was left out as well. */
const ON = 4;

/**
 * The stretch of a text that is most like a stretch of a document, word by word: local alignment (Smith & Waterman,
 * 1981) in which leaving out several words in a row is one slip (Gotoh, 1982).
 *
 * Takes time and space by the product of the two lengths.
 *
 * @param from the numbers of the first word of each: where they are parts of texts
 * @returns `null` where no word is in both
 */
export function alignLocally(
  given: readonly AlignedWord[],
  document: readonly AlignedWord[],
  from: Step,
): Alignment | null {
  const width = document.length + 1;
  const moves = new Uint8Array((given.length + 1) * width);
  const { forms, stems } = numbered(given, document);
  let before = new Float64Array(width);
  let row = new Float64Array(width);
  let best = { score: 0, cell: 0 };
  for (const [at, { worth }] of given.entries()) {
    const cells = (at + 1) * width;
    let leftOut = Number.NEGATIVE_INFINITY;
    for (let column = 1; column < width; column++) {
      const opened = (row[column - 1] ?? 0) - EDIT;
      const continued = leftOut - LEFT_OUT_TOO;
      leftOut = Math.max(opened, continued);
      const same = forms.given[at] === forms.document[column - 1];
      const similar = same || stems.given[at] === stems.document[column - 1];
      const gain = same ? worth : similar ? -OTHER_FORM : -EDIT;
      const both = (before[column - 1] ?? 0) + gain;
      const added = (before[column] ?? 0) - EDIT;
      const score = Math.max(0, both, added, leftOut);
      const move = score === 0 ? STOP : score === both ? BOTH : score === leftOut ? DOCUMENT : GIVEN;
      moves[cells + column] = move | (continued > opened ? ON : 0);
      row[column] = score;
      if (score > best.score) best = { score, cell: cells + column };
    }
    [before, row] = [row, before];
    row.fill(0);
  }
  return best.score === 0 ? null : { score: best.score, steps: trace(moves, width, best.cell, from) };
}

/** Walks back from where an alignment ends to where it begins. */
function trace(moves: Uint8Array, width: number, end: number, from: Step): Step[] {
  const steps: Step[] = [];
  let cell = end;
  let leavingOut = false;
  for (;;) {
    const move = moves[cell] ?? STOP;
    const which = leavingOut ? DOCUMENT : move & WHICH;
    const given = from.given + Math.floor(cell / width) - 1;
    const document = from.document + (cell % width) - 1;
    if (which === STOP) return steps.reverse();
    if (which === BOTH) {
      steps.push({ given, document });
      cell -= width + 1;
    } else if (which === GIVEN) {
      steps.push({ given, document: -1 });
      cell -= width;
    } else {
      steps.push({ given: -1, document });
      leavingOut = (move & ON) !== 0;
      cell -= 1;
    }
  }
}

/** Forms and stems as numbers, which are compared faster. */
function numbered(given: readonly AlignedWord[], document: readonly AlignedWord[]) {
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const all = (words: readonly AlignedWord[], key: 'form' | 'stem') =>
    Uint32Array.from(words, (word) => numberOf(word[key]));
  return {
    forms: { given: all(given, 'form'), document: all(document, 'form') },
    stems: { given: all(given, 'stem'), document: all(document, 'stem') },
  };
}
