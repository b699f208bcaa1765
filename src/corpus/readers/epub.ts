import { dirname, join } from 'node:path/posix';
import { addToList } from '../../shared/lists-by-key.js';
import { extractedText, type Piece } from '../extracted-text.js';
import { textIn, unzip } from '../files/unzip.js';
import { decodeHtml } from '../html/decode-html.js';
import { attribute, elements, type MarkupTree, textOf } from '../html/markup-tree.js';
import { parseXhtml, parseXml, readXml } from '../html/parse-markup.js';
import { piecesOfMarkup } from '../html/pieces.js';
import { nameOfPerson } from '../metadata/made-up.js';
import { validMetadata } from '../metadata/metadata.js';
import type { Extract, LoadedFile } from '../reader.js';
import { unread } from '../unread-reason.js';
import { Unreadable } from '../unreadable.js';

const CONTAINER = 'META-INF/container.xml';
const ENCRYPTION = 'META-INF/encryption.xml';
const TEXT = /\.x?html?$/i;

/** Reads an electronic book: its chapters in their order. The document's text is the text that a reader shows. */
export async function readEpub({ bytes, pace }: LoadedFile): Promise<Extract> {
  const archive = await unzip(bytes, (name) => /\.(?:xml|opf|x?html?)$/i.test(name));
  const [packageFile] = valuesOf(parseXml(textIn(archive, CONTAINER)), 'rootfile', 'full-path');
  if (packageFile === undefined || !archive.has(packageFile)) {
    throw new Unreadable(unread('noEpub'));
  }
  const { tree: book, isWhole } = readXml(textIn(archive, packageFile));
  const chapters = chaptersOf(book, dirname(packageFile));
  const encrypted = new Set(valuesOf(parseXml(textIn(archive, ENCRYPTION)), 'CipherReference', 'URI'));
  if (chapters.some((chapter) => encrypted.has(chapter))) {
    throw new Unreadable(unread('lockedEpub'));
  }
  const pieces: Piece[] = [];
  const missing: string[] = [];
  for (const chapter of chapters) {
    await pace();
    const content = archive.get(chapter);
    if (!content) missing.push(chapter);
    else for (const piece of piecesOfMarkup(parseXhtml((await decodeHtml(content)).text))) pieces.push(piece);
  }
  const warnings = [
    ...(isWhole ? [] : [`It is damaged and may lack some of its chapters: ${packageFile}.`]),
    ...(missing.length === 0 ? [] : [`It lacks what should be in it: ${missing.join(', ')}.`]),
  ];
  return { ...extractedText(pieces), metadata: metadataOf(book), layout: 'article', warnings };
}

/**
 * The names of the chapters' files in the order of reading, or, where that names none of them, in which they are listed; the
 * table of contents is none, nor one that is made as a page.
 */
function chaptersOf(book: MarkupTree, folder: string): string[] {
  const files = new Map<string, string>();
  const contents = new Set<string>();
  for (const element of elements(book)) {
    const id = attribute(element, 'id');
    const address = attribute(element, 'href');
    const isContents = /\bnav\b/.test(attribute(element, 'properties') ?? '');
    if (localName(element.name) === 'item' && id && address && !isContents) files.set(id, address);
    if (localName(element.name) === 'reference' && address && attribute(element, 'type') === 'toc')
      contents.add(withoutFragment(address));
  }
  const inOrder = valuesOf(book, 'itemref', 'idref').flatMap((id) => files.get(id) ?? []);
  const chapters = inOrder.length > 0 ? inOrder : [...files.values()].filter((address) => TEXT.test(address));
  // A chapter that is named again and again is read once.
  return [...new Set(chapters)]
    .filter((address) => !contents.has(withoutFragment(address)))
    .map((address) => join(folder, decoded(address)));
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/, '');
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function valuesOf(xml: MarkupTree, name: string, key: string): string[] {
  return [...elements(xml)].flatMap((element) => {
    const value = localName(element.name) === name ? attribute(element, key) : null;
    return value === null ? [] : [value];
  });
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Dublin Core in the book's package, without who drew its pictures or translated it: here, unlike in office programs' files, the date is that of publication. */
function metadataOf(book: MarkupTree) {
  const values = new Map<string, string[]>();
  const all = [...elements(book)];
  const roles = new Map(
    all
      .filter((element) => attribute(element, 'property') === 'role')
      .map((element) => [attribute(element, 'refines'), textOf(element).trim()]),
  );
  for (const element of all) {
    const role = attribute(element, 'opf:role') ?? roles.get(`#${attribute(element, 'id')}`) ?? 'aut';
    const isOther = role !== 'aut';
    const text = element.name.startsWith('dc:') && !isOther ? textOf(element).trim() : '';
    if (text !== '') addToList(values, element.name, text);
  }
  const properties = {
    title: values.get('dc:title')?.[0],
    author: values.get('dc:creator')?.filter((name) => nameOfPerson(name) !== undefined),
    publisher: values.get('dc:publisher')?.[0],
    date: values.get('dc:date')?.[0],
    url: values.get('dc:source')?.[0],
    language: values.get('dc:language')?.[0],
  };
  return validMetadata(properties, 'the package').metadata;
}
