import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/corpus/document.js';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { folderWith, writeFiles } from '../../support/folder.js';
import { inEnglish } from '../../support/in-english.js';
import { passageTexts, readOne } from '../read-one.js';
import { expectSound } from '../sound.js';

describe('CSV', () => {
  it('has a passage for each row, with the names of the columns', async () => {
    const csv =
      'speaker,date,words\r\nLena Ost,2024-05-03,"The ferry, they say, ""never"" sleeps."\r\n\r\nKarl Weg,,Nor do I.\r\n';
    const document = await readOne('a.csv', csv);
    expect(passageTexts(document)).toEqual([
      'speaker: Lena Ost\ndate: 2024-05-03\nwords: The ferry, they say, "never" sleeps.',
      'speaker: Karl Weg\nwords: Nor do I.',
    ]);
    expect(document.passages.map(({ place }) => place.paragraph)).toEqual([1, 2]);
    expect(document.source.title).toBe('a');
    expectSound(document);
  });

  it('of questions and answers has the questions as headings', async () => {
    const csv =
      'Question;Answer\nWhen does the ferry leave?;"At dawn, and then\nevery half hour."\nWhat does it cost?;Two crowns.';
    const document = await readOne('a.csv', csv);
    expect(document.passages.map(({ heading, text }) => [heading, text])).toEqual([
      ['When does the ferry leave?', 'At dawn, and then\nevery half hour.'],
      ['What does it cost?', 'Two crowns.'],
    ]);
  });

  it('of answers has what a row says of its origin as the source of its answer, in other languages too', async () => {
    const tables = [
      'question,answer,author,date\nWhat does it cost?,Two crowns.,Lena Ost,2024-03-01',
      'Frage;Antwort;Autorin;Datum\nWhat does it cost?;Two crowns.;Lena Ost;1.3.2024',
      '質問,回答,author,date\nWhat does it cost?,Two crowns.,Lena Ost,2024-03-01',
    ];
    for (const csv of tables) {
      const { passages } = await readOne('a.csv', csv);
      expect(passages.map(({ heading, text, facts }) => [heading, text, facts])).toEqual([
        ['What does it cost?', 'Two crowns.', { author: 'Lena Ost', date: '2024-03-01' }],
      ]);
    }
  });

  it('without names of columns has plain rows', async () => {
    expect(passageTexts(await readOne('a.tsv', 'Monday\t2\nSunday\t3\n'))).toEqual([
      'Monday\n2',
      'Sunday\n3',
    ]);
  });

  it('has the names of its columns also behind a line for spreadsheets, a column of numbers and an abbreviation', async () => {
    for (const csv of [
      'sep=;\r\nNr.;Titel;Text;Datum\r\n1;Spät;Die Fähre kam spät, sagt man.;03.05.2024\r\n',
      ',title,text,date\n0,Spät,"Die Fähre kam spät, sagt man.",2024-05-03\n',
    ]) {
      const document = await readOne('a.csv', csv);
      expect(document.passages.map(({ heading, text, facts }) => [heading, text, facts])).toEqual([
        ['Spät', 'Die Fähre kam spät, sagt man.', { title: 'Spät', date: '2024-05-03' }],
      ]);
    }
  });

  it('has the names of its columns also where some are questions, and where the last have none', async () => {
    for (const [csv, row] of [
      [
        'Timestamp,Name,What went well?\nMonday,Lena,The ferry.\n',
        'Timestamp: Monday\nName: Lena\nWhat went well?: The ferry.',
      ],
      ['day,fare,,\nMonday,2,,\n', 'day: Monday\nfare: 2'],
    ]) {
      expect(passageTexts(await readOne('a.csv', csv ?? ''))).toEqual([row]);
    }
  });

  it('may call its columns by a letter, or as forms on the web do', async () => {
    const asked = await readOne('a.csv', 'Q,A\nWhat does it cost?,Two crowns.\n');
    expect(asked.passages.map(({ heading, text }) => [heading, text])).toEqual([
      ['What does it cost?', 'Two crowns.'],
    ]);
    const form = await readOne('a.csv', 'Zeitstempel;Was fehlt?\nMontag;Brot\n');
    expect(passageTexts(form)).toEqual(['Zeitstempel: Montag\nWas fehlt?: Brot']);
  });

  it('with rows of different lengths is read', async () => {
    expect(passageTexts(await readOne('a.csv', 'day,fare\nMonday,2,more\nSunday\n'))).toEqual([
      'day: Monday\nfare: 2\nmore',
      'Sunday',
    ]);
  });

  it('of articles has what a row says of its origin as the source of its passage', async () => {
    const csv =
      'id,headline,body,writer,published,link\n7,Late again,The ferry was late.,Lena Ost,25 December 2024,https://example.org/7\n8,Early,It was early.,,soon,\n';
    const document = await readOne('a.csv', csv);
    expect(document.passages.map(({ heading, text, facts }) => [heading, text, facts])).toEqual([
      [
        'Late again',
        'The ferry was late.',
        { title: 'Late again', author: 'Lena Ost', date: '2024-12-25', url: 'https://example.org/7' },
      ],
      ['Early', 'It was early.', { title: 'Early' }],
    ]);
    expect(document.warnings).toEqual([
      'The date in some rows is not a date such as 2024-12-25 and is left out.',
    ]);
    expectSound(document);
  });

  it('with a row of thousands of values beyond its columns has each of them once', async () => {
    const row = Array.from({ length: 5_000 }, (_, at) => `v${at}`);
    for (const names of ['title;text', 'question;answer', 'place;day']) {
      const { text } = await readOne('a.csv', `${names}\n${row.join(';')}\n`);
      expect(text.match(/v4999/g)).toHaveLength(1);
      expect(text.length).toBeLessThan(2 * row.join(';').length);
    }
  });

  it('whose quotation marks never close is named', async () => {
    const { documents, skipped } = await readCorpus(await folderWith({ 'a.csv': 'a,b\n"open,1\n' }));
    expect(documents).toEqual([]);
    expect(inEnglish(skipped)[0]?.reason).toBe(
      'It is not a table that can be read: a quotation mark (") at the beginning of a field is never closed, so that its rows cannot be told apart.',
    );
  });
});

