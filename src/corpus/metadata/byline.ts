import { oneLine } from '../../language/one-line.js';
import type { NoiseKind } from '../document.js';
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

/** A capitalised word, an initial, or a particle of a name. */
const NAME_PART = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|al|bin|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|ten|van|von)`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?: ${NAME_PART}){1,4}`;

/** `By`, `Written by:`, `Von`, and with a colon also `Author:`. */
const BY =
  '(?:(?:Written |Reported |Posted )?(?:By|BY|by)|Von|Par|Por|Di|(?:Author|Autorin|Autor|Auteur|Autore)(?= ?:))(?: ?:)? ?';

/** `By The Sea` names nobody. */
const NO_ARTICLE = '(?!(?:A|All|An|Her|His|My|Our|The|Their) )';

/** One name, or several: `Jane Doe, Lena Ost and Karl Weg`. */
const NAMES = `${NAME}(?:(?:, ${NAME}){0,5},? (?:and|AND|&|und|et|y|e) ${NAME})?`;

/** Who they are, and when they wrote: `, Staff Writer | March 3, 2024`. */
const BEHIND_NAMES = String.raw`(?:\s?[,|•·–—-]| on) ?.{1,60}`;

const BYLINE = new RegExp(`^${BY}${NO_ARTICLE}(${NAMES})(${BEHIND_NAMES})?$`, 'u');

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
  const [, author, rest = ''] = BYLINE.exec(plain) ?? [];
  if (author !== undefined) {
    const written = dateAtEnd(rest);
    return { kind: 'byline', author, ...(written === null ? {} : { date: written }) };
  }
  const revised = plain.replace(REVISION_LABEL, '');
  if (revised !== plain && parseWrittenDate(revised)) return { kind: 'date' };
  const bare = plain.replace(/^\[(.*)\]$/, '$1');
  const date = parseWrittenDate(bare) ?? parseWrittenDate(bare.replace(DATE_LABEL, ''));
  return date === null ? undefined : { kind: 'date', date };
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

const SLASHED = new RegExp(
  String.raw`^(?=.* )(?:${NAME}|\p{Lu}[\p{L}\p{M}&'’.-]*) ?/ ?(?:${NAME}|\p{Lu}[\p{L}\p{M}&'’.-]*)$`,
  'u',
);
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
    (line.includes('/') && SLASHED.test(line) ? line : undefined) ??
    LABELLED.exec(line)?.[1] ??
    REPORTERS.exec(line)?.[1];
  return credit === undefined ? undefined : { kind: 'credit', credit };
}

/** Agencies whose name before a slash makes the line a credit also above a text. */
const AGENCY_CREDIT =
  /^(?:AFP|AP|ANSA|Associated Press|Bloomberg|dpa|EFE|Kyodo|PTI|Reuters|TASS|UPI|Xinhua|Yonhap) ?\/ ?\p{Lu}/u;

/** Reads a line near the top of a text as a credit, where there is no doubt: `Reuters/Jane Doe`, `Source: …`. */
export function readTopCredit(line: string): OriginLine | undefined {
  return AGENCY_CREDIT.test(line) || LABELLED.test(line) ? readCredit(line) : undefined;
}

const DAY = String.raw`\p{L}{3,12}\.? \d{1,2}(?:, \d{4})?|\d{1,2}\.? (?:de )?\p{L}{3,12}\.?(?:(?: de)? \d{4})?`;
const AGENCY = String.raw`[(/](\p{Lu}[\p{L}\p{M}&. ]{1,30}|\p{Ll}{2,5})[)/]\.?`;
const SHOUTED = String.raw`\p{Lu}[\p{Lu}\p{M} .'’/-]{2,40}(?:, [\p{L}. ]{2,30}?)?`;
const DASH = String.raw` ?[-–—―]{1,2}\s`;

/** A place in capitals says that the line is a dateline; so does an agency alone. */
const DATELINE = new RegExp(`^(?:${SHOUTED}(?:, (${DAY}))? ?)?(?:${AGENCY})?${DASH}`, 'u');

/** A place in small letters may begin any sentence: a day and an agency, or one like `(dpa)`, have to stand behind it. */
const QUIET_DATELINE = new RegExp(
  String.raw`^${NAME_PART}(?: ${NAME_PART}){0,3}(?:, (${DAY}) ?${AGENCY}| ?[(/](\p{Ll}{2,5})[)/])${DASH}`,
  'u',
);

/**
 * Reads the beginning of a text's first paragraph as a dateline: `BEIJING, Dec 25, 2024 (Agency) - …`. A date without
 * a year says too little and is left out.
 */
export function readDateline(paragraph: string): Origin {
  const beginning = paragraph.slice(0, 160);
  const [, day, agency, agencyAlone] = DATELINE.exec(beginning) ?? QUIET_DATELINE.exec(beginning) ?? [];
  const credit = agency ?? agencyAlone;
  const date = day === undefined ? null : parseWrittenDate(day);
  return {
    ...(credit === undefined ? {} : { credit }),
    ...(date === null ? {} : { date }),
  };
}
