/**
 * `!!! note "Title"`, `??? question`, `=== "Tab"` and `:   A definition`, as Python's Markdown has them: what belongs to it is
 * indented below it.
 */
const OPENING = /^(?:(?:!!!|\?\?\?\+?|===!?) |: {1,3}\S)/;

/** How far. */
const INDENT = 4;

/** Boxes of MyST with words in them, among those with code and lists of pages. */
const BOXES =
  'admonition|aside|attention|card|caution|danger|details|dropdown|epigraph|error|example|exercise|figure|glossary|grid|grid-item|grid-item-card|hint|important|list-table|margin|note|seealso|sidebar|solution|tab-item|tab-set|tip|topic|versionadded|versionchanged|warning';

/** ```` ```{note} A title ```` or `:::{note} A title`; the line that ends it; and `:class: wide`, which says how it looks. */
const FENCE = new RegExp(`^( *)(\`{3,}|~{3,}|:{3,})\\{(?:${BOXES})\\}(.*)$`);
const FENCE_END = /^ *(`{3,}|~{3,}|:{3,}) *$/;
const OPTION = /^ *:[\w-]+:(?: |$)/;

/** Behind a box with a picture stands what the picture's file is called. */
const TITLE = /^(?!.*\.\w{3,4} *$).*\p{L}/u;

/** Markdown in which what stands in boxes is neither indented nor within a fence, and so is no code. Every line stays the line that it is. */
export function withoutBoxes(markdown: string): string {
  return outdented(withoutFences(markdown));
}

function outdented(markdown: string): string {
  if (!/^(?:!!!|\?\?\?|===|: )/m.test(markdown)) return markdown;
  let depth = 0;
  return markdown.replace(/^( *)(\S.*)$/gm, (_, { length: indent }: string, words: string) => {
    depth = Math.min(depth, Math.floor(indent / INDENT));
    const line = ' '.repeat(indent - depth * INDENT) + words;
    if (OPENING.test(line)) depth++;
    return line;
  });
}

/** Of the lines that begin and end a box only its title is left. */
function withoutFences(markdown: string): string {
  if (!/^ *(?:`{3,}|~{3,}|:{3,})\{[a-z]/m.test(markdown)) return markdown;
  const open: string[] = [];
  let isAtOptions = false;
  return markdown.replace(/^.*$/gm, (line) => {
    const [, indent = '', fence, title = ''] = FENCE.exec(line) ?? [];
    const [, end] = FENCE_END.exec(line) ?? [];
    const isOption = isAtOptions && OPTION.test(line);
    isAtOptions = fence !== undefined || isOption;
    if (fence !== undefined) open.push(fence);
    else if (end !== undefined && end === open.at(-1)) open.pop();
    else return isOption ? '' : line;
    return TITLE.test(title) ? indent + title.trim() : '';
  });
}
