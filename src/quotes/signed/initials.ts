const NAME = String.raw`(\p{Lu}[\p{L}\p{M}'’-]+(?: (?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}\p{M}'’-]+){1,3})`;

/** How initials are written as a label: `AB`, `A.B.`, `L. G.` */
const INITIALS = /^(?:\p{Lu}\.?[ \u00a0]?){2,4}$/u;

/**
 * Whom initials in front of turns mean: the one whose name stands beside them (*AB: Anna Berg*, *Anna Berg (AB)*), or as
 * another label. Where several names may be meant, or none is given, they stay as they are.
 *
 * @param labels all labels of a document, as they are written
 */
export function namesOfInitials(text: string, labels: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...labels];
  const names = new Map<string, string>();
  for (const label of all) {
    if (!INITIALS.test(label)) continue;
    const letters = lettersOf(label);
    const written = label.replace(/[.]/g, '\\.');
    const beside = [
      ...text.matchAll(new RegExp(String.raw`^[^\p{L}\n]{0,8}${written}[^\p{L}\n]{1,8}${NAME}`, 'gmu')),
      ...text.matchAll(new RegExp(String.raw`${NAME} ?[([]${written}[)\]]`, 'gu')),
    ].map(([, name = '']) => name);
    const fitting = new Set(
      [...beside, ...all].filter((name) => name !== label && initialsOf(name) === letters),
    );
    const [name, another] = fitting;
    if (name !== undefined && another === undefined) names.set(label, name);
  }
  return names;
}

function lettersOf(label: string): string {
  return label.replace(/[^\p{L}]/gu, '');
}

/** The capitals with which the words of a name begin; nothing for a single word. */
function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return words.length < 2 ? '' : words.map((word) => word.charAt(0)).join('');
}
