import { describe, expect, it } from 'vitest';
import { readOne } from '../read-one.js';
import { expectSound } from '../sound.js';

async function messagesIn(body: string, head = '<title>Boat Club - general</title>') {
  const document = await readOne('a.html', `<!doctype html><html lang=en><head>${head}</head>${body}</html>`);
  expectSound(document);
  return document;
}

describe('messages that were saved as a page', () => {
  it('of a channel of Discord have who wrote them when, in their lines, without what stands around them', async () => {
    const message = (header: string, words: string, more = '') =>
      `<div class=chatlog__message-container><div class=chatlog__message><div class=chatlog__message-primary>${header}<div class="chatlog__content chatlog__markdown"><span class=chatlog__markdown-preserve>${words}</span></div>${more}</div></div></div>`;
    const mara =
      '<div class=chatlog__header><span class=chatlog__author title=mara data-user-id=11>Mara</span> <span class=chatlog__timestamp title="Monday, March 4, 2024 9:02 AM"><a href=#1>3/4/2024 9:02 AM</a></span></div>';
    const later = '<div class=chatlog__short-timestamp title="Tuesday, March 5, 2024 8:00 AM">8:00 AM</div>';
    const reply =
      '<div class=chatlog__reply><div class=chatlog__reply-author>Karl</div><div class=chatlog__reply-content><span class=chatlog__reply-link>May dogs come?</span></div></div>';
    const joined =
      '<div class=chatlog__message-container><div class=chatlog__message-primary><span class=chatlog__system-notification-author>Lina</span> <span class=chatlog__system-notification-content>joined the server.</span></div></div>';
    const reactions =
      '<div class=chatlog__reactions><div class=chatlog__reaction><span class=chatlog__reaction-count>3</span></div></div>';
    const { source, passages } = await messagesIn(
      `<body><div class=preamble><div class=preamble__entry>All about boats</div></div><div class=chatlog><div class=chatlog__message-group>${message(mara, 'It opens at nine:\n- the boathouse\n- the <strong>café</strong>', reactions)}${message(later, 'And closes at six.')}</div>${joined}<div class=chatlog__message-group>${message(reply + mara, 'On the lawn only.')}</div></div><div class=postamble>Exported 4 message(s)</div>`,
    );
    expect(source.title).toBe('Boat Club - general');
    expect(passages.map(({ text, facts }) => [text, facts])).toEqual([
      ['It opens at nine:\n- the boathouse\n- the café', { author: 'Mara', date: '2024-03-04' }],
      ['And closes at six.', { author: 'Mara', date: '2024-03-05' }],
      ['On the lawn only.', { author: 'Mara', date: '2024-03-04' }],
    ]);
  });

  it('of a chat of Telegram have theirs, and what is handed on has its own', async () => {
    const at = (day: string) =>
      `<div class="pull_right date details" title="${day} 09:02:11 UTC+01:00">\n09:02\n</div>`;
    const { source, passages } = await messagesIn(
      `<body><div class="page_header"><div class="content"><div class="text bold">\nBoat Club \n</div></div></div>
      <div class="message service"><div class="body details">\n4 March 2024\n</div></div>
      <div class="message default clearfix"><div class="body">${at('04.03.2024')}<div class="from_name">\nMara\n</div><div class="text">\nIt opens at nine.<br>Bring a key.\n</div></div></div>
      <div class="message default clearfix joined"><div class="body">${at('05.03.2024')}<div class="forwarded body"><div class="from_name">\nKarl <span class="date details" title="03.03.2024 08:00:00 UTC+01:00"> 03.03.2024 08:00:00</span></div><div class="text">\nThe ferry is late.\n</div></div></div></div>
      <div class="message default clearfix joined"><div class="body">${at('05.03.2024')}<div class="text">\nDogs stay on the lawn.\n</div></div></div>`,
      '<title>Exported Data</title>',
    );
    expect(source.title).toBe('Boat Club');
    expect(passages.map(({ text, facts }) => [text, facts])).toEqual([
      ['It opens at nine.\nBring a key.', { author: 'Mara', date: '2024-03-04' }],
      ['The ferry is late.', { author: 'Karl', date: '2024-03-03' }],
      ['Dogs stay on the lawn.', { author: 'Mara', date: '2024-03-05' }],
    ]);
  });

  it('of a thread have theirs, also within each other, and not what they quote', async () => {
    const time = '<time datetime="2024-03-04T09:02:00.000Z">9 months ago</time>';
    const reddit = (author: string, words: string, below = '') =>
      `<shreddit-comment author="${author}"><div slot="commentMeta"><a href="/u">${author}</a>${time}</div><div slot="comment"><p>${words}</p></div><button>Reply</button>${below}</shreddit-comment>`;
    const old = (author: string, words: string, below = '') =>
      `<div class="thing id-t1_a7 comment" data-author="${author}"><p class="tagline"><a class="author">${author}</a> 12 points ${time}</p><form><div class="usertext-body"><div class="md"><p>${words}</p></div></div></form>${below}</div>`;
    const xenforo = (author: string, words: string, after = '') =>
      `<article class="message message--post js-post" data-author="${author}"><h4><a class="username">${author}</a></h4>${time}<article class="message-body"><div class="bbWrapper"><blockquote class="bbCodeBlock--quote">Somebody said: It leaks.</blockquote>${words}</div></article></article>${after}`;
    const crawled = (author: string, words: string, after = '') =>
      `<div class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator"><a><span itemprop="name">${author}</span></a></span>${time}</div><div class="post" itemprop="text"><p>${words}</p></div></div>${after}`;
    const saved = (author: string, words: string, after = '') =>
      `<div class="topic-post clearfix regular"><article><span class="first username"><a>${author}</a></span><span title="4 Mar 2024 9:02 am" data-time="1709542920000" class="relative-date">Mar 4</span><div class="cooked"><aside class="quote"><blockquote>It leaks.</blockquote></aside><p>${words}</p></div></article></div>${after}`;
    const board = (author: string, words: string, after = '') =>
      `<div class="post has-profile bg2"><p class="author">by <a class="username">${author}</a> » ${time}</p><div class="content"><blockquote><cite>lena wrote:</cite>It leaks.</blockquote>${words}</div></div>${after}`;
    for (const thread of [reddit, old, xenforo, crawled, saved, board]) {
      const { passages } = await messagesIn(
        `<body><main>${thread('anna_b', 'Use epoxy.', thread('karl', 'That held.'))}</main></body>`,
      );
      expect(passages.map(({ text, facts }) => [text, facts])).toEqual([
        ['Use epoxy.', { author: 'anna_b', date: '2024-03-04' }],
        ['That held.', { author: 'karl', date: '2024-03-04' }],
      ]);
    }
  });

  it('are none where nothing says who wrote them', async () => {
    const prose = 'The ferry carries forty people and runs every half hour.';
    const { passages } = await messagesIn(
      `<body><p>${prose}</p><div class="message default"><div class="text">It is late.</div></div></body>`,
    );
    expect(passages.map(({ text }) => text)).toEqual([prose, 'It is late.']);
  });

  it('may have headings, which stand above nothing behind them', async () => {
    const post = (words: string) =>
      `<div class="crawler-post"><span class="creator">anna</span><div class="post">${words}</div></div>`;
    const { passages } = await messagesIn(
      `<body>${post('<h2>Glue</h2><p>Use epoxy.</p><h2>Rivets</h2><p>They hold longer.</p>')}${post('<p>Thanks.</p>')}</body>`,
    );
    expect(passages.map(({ heading, text }) => [heading, text])).toEqual([
      ['Glue', 'Use epoxy.'],
      ['Rivets', 'They hold longer.'],
      [null, 'Thanks.'],
    ]);
  });
});
