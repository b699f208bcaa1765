import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * The paths and options of a script's call. Any other call, and `--help`, ends the script with one line.
 *
 * @template {Readonly<Record<string, string | boolean>>} Options
 * @param {string} usage how the script is called, paths first, such as `bench/speed/speed.mjs TEXTS [--rounds 3]`
 * @param {Options} defaults what each option is when it is not given; text, or whether it is given
 * @returns {{ paths: string[], options: Options }} at least as many paths as there are in the usage without brackets
 */
export function readCall(usage, defaults) {
  const needed = usage
    .split(' ')
    .slice(1)
    .filter((word) => /^[A-Z_.]+$/i.test(word)).length;
  const { values, positionals } = parsed(defaults) ?? { values: { help: false }, positionals: [] };
  if (values.help || positionals.length < needed) {
    end(`Usage: npm run build && node ${usage}`, values.help ? 0 : 2);
  }
  const missing = positionals.find((path) => !existsSync(path));
  if (missing !== undefined) end(`There is no file or folder “${missing}”.`, 2);
  return { paths: positionals, options: /** @type {any} */ (values) };
}

/** @param {Readonly<Record<string, string | boolean>>} defaults */
function parsed(defaults) {
  const options = Object.fromEntries(
    Object.entries({ ...defaults, help: false }).map(([name, value]) => {
      const type = /** @type {'string' | 'boolean'} */ (typeof value);
      return [name, { type, default: value }];
    }),
  );
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch {
    return null;
  }
}

/**
 * @param {string} line
 * @param {number} status
 * @returns {never}
 */
function end(line, status) {
  (status === 0 ? console.log : console.error)(line);
  process.exit(status);
}