describe('JSON Lines', () => {
  it('has a passage for each line', async () => {
    const lines = [
      { title: 'The ferry', text: 'It leaves at dawn.\nAnd at noon.' },
      {
        speaker: { name: 'Lena Ost' },
        tags: ['a', 1],
        deep: { a: { b: { c: { d: 1 } } } },
        none: null,
        yes: true,
      },
      'Just words.',
    ];
    const document = await readOne('a.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(document.passages.map(({ heading, text }) => [heading, text])).toEqual([
      ['The ferry', 'It leaves at dawn.\nAnd at noon.'],
      [null, 'speaker.name: Lena Ost\ntags: a, 1\ndeep.a.b.c: {"d":1}\nyes: true'],
      [null, 'Just words.'],
    ]);
    expect(document.warnings).toEqual([]);
    expectSound(document);
  });

  it('of which none is JSON is named', async () => {
    const { documents, skipped } = await readCorpus(await folderWith({ 'a.jsonl': '{broken\nwords\n' }));
    expect(documents).toEqual([]);
    expect(inEnglish(skipped)).toEqual([
      { file: 'a.jsonl', reason: 'It holds no line of JSON: each line has to be a value of its own.' },
    ]);
  });

  it('leaves out lines that are no JSON, and says so', async () => {
    const one = await readOne('a.ndjson', '{"a": "Words."}\n{broken\n');
    expect(passageTexts(one)).toEqual(['Words.']);
    expect(one.warnings).toEqual(['Line 2 is not JSON and is left out.']);
    const deep = await readOne('a.jsonl', `"Words."\n${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}\n`);
    expect(passageTexts(deep)).toEqual(['Words.']);
    expect(deep.warnings).toEqual(['Line 2 is not JSON and is left out.']);
    const many = await readOne('a.ndjson', `x\n"Words."\ny\n${'['.repeat(100_000)}\n`);
    expect(passageTexts(many)).toEqual(['Words.']);
    expect(many.warnings).toEqual(['3 lines are not JSON and are left out, the first of them line 1.']);
  });
});

