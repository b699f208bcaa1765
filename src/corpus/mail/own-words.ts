import type { Email } from 'postal-mime';
import { textAt } from '../../language/span.js';
import type { Piece } from '../extracted-text.js';
import { parseHtml } from '../html/parse-markup.js';
import { piecesOfMarkup } from '../html/pieces.js';
import { paragraphs } from '../text/paragraphs.js';
import { earlierMessageAt, hideQuotedMessages, hideSignature, isForwarded } from './quoted-mail.js';

/** What a program puts above a message that it quotes: `On Mon, 4 Mar 2024 at 09:00, Lena Ost <lena@example.org> wrote:`. */
const INTRODUCTION = /^(?=.*(?:<[^<>]*@[^<>]*>|\d{1,2}[:.]\d{2})).{1,250}[:：]$/s;

/** The line above a signature, and the one above what a mailing list adds to each message. */
const BELOW_OWN = /(?<=\n)(?:(?:- )?-- ?|_{40,})\r?\n/;

/** What a message says itself; what it quotes from others, its signature and a footer about the sending are noise. */
export function ownWords({ text, html, subject, headers }: Email): Piece[] {
  const pieces = [...(text?.trim() ? piecesOfText(text, subject) : piecesOfHtml(html ?? '', subject))];
  const isToMany = headers.some(({ key }) => key === 'list-unsubscribe');
  return isToMany ? withoutFooter(pieces) : pieces;
}

/** The paragraphs; what is quoted from another message and the signature are noise. */
function* piecesOfText(body: string, subject: string | undefined): Generator<Piece> {
  const end = endOfOwn(body, subject);
  const whole = body.slice(0, end);
  const signature = BELOW_OWN.exec(whole)?.index ?? whole.length;
  const runs = runsOf(whole.slice(0, signature));
  for (const [index, { text, isQuoted }] of runs.entries()) {
    if (isQuoted) {
      yield { type: 'noise', kind: 'related', text };
      continue;
    }
    const own = Array.from(paragraphs(text), (paragraph) => textAt(text, paragraph));
    const last = own.at(-1);
    const introduces = runs[index + 1]?.isQuoted && last !== undefined && INTRODUCTION.test(last);
    for (const paragraph of introduces ? own.slice(0, -1) : own) yield { type: 'paragraph', text: paragraph };
    if (introduces) yield { type: 'noise', kind: 'related', text: last };
  }
  yield { type: 'noise', kind: 'notice', text: whole.slice(signature) };
  yield { type: 'noise', kind: 'related', text: body.slice(end) };
}

/** The same for a message in HTML. One that hands on those of another, or has none of its own, is read whole. */
function* piecesOfHtml(html: string, subject: string | undefined): Generator<Piece> {
  const page = parseHtml(html);
  if (isForwarded(subject)) {
    yield* piecesOfMarkup(page);
    return;
  }
  const quoted = hideQuotedMessages(page);
  const signature = hideSignature(page);
  const own = [...piecesOfMarkup(page)];
  if (own.length === 0) {
    yield* piecesOfMarkup(parseHtml(html));
    return;
  }
  let isEarlier = false;
  for (const [index, piece] of own.entries()) {
    isEarlier ||= index > 0 && earlierMessageAt(piece.text, subject) === 0;
    yield isEarlier ? { type: 'noise', kind: 'related', text: piece.text } : piece;
  }
  for (const text of signature) yield { type: 'noise', kind: 'notice', text };
  for (const text of quoted) yield { type: 'noise', kind: 'related', text };
}

/** How a sender of messages to many says how to get no more of them. */
const NO_MORE =
  /\b(?:unsubscribe|opt out|abbestellen|abmelden|désabonner|désinscrire|darse de baja|cancelar (?:la |tu |su )?suscripción)\b|配信停止|退订|取消订阅/iu;
const LONGEST_FOOTER = 600;

/** The last paragraph of a message to many may be about the sending, with no more than a few words below it. */
function withoutFooter(pieces: Piece[]): Piece[] {
  let below = 0;
  for (const [at, { type, text }] of [...pieces.entries()].reverse()) {
    if (below + text.length > LONGEST_FOOTER) break;
    if (type === 'paragraph' && at > 0 && NO_MORE.test(text))
      return pieces.with(at, { type: 'noise', kind: 'notice', text });
    if (type !== 'noise') below += text.length;
  }
  return pieces;
}

/** Where the message's own words end; one that hands on another, or has none, is read whole. */
function endOfOwn(body: string, subject: string | undefined): number {
  const earlier = isForwarded(subject) ? null : earlierMessageAt(body, subject);
  return earlier === null || body.slice(0, earlier).trim() === '' ? body.length : earlier;
}

/** Runs of lines that are quoted, and of lines that are not. */
function runsOf(body: string): { text: string; isQuoted: boolean }[] {
  const runs: { lines: string[]; isQuoted: boolean }[] = [];
  for (const line of body.split(/\r\n|[\n\r]/)) {
    const isQuoted = line.startsWith('>');
    const run = runs.at(-1);
    if (run?.isQuoted === isQuoted) run.lines.push(line);
    else runs.push({ lines: [line], isQuoted });
  }
  return runs.map(({ lines, isQuoted }) => ({ text: lines.join('\n'), isQuoted }));
}
