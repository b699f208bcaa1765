import type { Origin } from './byline.js';
import { isNamePart } from './names.js';
import { parseWrittenDate } from './written-date.js';

/** Within so many UTF-16 units a dateline has ended. */
const LONGEST = 160;

const DASH = / ?[-–—―]{1,2}\s/g;

/** The parts of a dateline, the last one first: `(Agency)`, `, Dec 25, 2024`, the place. */
const AGENCY = / ?[(/](\p{Lu}[\p{L}\p{M}&. ]{1,30}|\p{Ll}{2,5})[)/]\.?$/u;
const DAY = /, ([^\s\d,]{3,13} \d{1,2}(?:, \d{4})?|\d{1,2}\.? (?:de )?[^\s\d,]{3,13}(?:(?: de)? \d{4})?) ?$/;
const SHOUTED_PLACE = /^\p{Lu}[\p{Lu}\p{M} .'’/-]{2,40}(?:, [\p{L}. ]{2,30})?$/u;

const MOST_WORDS_OF_PLACE = 4;

/**
 * Reads the beginning of a text's first paragraph as a dateline: `BEIJING, Dec 25, 2024 (Agency) - …`. A date without
 * a year says too little and is left out.
 */
export function readDateline(paragraph: string): Origin {
  const beginning = paragraph.slice(0, LONGEST);
  const dashes = [...beginning.matchAll(DASH)].reverse();
  for (const { index } of dashes) {
    const parts = partsOf(beginning.slice(0, index));
    if (!isDateline(parts)) continue;
    const date = parts.day === undefined ? null : parseWrittenDate(parts.day);
    return {
      ...(parts.agency === undefined ? {} : { credit: parts.agency }),
      ...(date === null ? {} : { date }),
    };
  }
  return {};
}

interface DatelineParts {
  readonly place: string;
  readonly day: string | undefined;
  readonly agency: string | undefined;
}

function partsOf(beforeDash: string): DatelineParts {
  const [withAgency = '', agency] = AGENCY.exec(beforeDash) ?? [];
  const beforeAgency = beforeDash.slice(0, beforeDash.length - withAgency.length);
  const [withDay = '', day] = DAY.exec(beforeAgency) ?? [];
  return { place: beforeAgency.slice(0, beforeAgency.length - withDay.length), day, agency };
}

/**
 * A place in capitals says that the line is a dateline; so does an agency alone. A place in small letters may begin any
 * sentence: a day and an agency, or one like `(dpa)`, have to stand behind it.
 */
function isDateline({ place, day, agency }: DatelineParts): boolean {
  if (place === '') return day === undefined;
  if (SHOUTED_PLACE.test(place)) return true;
  if (agency === undefined || (day === undefined && !/^\p{Ll}+$/u.test(agency))) return false;
  const words = place.split(' ');
  return words.length <= MOST_WORDS_OF_PLACE && words.every(isNamePart);
}