describe('JSON', () => {
  it('is a list, or holds one, with a passage for each entry', async () => {
    const entries = [
      { title: 'Fares', author: { name: 'By Lena Ost' }, date_published: '2024-05-03', body: 'Two crowns.' },
      { title: 'Dogs', author: { name: 'Karl Weg' }, body: 'On a lead.' },
    ];
    for (const whole of [
      entries,
      { version: 1, tags: ['a', 'b', 'c'], kinds: [{ id: 1 }], items: entries },
      { version: 1, data: { tags: ['a'], kinds: [{ id: 1 }], items: entries } },
    ]) {
      const document = await readOne('a.json', JSON.stringify(whole, null, 2));
      expect(document.passages.map(({ heading, text, facts }) => [heading, text, facts])).toEqual([
        ['Fares', 'Two crowns.', { title: 'Fares', author: 'Lena Ost', date: '2024-05-03' }],
        ['Dogs', 'On a lead.', { title: 'Dogs', author: 'Karl Weg' }],
      ]);
      expectSound(document);
    }
  });

  it('is rather the list whose entries have a text, or one that the settings tell of, than a longer one', async () => {
    const other = [{ id: 1 }, { id: 2 }, { id: 3 }];
    const whole = JSON.stringify({
      other,
      said: [{ text: 'Two crowns.' }],
      wort: [{ wort: 'Zwei Kronen.' }],
    });
    expect(passageTexts(await readOne('a.json', whole))).toEqual(['Two crowns.']);
    const settings = 'columns:\n  - files: a.json\n    text: wort\n';
    const { documents } = await readCorpus(await folderWith({ 'a.json': whole, 'footnote.yaml': settings }));
    expect(documents.map(passageTexts)).toEqual([['Zwei Kronen.']]);
  });

  it('is an entry by itself where it has a text and no list has one', async () => {
    const entry = {
      title: 'Fares',
      author: 'Lena Ost',
      body: 'Two crowns.',
      tags: [{ id: 1 }],
      more: { items: [{ text: 'Dogs' }] },
    };
    const { passages } = await readOne('a.json', JSON.stringify(entry));
    expect(passages.map(({ text, facts }) => [text, facts])).toEqual([
      ['body: Two crowns.\ntags.0.id: 1\nmore.items.0.text: Dogs', { title: 'Fares', author: 'Lena Ost' }],
    ]);
  });

  it('has of the cards of a board what they are called and what is to be done', async () => {
    const card = (name: string, desc: string) => ({
      id: 'c1',
      idList: 'l1',
      name,
      desc,
      dateLastActivity: '2024-03-05T09:02:11.000Z',
      shortUrl: 'https://example.org/c1',
      pos: 1,
    });
    const actions = Array.from({ length: 4 }, () => ({ id: 'a1', type: 'updateCard' }));
    const cards = [card('Fares', 'Ask the council.'), card('Posters', '')];
    const { passages } = await readOne('a.json', JSON.stringify({ name: 'Ferry', actions, cards }));
    const facts = { date: '2024-03-05', url: 'https://example.org/c1' };
    expect(passages.map(({ heading, text, facts: own }) => [heading, text, own])).toEqual([
      ['Fares', 'Ask the council.', facts],
      [null, 'Posters', facts],
    ]);
  });

  it('with values too deep within each other is read without them', async () => {
    const nested = `${'['.repeat(200_000)}1${']'.repeat(200_000)}`;
    const document = await readOne('a.json', `[{"a": ${nested}}, "The ferry is old."]`);
    expect(passageTexts(document)).toEqual(['The ferry is old.']);
    expect(document.warnings).toEqual(['Entry 1 is left out: its values lie too deep within each other.']);
    const { skipped } = await readCorpus(await folderWith({ 'a.json': nested }));
    expect(inEnglish(skipped)).toEqual([
      { file: 'a.json', reason: 'Its values lie too deep within each other to be read.' },
    ]);
  });

  it('of another kind is named', async () => {
    const folder = await folderWith({
      'a.json': '[1, 2',
      'b.json': '{"name": "x", "files": ["a"]}',
      'c.json': '7',
      'd.json': 'null',
    });
    const { skipped } = await readCorpus(folder);
    expect(inEnglish(skipped).map(({ reason }) => reason)).toEqual([
      'It is not JSON, or not all of it.',
      'It holds no list of entries.',
      'It holds no list of entries.',
      'It holds no list of entries.',
    ]);
  });
});

