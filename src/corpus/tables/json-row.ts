import type { Row } from './rows.js';

/** Values deeper within each other are written as JSON. */
const DEEPEST = 4;

/**
 * The values within a value of JSON as the row of a table; names of values within each other are parted by points.
 *
 * @throws RangeError where they lie too deep within each other to be written
 */
export function rowOfJson(value: unknown): Row {
  return [...valuesOf('', value, 0)];
}

/** The values below a value with the path of their names: `speaker.name`. */
function* valuesOf(path: string, value: unknown, depth: number): Generator<Row[number]> {
  if (typeof value !== 'object' || value === null) {
    yield [path, value === null ? '' : String(value)];
  } else if (depth === DEEPEST) {
    yield [path, JSON.stringify(value)];
  } else if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) {
    yield [path, value.join(', ')];
  } else {
    for (const [name, below] of Object.entries(value)) {
      yield* valuesOf(path === '' ? name : `${path}.${name}`, below, depth + 1);
    }
  }
}
