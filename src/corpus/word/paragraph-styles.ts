import { attribute, elements, type MarkupElement, type MarkupNode, parseXml } from '../html/markup-tree.js';

/** What a paragraph is by its style. */
export type Role = 'title' | 'heading' | 'contents' | 'body';

/** Which paragraph styles make titles and headings, by the styles' ids: their names, their levels, what they are based on. */
export function readParagraphStyles(xml: string): ReadonlyMap<string, Role> {
  const styles = new Map<string, { name: string; basedOn: string | null; hasLevel: boolean }>();
  for (const style of elements(parseXml(xml))) {
    if (style.name !== 'w:style') continue;
    const id = attribute(style, 'w:styleId');
    if (id === null) continue;
    styles.set(id, {
      name: wordValue(style, 'w:name') ?? '',
      basedOn: wordValue(style, 'w:basedOn'),
      hasLevel: isLevel(wordValue(style, 'w:outlineLvl')),
    });
  }
  const roles = new Map<string, Role>();
  for (const id of styles.keys()) {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at); at = styles.get(at)?.basedOn ?? null) {
      seen.add(at);
      const style = styles.get(at);
      const role = style && roleOf(style.name, style.hasLevel);
      if (!role) continue;
      roles.set(id, role);
      break;
    }
  }
  return roles;
}

function roleOf(name: string, hasLevel: boolean): Role | null {
  if (/^title$/i.test(name)) return 'title';
  if (/^(?:toc \d|toc heading|table of figures)$/i.test(name)) return 'contents';
  return hasLevel || /^heading \d$/i.test(name) ? 'heading' : null;
}

/** Levels 0 to 8 are headings, 9 is body text. */
export function isLevel(value: string | null): boolean {
  return value !== null && /^[0-8]$/.test(value);
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
