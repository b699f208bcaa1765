import { originOf, placeInWords } from '../../commands/parts/citation.js';
import { nameInLine, shorten } from '../../commands/parts/wording.js';
import type { Citation } from '../../commands/reply.js';
import type { Texts } from '../../commands/texts/texts.js';
import type { Source } from '../../corpus/document.js';
import { singleLine } from '../reading/single-line.js';
import { escapeText } from './escape.js';
import { link, webAddress } from './link.js';

const LONGEST_TITLE = 120;
const LONGEST_ORIGIN = 80;
const LONGEST_ALSO_IN = 60;
/** How many further sources of the same words are named. */
const ALSO_IN = 3;

/** The small print under a quotation: `title › headings · agency or author · date · ¶ 6 · link`, and where else it stands. */
export function citationLines(citation: Citation, texts: Texts): string[] {
  const { source, alsoIn, section, brief } = citation;
  const [title, ...origin] = sourceFacts(source, texts);
  const headings = section === null ? [] : [escapeText(singleLine(section))];
  const names = brief ? headings : [title, ...headings];
  const place = placeInWords(citation, texts);
  const facts = [
    ...(names.length === 0 ? [] : [names.join(' › ')]),
    ...(brief ? [] : origin),
    ...(place === null ? [] : [place]),
    ...linkTo(source, texts),
  ];
  const lines = [`-# ${facts.join(' · ')}`];
  if (alsoIn.length > 0) {
    const titles = alsoIn.slice(0, ALSO_IN).map((other) => titleOf(other, LONGEST_ALSO_IN));
    const more = alsoIn.length - titles.length;
    const named = more > 0 ? [...titles, texts.citation.more(more)] : titles;
    lines.push(`-# ${texts.citation.alsoIn(named.join(' · '))}`);
  }
  return lines;
}

/** A source as the heading of the quotations below it. */
export function sourceLine(source: Source, texts: Texts): string {
  const [title, ...origin] = sourceFacts(source, texts);
  return [`**${title}**`, ...origin].join(' · ');
}

function sourceFacts(source: Source, texts: Texts): string[] {
  return [
    titleOf(source),
    ...originOf(source, texts).map((fact) => escapeText(shorten(singleLine(fact), LONGEST_ORIGIN))),
  ];
}

function titleOf({ title, file }: Source, length = LONGEST_TITLE): string {
  return escapeText(shorten(nameInLine(singleLine(title)) || singleLine(file), length));
}

function linkTo({ url }: Source, { citation }: Texts): string[] {
  return url === null || webAddress(url) === null ? [] : [link(citation.link, url)];
}