describe('a chat that was saved as JSON', () => {
  const author = (id: string, name: string, nickname?: string) => ({
    id,
    name,
    ...(nickname && { nickname }),
    isBot: false,
    roles: [{ id: '9', name: 'Millers' }],
  });

  it('has the words of each message, and who wrote it when', async () => {
    const message = {
      id: '11',
      type: 'Default',
      timestamp: '2024-04-30T09:00:00.123+00:00',
      isPinned: false,
      content: 'The mill opens at nine.',
      author: author('501', 'ada', 'Ada Holm'),
      reactions: [{ emoji: { name: '👍' }, count: 3 }],
    };
    const messages = [
      message,
      { ...message, id: '12', content: 'And the café at ten.', author: author('502', 'bert') },
      { ...message, id: '13', content: '' },
    ];
    const { passages } = await readOne('a.json', JSON.stringify({ guild: { id: '1' }, messages }));
    expect(passages.map(({ text, facts }) => [text, facts])).toEqual([
      ['The mill opens at nine.', { author: 'Ada Holm', date: '2024-04-30' }],
      ['And the café at ten.', { author: 'bert', date: '2024-04-30' }],
    ]);
  });

  it('keeps the words of a record that is like a message but has its text under another name', async () => {
    const record = { timestamp: '2024-04-30', author: { name: 'Ada Holm' }, text: 'The mill opens at nine.' };
    const { passages } = await readOne('a.json', JSON.stringify([record]));
    expect(passages.map(({ text }) => text)).toEqual(['The mill opens at nine.']);
  });

  it('has the same where it comes from other programs for chats', async () => {
    const slack = {
      client_msg_id: 'a7',
      type: 'message',
      text: 'The mill opens at nine.',
      user: 'U01',
      ts: '1709542931.000200',
      user_profile: { real_name: 'Ada Holm', display_name: '', avatar_hash: 'f0' },
      reactions: [{ name: 'thumbsup', count: 1 }],
    };
    const telegram = {
      id: 7,
      type: 'message',
      date: '2024-03-04T23:30:00',
      date_unixtime: '1709591400',
      from: 'Ada Holm',
      from_id: 'user501',
      text: ['See ', { type: 'link', text: 'example.org' }, ' for the rest.'],
    };
    const time = 1_709_542_931_000;
    const others = [
      { sender_name: 'Ada Holm', timestamp_ms: time, content: 'The mill opens at nine.', is_unsent: false },
      {
        creator: { name: 'Ada Holm', email: 'ada@example.org' },
        created_date: 'Monday, March 4, 2024 at 9:02:11\u202fAM UTC',
        text: 'The mill opens at nine.',
        topic_id: 'a7',
      },
      {
        type: 'm.room.message',
        sender: 'Ada Holm',
        content: { body: 'The mill opens at nine.', msgtype: 'm.text' },
        origin_server_ts: time,
      },
    ];
    for (const [message, words] of [
      ...others.map((other) => [other, 'The mill opens at nine.']),
      [slack, 'The mill opens at nine.'],
      [telegram, 'See example.org for the rest.'],
    ]) {
      const { passages } = await readOne('a.json', JSON.stringify([message]));
      expect(passages.map(({ text, facts }) => [text, facts])).toEqual([
        [words, { author: 'Ada Holm', date: '2024-03-04' }],
      ]);
    }
  });

  it('of Slack has names for people, channels and links, and says nothing of its own', async () => {
    const said = (user: string, text: string, more = {}) => ({
      type: 'message',
      ts: '1709542931.000200',
      user,
      text,
      ...more,
    });
    const profile = (display_name: string, real_name: string) => ({
      user_profile: { display_name, real_name },
    });
    const messages = [
      said(
        'U01',
        '<@U02> see <https://example.org|the rules> &amp; <https://example.org/a> in <#C01|general>, <!here> &lt;now&gt;, <@U09>',
        profile('', 'Ada Holm'),
      ),
      said('U02', 'It opens at <!date^1709542931^{time}|nine>.', profile('bert', 'Bert Weg')),
      said('U01', 'Thanks.', { thread_ts: '1709542931.000200' }),
      said('U02', '<@U02> has joined the channel', { subtype: 'channel_join' }),
    ];
    const { passages } = await readOne('a.json', JSON.stringify(messages));
    expect(passages.map(({ text, facts }) => [text, facts?.author])).toEqual([
      ['@bert see the rules & https://example.org/a in #general, @here <now>, @U09', 'Ada Holm'],
      ['It opens at nine.', 'bert'],
      ['Thanks.', 'Ada Holm'],
    ]);
  });

  it('has the names of members from the list beside the folders of the channels, as it is now', async () => {
    const message = { type: 'message', ts: '1709542931.000200', user: 'U01', text: 'Ask <@U02> or <@U03>.' };
    const member = (id: string, display_name: string, real_name: string) => ({
      id,
      team_id: 'T1',
      profile: { display_name, real_name },
    });
    const folder = await folderWith({
      'slack/users.json': JSON.stringify([member('U01', '', 'Ada Holm'), member('U02', 'bert', 'Bert Weg')]),
      'slack/general/2024-03-04.json': JSON.stringify([message]),
      'other/general/2024-03-04.json': JSON.stringify([message]),
    });
    const said = async (previous?: ReadonlyMap<string, Document>) => {
      const { documents } = await readCorpus(folder, { previous });
      return documents.filter(({ source }) => source.file.includes('general'));
    };
    const first = await said();
    expect(first.map(({ passages: [passage] }) => [passage?.text, passage?.facts?.author])).toEqual([
      ['Ask @U02 or @U03.', 'U01'],
      ['Ask @bert or @U03.', 'Ada Holm'],
    ]);
    await writeFiles(folder, { 'slack/users.json': JSON.stringify([member('U01', 'ada', '')]) });
    const second = await said(new Map(first.map((document) => [document.source.file, document])));
    expect(second[0]).toBe(first[0]);
    expect(second[1]?.passages[0]?.facts?.author).toBe('ada');
    await writeFiles(folder, { 'slack/users.json': '{' });
    expect((await said())[1]?.passages[0]?.facts?.author).toBe('U01');
  });

  it('has of a list of members their names and what they do, and not how to reach them', async () => {
    const member = (title: string) => ({
      id: 'U01',
      team_id: 'T1',
      name: 'ada',
      real_name: 'Ada Holm',
      profile: { title, real_name: 'Ada Holm', email: 'ada@example.org', phone: '030 1234' },
    });
    const { passages } = await readOne('users.json', JSON.stringify([member('Miller'), member('')]));
    expect(passages.map(({ heading, text }) => [heading, text])).toEqual([
      ['Ada Holm', 'Miller'],
      [null, 'Ada Holm'],
    ]);
  });

  it('has of a list of channels what they are about', async () => {
    const topic = (value: string) => ({ value, creator: 'U01', last_set: 0 });
    const channel = { id: 'C1', name: 'general', is_archived: false, members: ['U01'] };
    const channels = [
      { ...channel, topic: topic('All about the mill'), purpose: topic('') },
      { ...channel, name: 'fares', topic: topic(''), purpose: topic('') },
    ];
    const { passages } = await readOne('channels.json', JSON.stringify(channels));
    expect(passages.map(({ heading, text }) => [heading, text])).toEqual([
      ['general', 'All about the mill'],
      [null, 'fares'],
    ]);
  });

  it('has the same where it was saved as a table', async () => {
    const csv =
      'AuthorID,Author,Date,Content,Attachments,Reactions\n"1","ada","2024-03-04T09:02:11.1230000+00:00","The mill opens, at last.","","👍 (3)"\n"1","ada","2024-03-04T09:03:00.0000000+00:00","","https://example.org/a.png",""\n';
    const { passages } = await readOne('a.csv', csv);
    expect(passages.map(({ text, facts }) => [text, facts])).toEqual([
      ['The mill opens, at last.', { author: 'ada', date: '2024-03-04' }],
    ]);
  });

  it('has of other entries, too, no more of an author than the name', async () => {
    const entries = [{ author: author('77', 'Carla'), content: 'The ferry leaves at noon.', pier: 'four' }];
    const { passages } = await readOne('a.json', JSON.stringify(entries));
    expect(passages.map(({ text, facts }) => [text, facts])).toEqual([
      ['content: The ferry leaves at noon.\npier: four', { author: 'Carla' }],
    ]);
  });
});

