import type { Row } from './rows.js';

/** Values deeper within each other are written as JSON. */
const DEEPEST = 4;

/**
 * The values within a value of JSON as the row of a table; names of values within each other are parted by points. `null`
 * where they lie too deep within each other to be written.
 */
export function rowOfJson(value: unknown): Row | null {
  try {
    return [...valuesOf('', value, 0)];
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The values below a value with the path of their names: `speaker.name`. */
function* valuesOf(path: string, value: unknown, depth: number): Generator<Row[number]> {
  if (typeof value !== 'object' || value === null) {
    yield [path, value === null ? '' : String(value)];
  } else if (depth === DEEPEST) {
    yield [path, JSON.stringify(value)];
  } else if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) {
    yield [path, value.join(', ')];
  } else if (Array.isArray(value) && value.some(isText) && value.every((item) => textIn(item) !== null)) {
    yield [path, value.map(textIn).join('')];
  } else {
    for (const [name, below] of Object.entries(value)) {
      yield* valuesOf(path === '' ? name : `${path}.${name}`, below, depth + 1);
    }
  }
}

function isText(item: unknown): item is string {
  return typeof item === 'string';
}

/** A piece of a text of which some pieces are links or in other letters; `null` where it is none. */
function textIn(item: unknown): string | null {
  if (isText(item)) return item;
  return typeof item === 'object' && item !== null && 'text' in item && isText(item.text) ? item.text : null;
}
