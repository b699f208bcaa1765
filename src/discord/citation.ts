import { originOf, placeInWords } from '../commands/citation.js';
import type { Citation } from '../commands/reply.js';
import { shorten } from '../commands/wording.js';
import type { Source } from '../corpus/document.js';
import { escapeText } from './escape.js';
import { link, webAddress } from './link.js';
import { singleLine } from './single-line.js';

const LONGEST_TITLE = 120;
const LONGEST_ORIGIN = 80;
const LONGEST_ALSO_IN = 60;
/** How many further sources of the same words are named. */
const ALSO_IN = 3;

/** The small print under a quotation: `title · agency or author · date · ¶ 6 · link`, and where else it stands. */
export function citationLines(citation: Citation): string[] {
  const { source, alsoIn, brief } = citation;
  const place = placeInWords(citation);
  const named = brief ? [place] : [...sourceFacts(source), place];
  const lines = [`-# ${[...named, ...linkTo(source)].join(' · ')}`];
  if (alsoIn.length > 0) {
    const titles = alsoIn.slice(0, ALSO_IN).map((other) => titleOf(other, LONGEST_ALSO_IN));
    const more = alsoIn.length - titles.length;
    lines.push(`-# Also in: ${titles.join(' · ')}${more > 0 ? ` · ${more} more` : ''}`);
  }
  return lines;
}

/** A source as the heading of the quotations below it. */
export function sourceLine(source: Source): string {
  const [title, ...origin] = sourceFacts(source);
  return [`**${title}**`, ...origin].join(' · ');
}

function sourceFacts(source: Source): string[] {
  return [
    titleOf(source),
    ...originOf(source).map((fact) => escapeText(shorten(singleLine(fact), LONGEST_ORIGIN))),
  ];
}

function titleOf({ title, file }: Source, length = LONGEST_TITLE): string {
  return escapeText(shorten(singleLine(title) || singleLine(file), length));
}

function linkTo({ url }: Source): string[] {
  return url === null || webAddress(url) === null ? [] : [link('link', url)];
}
