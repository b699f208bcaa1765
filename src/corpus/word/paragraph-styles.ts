import { attribute, elements, type MarkupElement, type MarkupNode } from '../html/markup-tree.js';
import { parseXml } from '../html/parse-markup.js';

/** What a paragraph is by its style. */
export type Role = 'title' | 'heading' | 'contents' | 'body';

/** What the style of a paragraph makes of it. */
export interface ParagraphStyle {
  readonly role: Role;
  /** Of a heading, from 1; `null`: none is given. */
  readonly level: number | null;
}

/** Which paragraph styles make titles and headings, by the styles' ids: their names, their levels, what they are based on. */
export function readParagraphStyles(xml: string): ReadonlyMap<string, ParagraphStyle> {
  const styles = new Map<string, { name: string; basedOn: string | null; level: number | null }>();
  for (const style of elements(parseXml(xml))) {
    if (style.name !== 'w:style') continue;
    const id = attribute(style, 'w:styleId');
    if (id === null) continue;
    styles.set(id, {
      name: wordValue(style, 'w:name') ?? '',
      basedOn: wordValue(style, 'w:basedOn'),
      level: levelOf(wordValue(style, 'w:outlineLvl')),
    });
  }
  const found = new Map<string, ParagraphStyle>();
  for (const id of styles.keys()) {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at); at = styles.get(at)?.basedOn ?? null) {
      seen.add(at);
      const style = styles.get(at);
      const meaning = style && meaningOf(style.name, style.level);
      if (!meaning) continue;
      found.set(id, meaning);
      break;
    }
  }
  return found;
}

function meaningOf(name: string, level: number | null): ParagraphStyle | null {
  if (/^title$/i.test(name)) return { role: 'title', level: null };
  if (/^(?:toc \d|toc heading|table of figures)$/i.test(name)) return { role: 'contents', level: null };
  const [, named] = /^heading ([1-9])$/i.exec(name) ?? [];
  const own = level ?? (named === undefined ? null : Number(named));
  return own === null ? null : { role: 'heading', level: own };
}

/** The level of a heading, from 1, by its outline level: 0 to 8 are headings, 9 is body text; `null` where it is none. */
export function levelOf(outline: string | null): number | null {
  return outline !== null && /^[0-8]$/.test(outline) ? Number(outline) + 1 : null;
}

/** The `w:val` of the first element of a name below a node. */
export function wordValue(node: MarkupNode, name: string): string | null {
  const found = firstOf(node, name);
  return found && attribute(found, 'w:val');
}

export function firstOf(node: MarkupNode, name: string): MarkupElement | null {
  for (const element of elements(node)) if (element.name === name) return element;
  return null;
}
