import { type Span, textAt } from '../../language/span.js';
import { beginsWithGivenName } from '../../quotes/lexicon/given-names.js';
import { matchPerson } from '../../quotes/people/match-person.js';
import type { People } from '../../quotes/people/people.js';
import { turnLabel } from '../../quotes/signed/turn-labels.js';

/**
 * To whom a text gives words by a name and a colon in front of their line, as in a chat: *Anna Berg: We are ready.* `null` where the
 * label is nobody's name: one whom the documents quote, or a full name with a given name that is known.
 */
export function claimedByLabel(text: string, { start, end }: Span, people: People): string | null {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const label = turnLabel(text, line, end);
  if (label === null) return null;
  const name = textAt(text, label.name);
  const isFullName = /\s/u.test(name) && beginsWithGivenName(name);
  return isFullName || matchPerson(people, name).kind !== 'none' ? name : null;
}
