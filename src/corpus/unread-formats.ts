/** What an admin can do with files that Footnote does not read: the endings of their names, and the way to one that it does. */
const ADVICE: readonly (readonly [endings: string, advice: string])[] = [
  ['doc docm dot dotx odt ott pages rtf wpd wps', 'open it in a word processor and save it as .docx'],
  ['gdoc gsheet gslides', 'it is only a link; download the document itself, as .docx, .csv or .pdf'],
  ['numbers ods xls xlsb xlsm xlsx', 'save each of its sheets as .csv'],
  ['key odp pps ppsx ppt pptx', 'save its slides as .pdf'],
  ['msg', 'save the message as .eml'],
  ['mbox olm pst', 'save its messages as .eml, a file for each'],
  ['azw azw3 fb2 lit mobi', 'convert the book to .epub'],
  ['chm djvu ps xps', 'convert it to .pdf'],
  ['maff mht mhtml php webarchive', 'save the page from a browser as .html'],
  ['lnk url webloc', 'it is only a link; save the page it leads to as .html'],
  [
    'adoc asciidoc mediawiki org rst tex textile wiki',
    'convert it to .html or .md, so that its markup is not taken for its words',
  ],
  ['atom rss xml', 'save what it holds as .html, .csv or .txt'],
  ['ass lrc sbv ssa sub ttml', 'convert the subtitles to .srt or .vtt'],
  ['cfg conf ini log toml', 'call it .txt if it holds text that people ask for'],
  [
    'avi flac m4a m4v mkv mov mp3 mp4 ogg opus wav webm',
    'only words are read; add what is said in it as .vtt, .srt or .txt',
  ],
  [
    'bmp gif heic jpeg jpg png svg tif tiff webp',
    'only words are read; a scanned page has to become a .pdf by text recognition (OCR)',
  ],
  ['7z bz2 gz rar tar tgz xz zip', 'unpack it'],
];

/**
 * Why a file of a format that Footnote does not read is left out, and what to do about it where that is known.
 *
 * @param ending with its dot, as the file has it: `.DOC`
 */
export function unreadFormat(ending: string): string {
  const name = ending.slice(1).toLowerCase();
  const [, advice] = ADVICE.find(([endings]) => endings.split(' ').includes(name)) ?? [];
  return `${ending} is not a format Footnote reads${advice === undefined ? '' : `: ${advice}`}.`;
}
