import { oneLine } from '../../language/one-line.js';
import { extractedText, type Piece } from '../extracted-text.js';
import { type Archive, textIn, unzip } from '../files/unzip.js';
import { elements, textOf } from '../html/markup-tree.js';
import { parseXml, readXml } from '../html/parse-markup.js';
import { givenTitle, nameOfPerson } from '../metadata/made-up.js';
import { validMetadata } from '../metadata/metadata.js';
import type { Pace } from '../pace.js';
import type { Extract, LoadedFile } from '../reader.js';
import { unread } from '../unread-reason.js';
import { Unreadable } from '../unreadable.js';
import { type ParagraphStyle, readParagraphStyles } from '../word/paragraph-styles.js';
import { isParagraph, type Part, partsOf } from '../word/parts.js';
import { piecesOfParts, withBoldHeadings } from '../word/pieces.js';

/** Word in a browser gives the parts of some documents numbers. */
const BODY = /^word\/document\d*\.xml$/;
const NOTES = /^word\/(?:footnotes|endnotes)\d*\.xml$/;
const STYLES = /^word\/styles\d*\.xml$/;
const PROPERTIES = 'docProps/core.xml';

/**
 * Reads a Word document (.docx): its paragraphs, headings, lists, tables and notes. The document's text is the text that
 * Word shows, without tracked deletions and hidden text.
 *
 * A paragraph in the style “Title” is believed before the title of the properties, which often is a template's. The
 * properties also tell when the file was made, which is no date of the text; so it has none.
 */
export async function readWord({ bytes, pace }: LoadedFile): Promise<Extract> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new Unreadable(unread('oldWord'));
  }
  const archive = await unzip(
    bytes,
    (name) => [BODY, NOTES, STYLES].some((part) => part.test(name)) || name === PROPERTIES,
  );
  const called = (part: RegExp) => [...archive.keys()].filter((name) => part.test(name)).sort();
  const [body] = called(BODY);
  if (body === undefined) throw new Unreadable(unread('noWord'));
  const styles = readParagraphStyles(textIn(archive, called(STYLES)[0] ?? ''));
  // Footnotes before endnotes.
  const names = [body, ...called(NOTES).toReversed()];
  const read: Awaited<ReturnType<typeof readParts>>[] = [];
  for (const name of names) read.push(await readParts(textIn(archive, name), styles, pace));
  const damaged = names.filter((_, at) => !read[at]?.isWhole);
  const [firstDamaged] = damaged;
  if (firstDamaged !== undefined && read.every(({ parts }) => parts.length === 0)) {
    throw new Unreadable(unread('damagedWord', firstDamaged));
  }
  const [parts = [], ...notes] = read.map((each) => each.parts);
  const title = parts.filter(isParagraph).find(({ role }) => role === 'title');
  const properties = propertiesOf(archive);
  return {
    ...extractedText([
      ...piecesOfParts(withBoldHeadings(parts)),
      ...[...piecesOfParts(notes.flat())].map(withoutHeading),
    ]),
    metadata: title ? { ...properties, title: oneLine(title.text) } : properties,
    layout: 'article',
    warnings:
      damaged.length === 0 ? [] : [`It is damaged and may lack some of its text: ${damaged.join(', ')}.`],
  };
}

async function readParts(xml: string, styles: ReadonlyMap<string, ParagraphStyle>, pace: Pace) {
  const { tree, isWhole } = readXml(xml);
  const parts: Part[] = [];
  for (const part of partsOf(tree, styles)) {
    await pace();
    parts.push(part);
  }
  return { parts, isWhole };
}

/** A note belongs to a place in the text, not to the last heading. */
function withoutHeading(piece: Piece): Piece {
  return piece.type === 'paragraph' ? { ...piece, heading: null } : piece;
}

function propertiesOf(archive: Archive) {
  const values = new Map<string, string>();
  for (const element of elements(parseXml(textIn(archive, PROPERTIES)))) {
    if (element.name.startsWith('dc:')) values.set(element.name, textOf(element));
  }
  const properties = {
    title: givenTitle(values.get('dc:title')),
    author: nameOfPerson(values.get('dc:creator')),
    language: values.get('dc:language'),
  };
  return validMetadata(properties, 'the properties').metadata;
}
