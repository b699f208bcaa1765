/** `!!! note "Title"`, `??? question` and `=== "Tab"`, as Python's Markdown has them: what belongs to it is indented below it. */
const OPENING = /^(?:!!!|\?\?\?\+?|===!?) /;

/** How far. */
const INDENT = 4;

/** Markdown in which what stands in such boxes is not indented, and so is no code. Every line stays the line that it is. */
export function outdentedBoxes(markdown: string): string {
  if (!/^(?:!!!|\?\?\?|===)/m.test(markdown)) return markdown;
  let depth = 0;
  return markdown.replace(/^( *)(\S.*)$/gm, (_, { length: indent }: string, words: string) => {
    depth = Math.min(depth, Math.floor(indent / INDENT));
    const line = ' '.repeat(indent - depth * INDENT) + words;
    if (OPENING.test(line)) depth++;
    return line;
  });
}
