import { z } from 'zod';
import type { PassageFacts } from './document.js';
import { NEEDS_FILES, wrongEntry } from './settings-problem.js';

/** What a column of a table holds: what is quoted, what it is about, or a fact about where it comes from. */
export type ColumnRole = 'text' | 'heading' | keyof PassageFacts;

/** The columns of a table by what they hold; those without a role are absent. */
export type ColumnRoles = { readonly [Role in ColumnRole]?: readonly string[] | undefined };

const names = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)], { error: 'must be the name of a column' })
  .transform((given) => (typeof given === 'string' ? [given] : given));

/** `columns` in the settings of a folder. */
export const columnsSchema = z.array(
  z.strictObject(
    {
      files: z.string(NEEDS_FILES).min(1, NEEDS_FILES),
      text: names.optional(),
      heading: names.optional(),
      title: names.optional(),
      author: names.optional(),
      publisher: names.optional(),
      date: names.optional(),
      url: names.optional(),
    },
    { error: wrongEntry(['files', 'text', 'heading', 'title', 'author', 'publisher', 'date', 'url']) },
  ),
  'must be a list',
);

/** How columns are usually called. */
const USUAL: Readonly<Record<ColumnRole | 'number', RegExp>> = {
  text: /^(?:text|full ?text|body|content|article|story|answers?|inhalt|antwort(?:en)?|texte|contenu|réponses?|texto|contenido|respuestas?|respostas?|testo|risposte|risposta|回答|答案|답변)$/i,
  title: /^(?:headline|title|überschrift|titel|titre|título|titolo)$/i,
  heading:
    /^(?:headings?|questions?|subject|topic|fragen?|preguntas?|perguntas?|domand[ae]|質問|问题|問題|질문)$/i,
  author: /^(?:authors?(?:[ _.-]?name)?|by|byline|writer|autor|autorin|auteur|autore)$/i,
  publisher: /^(?:publisher|publication|outlet)$/i,
  date: /^(?:date|published|date[ _]?published|(?:published|publication|pub)[ _]?(?:at|date|on)|datum|fecha|data)$/i,
  url: /^(?:(?:(?:article|canonical|page|post|source|story|web)[ _.-]?)?url|link|web ?address|permalink)$/i,
  number: /^(?:_?id|guid|uuid|index|no\.?|nr\.?|#)$/i,
};

/** What the columns of a table seem to hold, by their names. Facts are looked for only where there is a text to be told about. */
export function findRoles(columns: readonly string[]): ColumnRoles {
  const called = (role: keyof typeof USUAL) => columns.find((column) => USUAL[role].test(column));
  const text = called('text');
  const about = columns.find((column) => USUAL.title.test(column) || USUAL.heading.test(column));
  if (text === undefined || columns.length === 1) return about === undefined ? {} : { heading: [about] };
  const roles: Partial<Record<ColumnRole, readonly string[]>> = {};
  for (const role of ['title', 'author', 'publisher', 'date', 'url'] as const) {
    const column = called(role);
    if (column !== undefined) roles[role] = [column];
  }
  if (about !== undefined) roles.heading = [about];
  const used = new Set(Object.values(roles).flat());
  return { ...roles, text: columns.filter((column) => !used.has(column) && !USUAL.number.test(column)) };
}
