import type { ColumnRole, ColumnRoles } from '../reader.js';

/** How columns are usually called. */
const USUAL: Readonly<Record<ColumnRole | 'number', RegExp>> = {
  text: /^(?:text|full ?text|body|content|article|story|answers?|inhalt|antwort(?:en)?|texte|contenu|réponses?|texto|contenido|respuestas?|respostas?|testo|risposte|risposta|回答|答案|답변)$/i,
  title: /^(?:headline|title|überschrift|titel|titre|título|titolo)$/i,
  heading:
    /^(?:headings?|questions?|subject|topic|fragen?|preguntas?|perguntas?|domand[ae]|質問|问题|問題|질문)$/i,
  author: /^(?:authors?(?:[ _.-]?name)?|by|byline|writer|autor|autorin|auteur|autore)$/i,
  publisher: /^(?:publisher|publication|outlet)$/i,
  date: /^(?:date|timestamp|published|date[ _]?published|(?:published|publication|pub)[ _]?(?:at|date|on)|datum|fecha|data)$/i,
  url: /^(?:(?:(?:article|canonical|page|post|source|story|web)[ _.-]?)?url|link|web ?address|permalink)$/i,
  number: /^(?:_?id|guid|uuid|index|no\.?|nr\.?|#)$/i,
};

/** What is known of an author where JSON has more than a name: of the names, the one that people see goes first. */
const OF_AUTHOR = 'author.';
const NAMES = ['nickname', 'display_name', 'displayname', 'global_name', 'name', 'username'];

/** What the columns of a table seem to hold, by their names. Facts are looked for only where there is a text to be told about. */
export function findRoles(columns: readonly string[]): ColumnRoles {
  if (isMessage(columns)) return messageRoles(columns);
  const called = (role: keyof typeof USUAL) => columns.find((column) => USUAL[role].test(column));
  const text = called('text');
  const about = columns.find((column) => USUAL.title.test(column) || USUAL.heading.test(column));
  if (text === undefined || columns.length === 1) return about === undefined ? {} : { heading: [about] };
  const roles: Partial<Record<ColumnRole, readonly string[]>> = {};
  for (const role of ['title', 'author', 'publisher', 'date', 'url'] as const) {
    const column = role === 'author' ? (nameOfAuthor(columns) ?? called(role)) : called(role);
    if (column !== undefined) roles[role] = [column];
  }
  if (about !== undefined) roles.heading = [about];
  const used = new Set(Object.values(roles).flat());
  const isText = (column: string) => !used.has(column) && !USUAL.number.test(column) && !isOfAuthor(column);
  return { ...roles, text: columns.filter(isText) };
}

/**
 * Whether these are the values of a chat message as Discord and the programs that export its channels write it. What
 * else stands there (kinds, colours, reactions) is for programs.
 */
function isMessage(columns: readonly string[]): boolean {
  // A message of pictures alone has no text at all.
  const text = columns.find((column) => USUAL.text.test(column)) ?? 'content';
  return text === 'content' && columns.includes('timestamp') && nameOfAuthor(columns) !== undefined;
}

function messageRoles(columns: readonly string[]): ColumnRoles {
  const author = nameOfAuthor(columns);
  return { text: ['content'], date: ['timestamp'], ...(author !== undefined && { author: [author] }) };
}

function nameOfAuthor(columns: readonly string[]): string | undefined {
  const called = (name: string) => columns.find((column) => column.toLowerCase() === OF_AUTHOR + name);
  return NAMES.map(called).find((column) => column !== undefined);
}

function isOfAuthor(column: string): boolean {
  return column.toLowerCase().startsWith(OF_AUTHOR);
}
