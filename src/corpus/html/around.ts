import { oneLine } from '../../language/one-line.js';
import { hasWords } from '../../language/words.js';
import {
  attribute,
  hasClass,
  isElement,
  isNamed,
  isText,
  type MarkupElement,
  type MarkupNode,
  textOf,
  walk,
} from './markup-tree.js';
import { isMarginal, isNoteMark } from './notes.js';

/** Never part of what a page says; how signs are read, which is shown above them, and formulas written a second time. */
const NO_TEXT = new Set(
  'annotation annotation-xml aside audio button canvas datalist dialog embed footer head iframe input menu nav noscript object rp rt script select style svg template textarea video'.split(
    ' ',
  ),
);

const NO_TEXT_ROLES = new Set(
  'alert banner complementary contentinfo dialog menu navigation search toolbar'.split(' '),
);

/** Words that pages use in class names and ids for what stands around an article. */
const WORDS_AROUND =
  'actions|advert(?:isement)?s?|breadcrumbs?|categories|comentarios?|commentaires?|comments?|compartir|cookies?|editsection|footer|kommentare?|menu|nav(?:bar|box|igation)?|newsletter|pagination|partager|promo|publicidad|publicite|relacionad[ao]s?|related|share|sharing|sidebar|social|werbung';

/** `has-sidebar` is about all of a page, and `blockquote-footer` says whose words they are. */
const NOT_BEHIND = String.raw`(?<!\b(?:blockquote|has|no|with|without)[_-])`;

/** One of these words as a part of a name, or a whole name of its own. */
const AROUND = new RegExp(
  String.raw`(?:^|\s)(?:catlinks|noprint|toc)(?:$|\s)|(?:^|[\s_-])${NOT_BEHIND}(?:${WORDS_AROUND})(?:$|[\s_-])`,
  'i',
);

/** What programs that make pages of documents call what belongs to a heading. */
const SECTION = /(?:^|\s)(?:section|level\d)(?:\s|$)/;

const INFOBOX = /(?:^|[\s_-])infobox(?:$|[\s_-])/i;

/** What is not seen. */
export const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i;

/** The names that style sheets in wide use have for what is only read out, such as “opens in a new window”. */
export const HIDDEN_CLASS = /(?:^|\s)(?:(?:sr|screen-?reader)-(?:only|text)|visually-?hidden)(?:$|\s)/i;

/** Elements within each other from a button to the heading that it stands in. */
const MOST_AROUND_BUTTON = 4;

/** How far into a heading words are looked for, in steps of a walk and in UTF-16 units of each text. */
const MOST_STEPS = 100;
const LONGEST_IN_FRONT = 100;

/** Whether an element and everything in it is around the article, hidden, or no text at all. */
export function isAround(element: MarkupElement): boolean {
  // In a book an aside that says what it is holds a note or a box, which are part of the text.
  if (element.name === 'aside' && attribute(element, 'epub:type') !== null) return false;
  if (isInfobox(element)) return false;
  // What a page shows in a part of its own, as browsers save it.
  if (element.name === 'template') return attribute(element, 'shadowrootmode') === null;
  if (isNoteMark(element) || isMarginal(element)) return true;
  if (element.name === 'footer' && isNamed(element.parent, 'blockquote')) return false;
  if (element.name === 'button' && isHeadingItself(element)) return false;
  if (isNoText(element)) return true;
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true;
  if (HIDDEN_STYLE.test(attribute(element, 'style') ?? '')) return true;
  if (hasClass(element, HIDDEN_CLASS)) return true;
  if (['article', 'body', 'html', 'main'].includes(element.name)) return false;
  const id = isCalledByHeading(element) ? '' : attribute(element, 'id');
  return AROUND.test(`${attribute(element, 'class') ?? ''} ${id ?? ''}`);
}

/** Whether an element says itself that it is around the article, or no text, whether it is seen or not. */
export function isNoText(element: MarkupElement): boolean {
  return NO_TEXT.has(element.name) || NO_TEXT_ROLES.has(attribute(element, 'role') ?? '');
}

/** Whether the id of a heading, or of a section that it opens, is made of its words, which may be any: `sharing`. */
function isCalledByHeading(element: MarkupElement): boolean {
  const { name, attribs, children } = element;
  if (attribs.id === undefined) return false;
  if (/^h[1-6]$/.test(name)) return true;
  if (name !== 'section' && !hasClass(element, SECTION)) return false;
  const first = children.find((child) => isElement(child) && child.name !== 'span');
  const heading = first && isElement(first) && /^h[1-6]$/.test(first.name) ? oneLine(textOf(first)) : '';
  const words = heading.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  return attribs.id === words?.join('-');
}

/** Whether an element beside an article holds facts about its subject, as wikis call it. */
export function isInfobox(element: MarkupElement): boolean {
  return element.name === 'aside' && hasClass(element, INFOBOX);
}

/**
 * What opens an answer is called a button in many pages, and is the question. A button beside the words of a heading is a
 * button, such as one that copies them.
 */
function isHeadingItself(button: MarkupElement): boolean {
  const heading = headingAround(button);
  return heading !== null && !hasWordsBesideButtons(heading);
}

/** The heading that an element stands in, or is; at most a few elements lie between. */
export function headingAround(element: MarkupElement): MarkupElement | null {
  let at: MarkupNode | null = element;
  for (let steps = 0; at && isElement(at) && steps < MOST_AROUND_BUTTON; at = at.parent, steps++) {
    if (/^(?:h[1-6]|dt|summary)$/.test(at.name)) return at;
  }
  return null;
}

/** What is in front of the first words is short; a heading of buttons without end is looked at for each of them. */
function hasWordsBesideButtons(heading: MarkupElement): boolean {
  let steps = 0;
  let buttons = 0;
  for (const { node, entering } of walk(heading)) {
    if (isNamed(node, 'button')) buttons += entering ? 1 : -1;
    if (buttons === 0 && isText(node) && hasWords(node.data.slice(0, LONGEST_IN_FRONT))) return true;
    steps++;
    if (steps > MOST_STEPS) return false;
  }
  return false;
}
