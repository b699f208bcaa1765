import { addToList } from '../../shared/lists-by-key.js';

const NAME = String.raw`(\p{Lu}[\p{L}\p{M}'’-]+(?: (?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}\p{M}'’-]+){1,3})`;

const INITIALS = String.raw`(?:\p{Lu}\.?[ \u00a0]?){2,4}`;

/** How initials are written as a label: `AB`, `A.B.`, `L. G.` */
const ONLY_INITIALS = new RegExp(`^${INITIALS}$`, 'u');
const BEFORE_NAME = new RegExp(String.raw`^[^\p{L}\n]{0,8}(${INITIALS})[^\p{L}\n]{1,8}${NAME}`, 'gmu');
const BEHIND_NAME = new RegExp(String.raw`${NAME} ?[([](${INITIALS})[)\]]`, 'gu');

/**
 * Whom initials in front of turns mean: the one whose name stands beside them (*AB: Anna Berg*, *Anna Berg (AB)*), or as
 * another label. Where several names may be meant, or none is given, they stay as they are.
 *
 * @param labels all labels of a document, as they are written
 */
export function namesOfInitials(text: string, labels: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...labels];
  const initials = all.filter((label) => ONLY_INITIALS.test(label));
  const names = new Map<string, string>();
  if (initials.length === 0) return names;
  const beside = namesBesideInitials(text);
  const alike = new Map<string, string[]>();
  for (const label of all) addToList(alike, initialsOf(label), label);
  for (const label of initials) {
    const letters = lettersOf(label);
    const named = (beside.get(label) ?? []).filter((name) => initialsOf(name) === letters);
    const fitting = new Set([...named, ...(alike.get(letters) ?? [])].filter((name) => name !== label));
    const [name, another] = fitting;
    if (name !== undefined && another === undefined) names.set(label, name);
  }
  return names;
}

/** The names that stand beside initials, by these as they are written. */
function namesBesideInitials(text: string): ReadonlyMap<string, readonly string[]> {
  const beside = new Map<string, string[]>();
  for (const [, written = '', name = ''] of text.matchAll(BEFORE_NAME)) {
    const label = written.trimEnd();
    addToList(beside, label, name);
    // The last full stop may as well part them from the name.
    if (label.endsWith('.')) addToList(beside, label.slice(0, -1), name);
  }
  for (const [, name = '', written = ''] of text.matchAll(BEHIND_NAME)) addToList(beside, written, name);
  return beside;
}

function lettersOf(label: string): string {
  return label.replace(/[^\p{L}]/gu, '');
}

/** The capitals with which the words of a name begin; nothing for a single word. */
function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return words.length < 2 ? '' : words.map((word) => word.charAt(0)).join('');
}
