import { UserError } from '../../user-error.js';
import { extractedText } from '../extracted-text.js';
import { elements, parseXml, readXml, textOf } from '../markup-tree.js';
import { nameOfPerson, validMetadata } from '../metadata.js';
import type { Extract, LoadedFile } from '../reader.js';
import { type Archive, unzip } from '../unzip.js';
import { readParagraphStyles } from '../word/paragraph-styles.js';
import { type Part, partsOf, piecesOfParts, type WordParagraph } from '../word/pieces.js';

const BODY = 'word/document.xml';
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];
const STYLES = 'word/styles.xml';
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
    throw new UserError(
      'It is protected by a password or of an old kind: open it in a word processor and save it as .docx.',
      'unreadable-corpus',
    );
  }
  const archive = await unzip(bytes, (name) => [BODY, STYLES, PROPERTIES, ...NOTES].includes(name));
  if (!archive.has(BODY)) throw new UserError('It is not a Word document.', 'unreadable-corpus');
  const styles = readParagraphStyles(xmlOf(archive, STYLES));
  const parts: Part[] = [];
  const damaged: string[] = [];
  for (const name of [BODY, ...NOTES]) {
    if (!archive.has(name)) continue;
    const { tree, isWhole } = readXml(xmlOf(archive, name));
    if (!isWhole) damaged.push(name);
    for (const part of partsOf(tree, styles)) {
      await pace();
      parts.push(part);
    }
  }
  if (parts.length === 0 && damaged.length > 0) {
    throw new UserError(`It is damaged: nothing can be made out in ${damaged[0]}.`, 'unreadable-corpus');
  }
  const title = parts.find((part): part is WordParagraph => 'role' in part && part.role === 'title')?.text;
  const properties = propertiesOf(archive);
  return {
    ...extractedText(piecesOfParts(parts)),
    metadata: title === undefined ? properties : { ...properties, title: title.replace(/\s+/g, ' ') },
    layout: 'article',
    warnings:
      damaged.length === 0 ? [] : [`It is damaged and may lack some of its text: ${damaged.join(', ')}.`],
  };
}

function xmlOf(archive: Archive, name: string): string {
  return new TextDecoder().decode(archive.get(name));
}

function propertiesOf(archive: Archive) {
  const values = new Map<string, string>();
  for (const element of elements(parseXml(xmlOf(archive, PROPERTIES)))) {
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
