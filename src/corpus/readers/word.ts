import { oneLine } from '../../language/one-line.js';
import { extractedText, type Piece } from '../extracted-text.js';
import { type Archive, textIn, unzip } from '../files/unzip.js';
import { elements, parseXml, readXml, textOf } from '../html/markup-tree.js';
import { nameOfPerson, validMetadata } from '../metadata/metadata.js';
import type { Extract, LoadedFile } from '../reader.js';
import { unread } from '../unread-reason.js';
import { Unreadable } from '../unreadable.js';
import { readParagraphStyles } from '../word/paragraph-styles.js';
import { type Part, partsOf, piecesOfParts, type WordParagraph, withBoldHeadings } from '../word/pieces.js';

/** Word in a browser gives the parts of some documents numbers. */
const BODY = /^word\/document\d*\.xml$/;
const NOTES = /^word\/(?:footnotes|endnotes)\d*\.xml$/;
const STYLES = /^word\/styles\d*\.xml$/;
const PROPERTIES = 'docProps/core.xml';

/** What programs write into the title when nobody gave one. */
const NO_TITLE = /^(?:microsoft word - .*|.*\.docx?|document ?\d*|untitled.*|word document)$/i;

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
  const parts: Part[] = [];
  const notes: Part[] = [];
  const damaged: string[] = [];
  // Footnotes before endnotes.
  for (const name of [body, ...called(NOTES).toReversed()]) {
    const { tree, isWhole } = readXml(textIn(archive, name));
    if (!isWhole) damaged.push(name);
    for (const part of partsOf(tree, styles)) {
      await pace();
      (name === body ? parts : notes).push(part);
    }
  }
  const [firstDamaged] = damaged;
  if (parts.length + notes.length === 0 && firstDamaged !== undefined) {
    throw new Unreadable(unread('damagedWord', firstDamaged));
  }
  const title = parts.find((part): part is WordParagraph => 'role' in part && part.role === 'title')?.text;
  const properties = propertiesOf(archive);
  return {
    ...extractedText([
      ...piecesOfParts(withBoldHeadings(parts)),
      ...[...piecesOfParts(notes)].map(withoutHeading),
    ]),
    metadata: title === undefined ? properties : { ...properties, title: oneLine(title) },
    layout: 'article',
    warnings:
      damaged.length === 0 ? [] : [`It is damaged and may lack some of its text: ${damaged.join(', ')}.`],
  };
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
  const title = values.get('dc:title')?.trim() ?? '';
  const properties = {
    title: NO_TITLE.test(title) ? '' : title,
    author: nameOfPerson(values.get('dc:creator')),
    language: values.get('dc:language'),
  };
  return validMetadata(properties, 'the properties').metadata;
}