it('what rows took from web pages is read as a browser shows it, and a byline is a name', async () => {
  const rows = [
    {
      headline: 'Fares',
      byline: 'By Lena Ost',
      web_url: 'https://example.org/1',
      body: '<p>Two crowns &amp; no more.</p><p>It is <b>old</b>.</p>',
    },
    { headline: 'Code', byline: 'Karl Weg', web_url: '', body: 'Write <b>old</b> and 1 < 2.' },
  ];
  const document = await readOne('a.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'));
  expect(passageTexts(document)).toEqual([
    'Two crowns & no more.\n\nIt is old.',
    'Write <b>old</b> and 1 < 2.',
  ]);
  expect(document.passages.map(({ facts }) => facts)).toEqual([
    { title: 'Fares', author: 'Lena Ost', url: 'https://example.org/1' },
    { title: 'Code', author: 'Karl Weg' },
  ]);
});

describe('columns that the settings of the folder name', () => {
  const csv =
    'nr;Was;Wann;Wer;Anmerkung\n1;Der Markt öffnet.;2024-05-03;Karl Weg;geheim\n2;Er schließt.;;;\n';
  const rowsOf = async (settings: string, file = 'footnote.yaml', name = 'fair/a.csv', table = csv) => {
    const { documents, skipped } = await readCorpus(await folderWith({ [name]: table, [file]: settings }));
    expect(skipped).toEqual([]);
    const [document] = documents;
    if (!document) throw new Error('The table was not read.');
    expectSound(document);
    return {
      rows: document.passages.map(({ heading, text, facts }) => [heading, text, facts]),
      warnings: document.warnings,
    };
  };

  it('are quoted, head a row or tell where it comes from; all others are left out, and that is said', async () => {
    const { rows, warnings } = await rowsOf(
      'columns:\n  - files: "**/*.csv"\n    text: was\n    date: WANN\n    author: Wer\n',
    );
    expect(rows).toEqual([
      [null, 'Der Markt öffnet.', { author: 'Karl Weg', date: '2024-05-03' }],
      [null, 'Er schließt.', undefined],
    ]);
    expect(warnings).toEqual(['Columns that are not read: “nr”, “Anmerkung”.']);
  });

  it('may be several for the text, and be named in footnote.json', async () => {
    const { rows, warnings } = await rowsOf(
      JSON.stringify({ columns: [{ files: 'fair/*', text: ['Was', 'Wer'], heading: 'Wann' }] }),
      'footnote.json',
    );
    expect(rows).toEqual([
      ['2024-05-03', 'Was: Der Markt öffnet.\nWer: Karl Weg', undefined],
      [null, 'Er schließt.', undefined],
    ]);
    expect(warnings).toEqual(['Columns that are not read: “nr”, “Anmerkung”.']);
  });

  it('are named when they are not there', async () => {
    const { warnings } = await rowsOf('columns:\n  - files: fair/*\n    text: Was\n    url: Netz\n');
    expect(warnings).toContain('It has no column called “netz”, which the settings name.');
  });

  it('are keys in JSON Lines, also within each other', async () => {
    const line = JSON.stringify({ speaker: { name: 'Lena Ost' }, words: 'The ferry never sleeps.', x: 1 });
    const { rows } = await rowsOf(
      'columns:\n  - files: "*"\n    text: words\n    author: speaker.name\n',
      'footnote.yml',
      'a.jsonl',
      line,
    );
    expect(rows).toEqual([[null, 'The ferry never sleeps.', { author: 'Lena Ost' }]]);
  });

  it('that change make the table new', async () => {
    const folder = await folderWith({ 'a.csv': csv });
    const first = await readCorpus(folder);
    const previous = new Map(first.documents.map((document) => [document.source.file, document]));
    await writeFiles(folder, { 'footnote.yaml': 'columns:\n  - files: "*.csv"\n    text: Was\n' });
    const [document] = (await readCorpus(folder, { previous })).documents;
    expect(document?.passages.map(({ text }) => text)).toEqual(['Der Markt öffnet.', 'Er schließt.']);
  });

  it('that are wrong are named and leave everything else as it is', async () => {
    const folder = await folderWith({
      'a.csv': csv,
      'footnote.yaml': 'columns:\n  - files: "*"\n    text: {}\n',
    });
    const { documents, skipped } = await readCorpus(folder);
    expect(documents).toHaveLength(1);
    expect(inEnglish(skipped)).toEqual([
      {
        file: 'footnote.yaml',
        reason: 'Its columns are left out: columns, entry 1, text: must be the name of a column.',
      },
    ]);
  });
});
