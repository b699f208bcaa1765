import { Lexer, parseDocument, type YAMLError } from 'yaml';

/** YAML that has been read, every value as it is written, or what is wrong with it. */
export type YamlResult = { readonly values: unknown } | { readonly problem: string };

/** The package looks for what an alias means through everything before it, for each alias anew. */
const ALIAS = /(?<![^\s,:[{-])\*[^\s,\]}*]/g;
const MOST_ALIASES = 500;

/** Values within each other, of which nobody writes so many. */
const DEEPEST = 200;

/** A value that begins with an asterisk, as patterns of files do: YAML takes it for a reference. */
const STARRED = /(?:^|[\s:[,-])(\*[^\s,\]}]*)/;

/**
 * Reads YAML. `date: 2024-12-25`, `title: 1984` and ids of 18 digits are texts. What is wrong is said without a full stop,
 * with the line and what to do: `line 3 has a second colon: put what stands behind the first one in quotation marks`.
 *
 * @param linesAbove how many lines stand above the YAML in its file
 */
export function readYaml(yaml: string, linesAbove = 0): YamlResult {
  if ((yaml.match(ALIAS)?.length ?? 0) > MOST_ALIASES) return { problem: 'it refers to itself too often' };
  if (isTooDeep(yaml)) return { problem: 'its values lie too deep within each other' };
  const lines = yaml.split(/\r\n|[\n\r]/);
  const starred = lines.findIndex((line) => STARRED.test(line));
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    const at = lineOf(error, lines);
    return { problem: `line ${at + 1 + linesAbove} ${problemIn(lines[at] ?? '', error)}` };
  }
  try {
    // The package's own guard against aliases that unfold into billions of values.
    return { values: document.toJS({ maxAliasCount: 100 }) };
  } catch {
    const [, value = ''] = STARRED.exec(lines[starred] ?? '') ?? [];
    return {
      problem:
        value === ''
          ? 'it refers to itself too often'
          : `line ${starred + 1 + linesAbove} has a value that begins with *: put “${value}” in quotation marks`,
    };
  }
}

/**
 * Whether values may lie deeper within each other than is safe: the package calls itself for each level, and where the stack runs out
 * while a regular expression is compiled, Node.js ends the whole process. At each place, as many lie within each other at most as
 * brackets are open, as its line has signs of lists before it, and as it is indented.
 */
function isTooDeep(yaml: string): boolean {
  let [brackets, signs, indentation, isBegun] = [0, 0, 0, false];
  for (const lexeme of new Lexer().lex(yaml)) {
    if (/^[\n\r]/.test(lexeme)) [signs, indentation, isBegun] = [0, 0, false];
    else if (lexeme === '-' || lexeme === '?') signs += 1;
    else if (/^[ \t]+$/.test(lexeme)) indentation += isBegun ? 0 : lexeme.length;
    else isBegun = true;
    if (lexeme === '[' || lexeme === '{') brackets += 1;
    if (lexeme === ']' || lexeme === '}') brackets -= 1;
    if (brackets + signs + indentation > DEEPEST) return true;
  }
  return false;
}

/** The index of the line in which the mistake is: what is never closed is noticed only at the end. */
function lineOf(
  { code, message, linePos: [start] = [{ line: 1, col: 1 }] }: YAMLError,
  lines: readonly string[],
) {
  const noticed = Math.min(start.line, lines.length) - 1;
  const sign = /^Missing closing (.)quote/.exec(message)?.[1];
  const opening = sign ? new RegExp(`^[^'"]*(?::|-|\\[|,)\\s*${sign}(?:[^${sign}\\\\]|\\\\.)*$`) : UNCLOSED;
  if (!sign && code !== 'BAD_INDENT' && !message.startsWith('Flow ')) return noticed;
  const opened = lines.findLastIndex((line, at) => at <= noticed && opening.test(line));
  return opened === -1 ? noticed : opened;
}

/** A bracket that is not closed in its line. */
const UNCLOSED = /[[{][^\]}]*$/;

function problemIn(line: string, { code, message }: YAMLError): string {
  const key = line.trim().split(':')[0];
  if (message.startsWith('Missing closing')) return 'has a quotation mark that is never closed';
  if (message.startsWith('Flow ')) return 'has a bracket that is never closed';
  if (code === 'TAB_AS_INDENT') return 'begins with a tab: use spaces instead';
  if (code === 'DUPLICATE_KEY') return `says “${key}” a second time: keep one of them`;
  if (code === 'BAD_SCALAR_START' || code === 'BAD_ALIAS')
    return 'has a value that begins with a sign of its own meaning: put the value in quotation marks';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /:\s.*:(?:\s|$)/.test(line))
    return 'has a second colon: put what stands behind the first one in quotation marks';
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return 'has lines below it that are indented as if they belonged to it';
  if (/^\s*[\w-]+:\S/.test(line)) return 'lacks a space behind its colon';
  if (/:\s+(?:(["']).*\1|\[.*\]|\{.*\})\s*[^\s#]/.test(line))
    return 'goes on behind a closing quotation mark or bracket: put the whole value in quotation marks';
  return 'is not as it has to be: a name, a colon, a space and a value, indented as the lines around it';
}
