/** What leads from a file that Footnote does not read to one that it does. */
export interface FormatAdvice {
  /**
   * - `convert`: what it holds has to be saved in one of the formats
   * - `link`: it only leads to what has to be saved so
   * - `rename`: it is text, and may be called so
   * - `words`: what is said in it has to be written down
   * - `recognise`: what is written in it has to be recognised
   * - `unpack`: its files have to be taken out of it
   */
  readonly way: 'convert' | 'link' | 'rename' | 'words' | 'recognise' | 'unpack';
  /** The endings of formats that Footnote reads, with their dots; none where files have to be unpacked. */
  readonly formats: readonly string[];
  readonly inEnglish: string;
}

/** What an admin can do with which files, by the endings of their names, and the way to a format that Footnote reads. */
const ADVICE: readonly (readonly [way: FormatAdvice['way'], endings: string, advice: string])[] = [
  [
    'convert',
    'doc docm dot dotx odt ott pages rtf wpd wps',
    'open it in a word processor and save it as .docx',
  ],
  ['link', 'gdoc gsheet gslides', 'it is only a link; download the document itself, as .docx, .csv or .pdf'],
  ['convert', 'numbers ods xls xlsb xlsm xlsx', 'save each of its sheets as .csv'],
  ['convert', 'key odp pps ppsx ppt pptx', 'save its slides as .pdf'],
  ['convert', 'emlx msg', 'save the message as .eml'],
  ['convert', 'olm pst', 'save its messages as .eml, a file for each'],
  ['convert', 'azw azw3 fb2 lit mobi', 'convert the book to .epub'],
  ['convert', 'chm djvu one ps xps', 'convert it to .pdf'],
  ['convert', 'maff mht mhtml php webarchive', 'save the page from a browser as .html'],
  ['link', 'lnk url webloc', 'it is only a link; save the page it leads to as .html'],
  [
    'convert',
    'adoc asciidoc mediawiki org rst tex textile wiki',
    'convert it to .html or .md, so that its markup is not taken for its words',
  ],
  ['convert', 'atom enex ics ipynb opml rss vcf xml', 'save what it holds as .html, .csv or .txt'],
  ['convert', 'ass lrc sbv ssa sub ttml', 'convert the subtitles to .srt or .vtt'],
  ['rename', 'qmd rmd', 'call it .md, for it is Markdown'],
  ['rename', 'cfg conf ini log toml', 'call it .txt if it holds text that people ask for'],
  [
    'words',
    'avi flac m4a m4v mkv mov mp3 mp4 ogg opus wav webm',
    'only words are read; add what is said in it as .vtt, .srt or .txt',
  ],
  [
    'recognise',
    'bmp gif heic jpeg jpg png svg tif tiff webp',
    'only words are read; a scanned page has to become a .pdf by text recognition (OCR)',
  ],
  ['unpack', '7z bz2 gz rar tar tgz xz zip', 'unpack it'],
];

/**
 * What can be done with a file of a format that Footnote does not read; `null` where nothing is known.
 *
 * @param ending with its dot, as the file has it: `.DOC`
 */
export function adviceFor(ending: string): FormatAdvice | null {
  const name = ending.slice(1).toLowerCase();
  const found = ADVICE.find(([, endings]) => endings.split(' ').includes(name));
  if (found === undefined) return null;
  const [way, , inEnglish] = found;
  return { way, formats: inEnglish.match(/\.\w+/g) ?? [], inEnglish };
}
