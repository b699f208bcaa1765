import { randomBytes } from 'node:crypto';
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readCheckedFile, writeCheckedFile } from '../../../src/library/snapshot/checked-file.js';
import { PIECE_BYTES } from '../../../src/library/snapshot/pieces.js';
import { folderWith } from '../../support/folder.js';

const KEY = new Uint8Array(32).fill(7);

let path: string;

beforeEach(async () => {
  let cleanUp = async () => {};
  const folder = await folderWith({}, (given) => {
    cleanUp = given;
  });
  path = join(folder, 'new', 'a.snapshot');
  return () => cleanUp();
});

async function* each(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

const write = (chunks: readonly Uint8Array[], key = KEY) => writeCheckedFile(path, key, each(chunks));
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a checked file', () => {
  it('gives back the chunks that were written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array()), async (chunks) => {
        await write(chunks);
        expect((await readCheckedFile(path, KEY))?.map((chunk) => [...chunk])).toEqual(
          chunks.map((chunk) => [...chunk]),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('gives back chunks that are longer than what is written at once, and those between them', async () => {
    const lengths = [3 * PIECE_BYTES, 1, PIECE_BYTES - 1, 0, PIECE_BYTES + 1, 5, 2 * PIECE_BYTES - 100];
    const chunks = lengths.map((length) => randomBytes(length));
    await write(chunks);
    const read = (await readCheckedFile(path, KEY)) ?? [];
    expect(read.map(({ length }) => length)).toEqual(lengths);
    expect(Buffer.concat(read).equals(Buffer.concat(chunks))).toBe(true);
  });

  it('is nothing where there is no file, or where it was written with another key', async () => {
    expect(await readCheckedFile(path, KEY)).toBeNull();
    await write([bytes('old')], new Uint8Array(32));
    expect(await readCheckedFile(path, KEY)).toBeNull();
  });

  it('is nothing when it was cut off, wherever', async () => {
    await write([randomBytes(6_000), randomBytes(3_000)]);
    const whole = await readFile(path);
    for (let length = 0; length < whole.length; length += 100) {
      await writeFile(path, whole.subarray(0, length));
      expect(await readCheckedFile(path, KEY)).toBeNull();
    }
  });

  it('is nothing when a bit of it is wrong, wherever', async () => {
    await write([bytes('one'), bytes('two')]);
    const whole = await readFile(path);
    for (const [at, byte] of whole.entries()) {
      const damaged = Buffer.from(whole);
      damaged[at] = byte ^ 1;
      await writeFile(path, damaged);
      expect(await readCheckedFile(path, KEY)).toBeNull();
    }
  });

  it('stays as it was when another one cannot be finished, and nothing else is left', async () => {
    await write([bytes('old')]);
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield bytes('new');
      throw new Error('no more');
    }
    await expect(writeCheckedFile(path, KEY, failing())).rejects.toThrow('no more');
    expect((await readCheckedFile(path, KEY))?.map(String)).toEqual(['old']);
    expect(await readdir(join(path, '..'))).toEqual(['a.snapshot']);
  });

  it('takes away what was left of writing it long ago, and nothing that is somebody else’s', async () => {
    await write([bytes('text')]);
    const long = new Date(Date.now() - 2 * 3_600_000);
    for (const [name, changed] of [
      ['a.snapshot.given-up.partial', long],
      ['a.snapshot.being-written.partial', new Date()],
      ['film.mkv.partial', long],
      ['b.snapshot.given-up.partial', long],
    ] as const) {
      const beside = join(path, '..', name);
      await writeFile(beside, '');
      await utimes(beside, changed, changed);
    }
    await write([bytes('text')]);
    expect((await readdir(join(path, '..'))).toSorted()).toEqual([
      'a.snapshot',
      'a.snapshot.being-written.partial',
      'b.snapshot.given-up.partial',
      'film.mkv.partial',
    ]);
  });

  it('is one of the files that were written at the same time', async () => {
    await Promise.all(['one', 'two', 'three'].map((text) => write([bytes(text)])));
    const chunks = await readCheckedFile(path, KEY);
    expect(['one', 'two', 'three']).toContain(new TextDecoder().decode(chunks?.[0]));
  });

  it.skipIf(process.platform === 'win32')('can be read by its user only', async () => {
    await write([bytes('text')]);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(path, '..'))).mode & 0o777).toBe(0o700);
  });
});
