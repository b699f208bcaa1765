import type { MetadataResult } from '../metadata/metadata.js';
import { readYamlMetadata } from '../metadata/yaml-metadata.js';

/** Front matter is looked for no farther than this, in UTF-16 units. */
const LONGEST = 64 * 1024;

const YAML_END = /(?<=[\n\r])(?:---|\.\.\.)[^\S\n\r]*(?=[\n\r]|$)/;
const TOML_END = /(?<=[\n\r])\+\+\+[^\S\n\r]*(?=[\n\r]|$)/;

/** A line of front matter at the beginning of a text. */
const KEY = /^(?:title|author|publisher|credit|date|url|language)[^\S\n\r]*:/i;
const NOT_CLOSED = 'The front matter has no line of three hyphens (---) at its end, so it is read as text.';

/** What a text says about itself between two lines of `---` at its top, of `+++` where it is TOML, or in brackets where it is JSON. */
export interface FrontMatter extends MetadataResult {
  /** Where the lines of front matter end; 0 where there are none. */
  readonly end: number;
}

/** Reads the front matter at the top of a text. Two rules with something else than YAML between them are not front matter. */
export function readFrontMatter(text: string): FrontMatter {
  const none = { end: 0, metadata: {}, warnings: [] };
  const blank =
    /^[^\S\n\r]*(?:\r\n|[\n\r])(?:[^\S\n\r]*(?:\r\n|[\n\r])){0,8}(?=---|\+\+\+)/.exec(text)?.[0] ?? '';
  if (blank !== '') return behind(blank, readFrontMatter(text.slice(blank.length)));
  const head = text.slice(0, LONGEST);
  if (head.startsWith('{')) return readJson(head) ?? none;
  const opening = /^(?:---|\+\+\+)[^\S\n\r]*(?:\r\n|[\n\r])/.exec(head);
  if (!opening) return none;
  const isToml = head.startsWith('+');
  const closing = (isToml ? TOML_END : YAML_END).exec(head.slice(opening[0].length));
  if (!closing) return { ...none, warnings: KEY.test(head.slice(opening[0].length)) ? [NOT_CLOSED] : [] };
  const inside = head.slice(opening[0].length, opening[0].length + closing.index);
  const result = readYamlMetadata(isToml ? yamlOf(inside) : inside, 'the front matter', 1);
  return result ? { end: opening[0].length + closing.index + closing[0].length, ...result } : none;
}

/** Front matter below blank lines, which programs that make pages would not take, but people mean. */
function behind(blank: string, front: FrontMatter): FrontMatter {
  const isThere = front.end > 0 && Object.keys(front.metadata).length > 0;
  return isThere ? { ...front, end: blank.length + front.end } : { end: 0, metadata: {}, warnings: [] };
}

/** A site generator takes an object of JSON at the top as well, with its brackets on lines of their own. */
function readJson(head: string): FrontMatter | null {
  const json = /^\{[^\S\n\r]*[\n\r][\s\S]*?[\n\r]\}[^\S\n\r]*(?=[\n\r]|$)/.exec(head)?.[0];
  const result = json === undefined ? null : readYamlMetadata(json, 'the front matter');
  return json !== undefined && result ? { end: json.length, ...result } : null;
}

/** TOML above its first table, as YAML, which writes texts, lists and dates alike: what front matter holds is no more. */
function yamlOf(toml: string): string {
  const [facts = ''] = toml.split(/^\[+[\w."-]+\]+[^\S\n\r]*$/m);
  return facts.replace(/^([\w-]+)[^\S\n\r]*=/gm, '$1:').replace(/^\]/gm, ' ]');
}
