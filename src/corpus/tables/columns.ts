import type { ColumnRole, ColumnRoles } from '../reader.js';

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
