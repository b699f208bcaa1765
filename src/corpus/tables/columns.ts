import type { ColumnRole, ColumnRoles } from '../reader.js';

/** How columns are usually called. */
const USUAL: Readonly<Record<Exclude<ColumnRole, 'writer'> | 'number', RegExp>> = {
  text: /^(?:text|full ?text|self ?text|body|content|article|story|a|answers?|inhalt|antwort(?:en)?|texte|contenu|réponses?|texto|contenido|respuestas?|respostas?|testo|risposte|risposta|回答|答案|답변)$/i,
  title: /^(?:headline|title|überschrift|titel|titre|título|titolo)$/i,
  heading:
    /^(?:headings?|q|questions?|subject|topic|fragen?|preguntas?|perguntas?|domand[ae]|質問|问题|問題|질문)$/i,
  author: /^(?:authors?(?:[ _.-]?name)?|by|byline|writer|autor|autorin|auteur|autore)$/i,
  publisher: /^(?:publisher|publication|outlet)$/i,
  date: /^(?:date|timestamp|published|date[ _]?published|(?:published|publication|pub|created)[ _]?(?:at|date|on|utc)|datum|fecha|data|zeitstempel|horodateur|marca temporal|タイムスタンプ|时间戳记)$/i,
  url: /^(?:(?:(?:article|canonical|page|post|source|story|web)[ _.-]?)?url|link|web ?address|permalink)$/i,
  number: /^(?:_?id|guid|uuid|index|no\.?|nr\.?|#)$/i,
};

/** What is known of an author where JSON has more than a name: of the names, the one that people see goes first. */
const OF_AUTHOR = 'author.';
const NAMES_OF_AUTHOR = ['nickname', 'display_name', 'displayname', 'global_name', 'name', 'username'].map(
  (name) => OF_AUTHOR + name,
);

/**
 * How messages are written down: by Discord and programs that export its channels, Slack, Telegram, such programs in tables,
 * Messenger, Google Chat and Matrix.
 */
const CHAT_EXPORTS = [
  { sign: 'timestamp', text: 'content', date: 'timestamp', authors: NAMES_OF_AUTHOR },
  {
    sign: 'ts',
    text: 'text',
    date: 'ts',
    authors: ['user_profile.display_name', 'user_profile.real_name', 'username', 'user'],
  },
  { sign: 'date_unixtime', text: 'text', date: 'date', authors: ['from', 'actor'] },
  { sign: 'AuthorID', text: 'Content', date: 'Date', authors: ['author'] },
  { sign: 'timestamp_ms', text: 'content', date: 'timestamp_ms', authors: ['sender_name'] },
  { sign: 'topic_id', text: 'text', date: 'created_date', authors: ['creator.name'] },
  { sign: 'origin_server_ts', text: 'content.body', date: 'origin_server_ts', authors: ['sender'] },
];

/** What else programs export, by values that every entry has: Slack's members and channels, Trello's cards. How else to reach a member is nobody's to read. */
const EXPORTS: readonly { readonly signs: readonly string[]; readonly roles: ColumnRoles }[] = [
  {
    signs: ['team_id', 'profile.real_name'],
    roles: { heading: ['profile.real_name'], text: ['profile.title'] },
  },
  {
    signs: ['is_archived', 'topic.last_set'],
    roles: { heading: ['name'], text: ['topic.value', 'purpose.value'] },
  },
  {
    signs: ['idList', 'dateLastActivity'],
    roles: { heading: ['name'], text: ['desc'], date: ['dateLastActivity'], url: ['shortUrl'] },
  },
];

/** Whether a column that holds words or a fact is often called so. */
export function isUsualName(name: string): boolean {
  return Object.entries(USUAL).some(([role, pattern]) => role !== 'number' && pattern.test(name.trim()));
}

/** What the columns of a table seem to hold, by their names. Facts are looked for only where there is a text to be told about. */
export function findRoles(columns: readonly string[]): ColumnRoles {
  const message = messageRoles(columns);
  if (message !== null) return message;
  const known = EXPORTS.find(({ signs }) => signs.every((sign) => columns.includes(sign)));
  if (known) return known.roles;
  const called = (role: keyof typeof USUAL) => columns.find((column) => USUAL[role].test(column));
  const text = called('text');
  const about = columns.find((column) => USUAL.title.test(column) || USUAL.heading.test(column));
  if (text === undefined) return about === undefined ? {} : { heading: [about] };
  const roles: Partial<Record<ColumnRole, readonly string[]>> = {};
  for (const role of ['title', 'author', 'publisher', 'date', 'url'] as const) {
    const column = role === 'author' ? (firstOf(NAMES_OF_AUTHOR, columns) ?? called(role)) : called(role);
    if (column !== undefined) roles[role] = [column];
  }
  if (about !== undefined) roles.heading = [about];
  const used = new Set(Object.values(roles).flat());
  const isText = (column: string) => !used.has(column) && !USUAL.number.test(column) && !isOfAuthor(column);
  return { ...roles, text: columns.filter(isText) };
}

/**
 * What the values of a chat message hold; `null` where they are none of one. What else stands there (kinds, colours,
 * reactions) is for programs.
 */
function messageRoles(columns: readonly string[]): ColumnRoles | null {
  for (const { sign, text, date, authors } of CHAT_EXPORTS) {
    const author = firstOf(authors, columns);
    // A message of pictures alone has no text at all.
    const other = columns.find((column) => column !== text && USUAL.text.test(column));
    if (columns.includes(sign) && author !== undefined && other === undefined)
      return { text: [text], date: [date], writer: [author] };
  }
  return null;
}

/** The first of some names, in small letters, that a column has. */
function firstOf(names: readonly string[], columns: readonly string[]): string | undefined {
  const called = (name: string) => columns.find((column) => column.toLowerCase() === name);
  return names.map(called).find((column) => column !== undefined);
}

function isOfAuthor(column: string): boolean {
  return column.toLowerCase().startsWith(OF_AUTHOR);
}
