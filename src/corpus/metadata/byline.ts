import { oneLine } from '../../language/one-line.js';
import type { NoiseKind } from '../document.js';
import { areFullNames, isFullName } from './names.js';
import { parseWrittenDate } from './written-date.js';

/** What a line around a text says about the text's origin. */
export interface Origin {
  readonly author?: string;
  readonly credit?: string;
  readonly date?: string;
}

/** A line that is about the text, not part of it. */
export interface OriginLine extends Origin {
  readonly kind: NoiseKind;
}

const LONGEST = 200;

/** `By`, `Written by:`, `Von`, and with a colon also `Author:`; `By The Sea` names nobody. */
const BY =
  /^(?:(?:Written |Reported |Posted )?(?:By|BY|by)|Von|Par|Por|Di|(?:Author|Autorin|Autor|Auteur|Autore)(?= ?:))(?: ?:)? ?(?!(?:A|All|An|Her|His|My|Our|The|Their) )/;

/** In front of who they are and when they wrote: `, Staff Writer | March 3, 2024`, or ` 3 March 2024` alone. */
const BEHIND_NAMES = /\s?[,|•·–—-]| on| (?=\p{L}*\.? ?\d)/gu;
const LONGEST_BEHIND_NAMES = 61;

const DATE_LABEL =
  /^(?:(?:published|posted|date|veröffentlicht|publié|publiée|publicado|pubblicato)(?: (?:on|am|le|el|il))?|on|le|el)\s?[:：]?\s+(?=\S)/i;
const REVISION_LABEL =
  /^(?:last )?(?:updated|modified|revised|edited|aktualisiert|mis à jour)(?: (?:on|am|le))?\s?[:：]?\s+(?=\S)/i;

/**
 * Reads a line near the top of a text as a byline or as the text's date: `By Jane Doe`, `Published: 25 December 2024`.
 * A date of revision is recognised, but it is not the text's date.
 *
 * @param line one line, without white space at its ends
 */
export function readTopLine(line: string): OriginLine | undefined {
  if (line.length > LONGEST) return undefined;
  const plain = oneLine(line);
  const byline = readByline(plain);
  if (byline) return byline;
  const revised = plain.replace(REVISION_LABEL, '');
  if (revised !== plain && parseWrittenDate(revised)) return { kind: 'date' };
  const bare = plain.replace(/^\[(.*)\]$/, '$1');
  const date = parseWrittenDate(bare) ?? parseWrittenDate(bare.replace(DATE_LABEL, ''));
  return date === null ? undefined : { kind: 'date', date };
}

function readByline(line: string): OriginLine | undefined {
  const [by] = BY.exec(line) ?? [];
  if (by === undefined) return undefined;
  const names = line.slice(by.length);
  if (areFullNames(names)) return { kind: 'byline', author: names };
  for (const { index, 0: sign } of [...names.matchAll(BEHIND_NAMES)].reverse()) {
    const author = names.slice(0, index);
    const behind = names.length - index - sign.length;
    if (behind === 0 || behind > LONGEST_BEHIND_NAMES || !areFullNames(author)) continue;
    const date = sign === ' ' ? parseWrittenDate(names.slice(index)) : dateAtEnd(names.slice(index));
    if (sign === ' ' && date === null) continue;
    return { kind: 'byline', author, ...(date === null ? {} : { date }) };
  }
  return undefined;
}

/** The date that a byline ends with: `, Staff Writer | March 3, 2024`. */
function dateAtEnd(rest: string): string | null {
  for (const { index, 0: sign } of rest.matchAll(/[,|•·–—-]|^ on(?= )/g)) {
    const end = rest.slice(index + sign.length).trim();
    const found = REVISION_LABEL.test(end) ? null : parseWrittenDate(end.replace(DATE_LABEL, ''));
    if (found !== null) return found;
  }
  return null;
}

/** An agency or a part of a name: `AT&T`. */
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}&'’.-]*$/u;
const LABELLED = /^(?:source|credit|quelle|fuente|crédit|来源|來源|出典)\s?[:：]\s?(\S.{1,80})$/iu;
const REPORTERS = /^\(?((?:additional )?(?:reporting|writing|editing) by \p{Lu}[^()]{2,180}?)\.?\)?$/iu;
const PICTURE =
  /^(?:photo(?:graph)?s?|image|picture|foto|bild|illustration|video)(?: (?:credit|courtesy(?: of)?|source|by))?\s?[:：]\s?[^.!?]{2,80}$/iu;

/**
 * Reads a line at the edge of a text as a credit: an agency and a name parted by a slash, `Source: …`, `(Reporting by
 * …)`. A picture's credit is recognised, but it is not the text's.
 *
 * @param line one line, without white space at its ends
 */
export function readCredit(line: string): OriginLine | undefined {
  if (line.length > LONGEST) return undefined;
  if (PICTURE.test(line)) return { kind: 'credit' };
  const credit =
    (isSlashed(line) ? line : undefined) ?? LABELLED.exec(line)?.[1] ?? REPORTERS.exec(line)?.[1];
  return credit === undefined ? undefined : { kind: 'credit', credit };
}

/** An agency and a name: `Agency/Jane Doe`. */
function isSlashed(line: string): boolean {
  const sides = line.split(/ ?\/ ?/);
  return (
    sides.length === 2 &&
    line.includes(' ') &&
    sides.every((side) => isFullName(side) || CAPITALISED.test(side))
  );
}

/** Agencies whose name before a slash makes the line a credit also above a text. */
const AGENCY_CREDIT =
  /^(?:AFP|AP|ANSA|Associated Press|Bloomberg|dpa|EFE|Kyodo|PTI|Reuters|TASS|UPI|Xinhua|Yonhap) ?\/ ?\p{Lu}/u;

/** Reads a line near the top of a text as a credit, where there is no doubt: `Reuters/Jane Doe`, `Source: …`. */
export function readTopCredit(line: string): OriginLine | undefined {
  return AGENCY_CREDIT.test(line) || LABELLED.test(line) ? readCredit(line) : undefined;
}
