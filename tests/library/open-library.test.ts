import { writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReloadReport } from '../../src/library/library.js';
import { openLibrary } from '../../src/library/open-library.js';
import { UserError } from '../../src/user-error.js';
import { bridgeReport, ferryNote, harwick } from '../support/documents.js';
import { folderWith, writeFiles } from '../support/folder.js';

const everywhere = { source: null, limit: 10 } as const;
const all = { about: null, source: null, limit: 100, offset: 0 } as const;

describe('asking', () => {
  it('puts the passage that answers first, with its source and place', async () => {
    const library = await openLibrary({ folder: await folderWith(harwick) });
    const { status, passages } = await library.ask({ question: 'what does a crossing cost?', ...everywhere });
    expect(status).toBe('answered');
    expect(passages[0]).toMatchObject({
      text: 'A crossing costs two crowns; children under ten travel free.',
      heading: 'Fares',
      source: {
        file: 'notes/ferry.md',
        title: 'The Ferry at Harwick',
        author: 'Lena Ost',
        date: '2023-06-01',
        url: 'https://example.org/ferry',
      },
      place: {
        start: ferryNote.indexOf('A crossing'),
        end: ferryNote.indexOf(' free.') + 6,
        lines: [14, 14],
      },
    });
  });

  it('shows a report that stands in two files once, with both sources', async () => {
    const folder = await folderWith({ ...harwick, 'again.txt': bridgeReport.replace('Agrees To', 'Will') });
    const library = await openLibrary({ folder });
    const { passages } = await library.ask({
      question: 'who pays half of the cost of the repair',
      ...everywhere,
    });
    expect(passages.map(({ text }) => text)).toEqual([...new Set(passages.map(({ text }) => text))]);
    expect(passages[0]?.alsoIn).toHaveLength(1);
    const titles = [passages[0]?.source, ...(passages[0]?.alsoIn ?? [])].map((source) => source?.title);
    expect(titles.toSorted()).toEqual([
      'Council Agrees To Repair The Old Bridge',
      'Council Will Repair The Old Bridge',
    ]);
  });

  it('looks only in the source that is named', async () => {
    const library = await openLibrary({ folder: await folderWith(harwick) });
    for (const source of ['bridge.txt', 'Council Agrees To Repair The Old Bridge']) {
      const { passages } = await library.ask({ question: 'what does the ferry cost', limit: 10, source });
      expect(new Set(passages.map((passage) => passage.source.file))).toEqual(new Set(['bridge.txt']));
    }
    const { passages } = await library.ask({ question: 'ferry', limit: 10, source: 'notes/' });
    expect(passages.every((passage) => passage.source.file === 'notes/ferry.md')).toBe(true);
  });

  it('says in one sentence that a source does not exist', async () => {
    const library = await openLibrary({ folder: await folderWith(harwick) });
    await expect(library.ask({ question: 'ferry', limit: 1, source: 'nowhere' })).rejects.toThrow(
      new UserError(
        'No document, folder or title is called “nowhere”; /sources lists what there is.',
        'not-found',
      ),
    );
  });

  it('answers from an empty folder that it has nothing', async () => {
    const library = await openLibrary({ folder: await folderWith({}) });
    expect(await library.ask({ question: 'ferry', ...everywhere })).toMatchObject({
      status: 'unanswered',
      passages: [],
    });
    expect(await library.sources()).toEqual({ sources: [], skipped: [] });
  });
});

describe('quotes', () => {
  it('gives a person what they said and nobody else', async () => {
    const library = await openLibrary({ folder: await folderWith(harwick) });
    const mayor = await library.quotes({ person: 'Sollberg', ...all });
    expect(mayor).toMatchObject({ person: 'Ingrid Sollberg', status: 'answered' });
    expect(mayor.quotations.map(({ text }) => text)).toContain(
      'We cannot wait for the next flood, because the next flood will not wait for us,',
    );
    expect(mayor.quotations.every(({ speaker }) => speaker === 'Ingrid Sollberg')).toBe(true);
    const ferryman = await library.quotes({ person: 'Anton Reiss', ...all });
    expect(ferryman.quotations.map(({ text, mention }) => [text, mention?.text])).toContainEqual([
      'Nobody asked the people who live from the water,',
      'he',
    ]);
  });

  it('narrows by what they said it about, also where the words have another ending', async () => {
    const library = await openLibrary({ folder: 'corpus' });
    const asked = { ...all, person: 'Wang Yi', about: 'stability' };
    expect((await library.quotes(asked)).quotations.map(({ text }) => text)).toEqual([
      'If China-Japan relations are stable, Asia will be more stable,',
    ]);
  });

  it('shows the same words in two documents once, with both sources, newest first', async () => {
    const said = '“The water will be back,” Ingrid Sollberg said.\n';
    const folder = await folderWith({
      'a.md': `---\ntitle: First\ndate: 2020-01-01\n---\n\n${said}`,
      'b.md': `---\ntitle: Second\ndate: 2021-01-01\n---\n\n${said}`,
    });
    const library = await openLibrary({ folder });
    const { quotations, total } = await library.quotes({ person: 'Ingrid Sollberg', ...all });
    expect(total).toBe(1);
    expect(quotations[0]?.passage.source.title).toBe('Second');
    expect(quotations[0]?.passage.alsoIn.map(({ title }) => title)).toEqual(['First']);
  });

  it('shows the same words once, also where a document gives the name in another form', async () => {
    const folder = await folderWith({
      'a.txt': 'First\n\n“The water will be back,” Ingrid M. Sollberg said.\n',
      'b.txt': 'Second\n\n“The water will be back,” Ingrid Sollberg said.\n',
      'c.txt': 'Third\n\n“The water will be back,” Tom Sollberg said.\n',
    });
    const library = await openLibrary({ folder });
    const ingrid = await library.quotes({ person: 'Ingrid Sollberg', ...all });
    expect(ingrid).toMatchObject({ status: 'answered', total: 1 });
    expect(ingrid.quotations[0]?.passage.alsoIn).toHaveLength(1);
    const both = await library.quotes({ person: 'Sollberg', ...all });
    expect(both).toMatchObject({ status: 'unsure', total: 2 });
    expect(both.suggestions).toHaveLength(2);
  });

  it('gives direct quotations first, then reported speech, each from the newest source on, source by source', async () => {
    const text = (words: string) =>
      `“${words} is near,” Ingrid Sollberg said. “${words} is here.”\n\nSollberg said that ${words} was over.\n`;
    const folder = await folderWith({
      'a.md': `---\ntitle: Old\ndate: 2020-01-01\n---\n\n${text('Spring')}`,
      'b.md': `---\ntitle: New\ndate: 2021-01-01\n---\n\n${text('Summer')}`,
    });
    const library = await openLibrary({ folder });
    const { quotations } = await library.quotes({ person: 'Sollberg', ...all });
    expect(quotations.map(({ kind, passage }) => `${kind} ${passage.source.title}`)).toEqual([
      'direct New',
      'direct New',
      'direct Old',
      'direct Old',
      'indirect New',
      'indirect Old',
    ]);
  });

  it('gives sources that begin with a guess behind the others, where dates decide nothing', async () => {
    const guess = (words: string) =>
      `Anna Reiss spoke with Ingrid Sollberg. Reiss told Clara Holm that Sollberg was late. The harbour is old.\n\n“${words},” she said.\n`;
    const folder = await folderWith({
      'a.txt': `One\n\n${guess('The pier is old')}`,
      'b.txt': 'Two\n\n“The pier is closed,” said Ingrid Sollberg.\n',
      'c.md': `---\ndate: 2021-01-01\n---\n\n${guess('The quay is old')}`,
    });
    const library = await openLibrary({ folder });
    const { quotations } = await library.quotes({ person: 'Sollberg', ...all });
    expect(quotations.map(({ passage, sureness }) => [passage.source.file, (sureness ?? 1) < 0.65])).toEqual([
      ['c.md', true],
      ['b.txt', false],
      ['a.txt', true],
    ]);
  });

  it('pages without losing or repeating a quotation', async () => {
    const library = await openLibrary({ folder: await folderWith(harwick) });
    const whole = await library.quotes({ person: 'Anton Reiss', ...all });
    const pages = [];
    for (let offset = 0; offset < whole.total; offset += 1) {
      pages.push(...(await library.quotes({ person: 'Anton Reiss', ...all, limit: 1, offset })).quotations);
    }
    expect(whole.total).toBeGreaterThan(1);
    expect(pages).toEqual(whole.quotations);
  });

  it('tells someone who is spoken of from someone nobody has heard of', async () => {
    const folder = await folderWith({
      'a.txt': 'Title\n\nThe house belongs to Berta Kling and her sister.\n',
    });
    const library = await openLibrary({ folder });
    const spokenOf = await library.quotes({ person: 'Berta Kling', ...all });
    expect(spokenOf).toMatchObject({ status: 'unanswered', mentioned: true, quotations: [] });
    const titled = await library.quotes({ person: 'Senator Kling', ...all });
    expect(titled).toMatchObject({ status: 'unanswered', mentioned: true });
    const unknown = await library.quotes({ person: 'Berta Kranz', ...all });
    expect(unknown).toMatchObject({ status: 'unanswered', mentioned: false });
  });

  it('tells so of the source alone that was named, and who is quoted on something else', async () => {
    const folder = await folderWith({
      'a.txt': 'Mill\n\n“The mill is closed,” Berta Kling said.\n',
      'b.txt': 'House\n\nThe house belongs to Berta Kling and her sister.\n',
      'c.txt': 'River\n\nThe river is long.\n',
    });
    const library = await openLibrary({ folder });
    const told = async (more: object) => {
      const { quoted, mentioned, total } = await library.quotes({ person: 'Berta Kling', ...all, ...more });
      return { quoted, mentioned, total };
    };
    expect(await told({ source: 'a.txt' })).toEqual({ quoted: true, mentioned: true, total: 1 });
    expect(await told({ source: 'b.txt' })).toEqual({ quoted: false, mentioned: true, total: 0 });
    expect(await told({ source: 'c.txt' })).toEqual({ quoted: false, mentioned: false, total: 0 });
    expect(await told({ about: 'sheep' })).toEqual({ quoted: true, mentioned: true, total: 0 });
  });

  it('gives every quotation of a file, and says so where there is no such file', async () => {
    const library = await openLibrary({ folder: await folderWith(harwick) });
    const { quotations } = await library.quotations('bridge.txt');
    for (const { text, start, end } of quotations) expect(bridgeReport.slice(start, end)).toBe(text);
    expect(quotations.length).toBeGreaterThanOrEqual(3);
    await expect(library.quotations('no.txt')).rejects.toThrow(
      new UserError('No document is called “no.txt”.', 'not-found'),
    );
  });
});

describe('context', () => {
  it('leads from a passage to the ones around it, also after another start', async () => {
    const folder = await folderWith(harwick);
    const before = await openLibrary({ folder });
    const [passage] = (await before.ask({ question: 'who pays half of the cost', ...everywhere })).passages;
    const after = await openLibrary({ folder });
    const context = await after.context(passage?.reference ?? '');
    if (context.state === 'gone') throw new Error('The passage is there.');
    expect(context.state).toBe('found');
    expect(context.passages[context.at]?.text).toBe(passage?.text);
    expect(context.passages.map(({ place }) => place.paragraph)).toEqual([2, 3, 4, 5, 6]);
  });

  it('shows what stands there now when the document has changed', async () => {
    const folder = await folderWith(harwick);
    const library = await openLibrary({ folder });
    const [passage] = (await library.ask({ question: 'who pays half of the cost', ...everywhere })).passages;
    await writeFiles(folder, { 'bridge.txt': bridgeReport.replace('4.2 million', '5 million') });
    await library.reload();
    const context = await library.context(passage?.reference ?? '');
    if (context.state === 'gone') throw new Error('The document is still there.');
    expect(context.state).toBe('changed');
    expect(context.passages[context.at]?.text).toContain('5 million');
  });

  it('finds a passage that has moved', async () => {
    const folder = await folderWith(harwick);
    const library = await openLibrary({ folder });
    const [passage] = (await library.ask({ question: 'who pays half of the cost', ...everywhere })).passages;
    await writeFiles(folder, {
      'bridge.txt': bridgeReport.replace(
        '\n\n217',
        '\n\nA paragraph that is new here, in front of all others.',
      ),
    });
    await library.reload();
    const context = await library.context(passage?.reference ?? '');
    if (context.state === 'gone') throw new Error('The document is still there.');
    expect(context.state).toBe('found');
    expect(context.passages[context.at]?.text).toBe(passage?.text);
  });

  it('says when a passage is gone, or never was', async () => {
    const folder = await folderWith(harwick);
    const library = await openLibrary({ folder });
    const [passage] = (await library.ask({ question: 'who pays half of the cost', ...everywhere })).passages;
    await rm(join(folder, 'bridge.txt'));
    await library.reload();
    expect(await library.context(passage?.reference ?? '')).toEqual({ state: 'gone' });
    expect(await library.context('nonsense')).toEqual({ state: 'gone' });
  });
});

describe('reloading', () => {
  it('says what was added, changed, removed and left out', async () => {
    const folder = await folderWith({ ...harwick, 'old.txt': 'Old\n\nAn old paragraph.\n' });
    const library = await openLibrary({ folder });
    await rm(join(folder, 'old.txt'));
    await writeFiles(folder, {
      'new.txt': 'New\n\nA new paragraph.\n',
      'bridge.txt': `${bridgeReport}\nOne more paragraph.\n`,
      'broken.txt': new Uint8Array([0, 1, 2, 0, 255, 0]),
    });
    const report = await library.reload();
    expect(report).toMatchObject({ added: ['new.txt'], changed: ['bridge.txt'], removed: ['old.txt'] });
    expect(report.skipped.map(({ file }) => file)).toEqual(['broken.txt']);
    const { sources } = await library.sources();
    expect(report.passages).toBe(sources.reduce((sum, source) => sum + source.passages, 0));
  });

  it('changes nothing when the folder has vanished', async () => {
    const folder = await folderWith(harwick);
    const library = await openLibrary({ folder });
    const before = await library.sources();
    await rename(folder, `${folder}-away`);
    await expect(library.reload()).rejects.toThrow(
      /^The documents stay as they were\. The folder of documents “.+” does not exist: /,
    );
    expect(await library.sources()).toEqual(before);
    await rename(`${folder}-away`, folder);
    expect(await library.reload()).toMatchObject({ added: [], changed: [], removed: [] });
  });

  it('changes nothing when nothing in the folder can be read any more', async () => {
    const folder = await folderWith(harwick);
    const library = await openLibrary({ folder });
    const before = await library.sources();
    const broken = new Uint8Array([0, 159, 0, 3]);
    await writeFiles(folder, { 'bridge.txt': broken, 'notes/ferry.md': broken });
    await expect(library.reload()).rejects.toThrow(
      new UserError(
        'The documents stay as they were. Nothing in the folder can be read any more; footnote check names each file with the reason.',
        'unreadable-corpus',
      ),
    );
    expect(await library.sources()).toEqual(before);
    await writeFiles(folder, { 'bridge.txt': bridgeReport });
    expect(await library.reload()).toMatchObject({ added: [], changed: [], removed: ['notes/ferry.md'] });
  });

  it('lets go of everything when the folder was emptied', async () => {
    const folder = await folderWith(harwick);
    const library = await openLibrary({ folder });
    for (const file of Object.keys(harwick)) await rm(join(folder, file));
    expect((await library.reload()).removed).toEqual(Object.keys(harwick));
    expect(await library.sources()).toEqual({ sources: [], skipped: [] });
  });

  it('lets go of everything when only what was no document before is left', async () => {
    const folder = await folderWith({ ...harwick, 'map.png': 'a picture' });
    const library = await openLibrary({ folder });
    for (const file of Object.keys(harwick)) await rm(join(folder, file));
    expect((await library.reload()).removed).toEqual(Object.keys(harwick));
    expect(await library.sources()).toMatchObject({ sources: [], skipped: [{ file: 'map.png' }] });
  });

  it('makes one reload of two at once', async () => {
    const library = await openLibrary({ folder: await folderWith(harwick) });
    const [one, two] = await Promise.all([library.reload(), library.reload()]);
    expect(one).toBe(two);
  });

  it('reads what came while it read, for who asks then', async () => {
    const folder = await folderWith(harwick);
    const ask: (() => void)[] = [];
    const library = await openLibrary({
      folder,
      onReading: (reading) => {
        if (reading?.file === 'z.txt') for (const again of ask.splice(0)) again();
      },
    });
    await writeFiles(folder, { 'z.txt': 'Z\n\nThe last one.\n' });
    // When the last file is read, the first one changes, and another admin wants it read.
    const other = new Promise<ReloadReport>((resolve) => {
      ask.push(() => {
        writeFileSync(join(folder, 'bridge.txt'), bridgeReport.replace('May', 'June'));
        resolve(library.reload());
      });
    });
    const report = await library.reload();
    expect(report).toMatchObject({ added: ['z.txt'], changed: ['bridge.txt'] });
    expect(await other).toBe(report);
  });

  it('answers questions meanwhile, from what was read before', async () => {
    const folder = await folderWith(harwick);
    const library = await openLibrary({ folder });
    await writeFiles(folder, { 'bridge.txt': 'Other\n\nSomething else altogether.\n' });
    const reload = library.reload();
    const { passages } = await library.ask({ question: 'who pays half of the cost', ...everywhere });
    expect(passages[0]?.source.title).toBe('Council Agrees To Repair The Old Bridge');
    await reload;
  });
});

describe('opening', () => {
  it('is done when questions can be answered; who asks for people waits until it is known who said what', async () => {
    const reports = Array.from({ length: 400 }, (_, at) => [
      `report-${at}.txt`,
      `Report ${at}\n\n“Pier ${at} is closed,” said Ingrid Sollberg.\n`,
    ]);
    const library = await openLibrary({ folder: await folderWith(Object.fromEntries(reports)) });
    expect(await library.counts()).toMatchObject({ documents: 400, passages: 400, quotations: null });
    const { status, passages } = await library.ask({ question: 'is pier 17 closed?', ...everywhere });
    expect(status).toBe('answered');
    expect(passages[0]?.source.file).toBe('report-17.txt');
    expect(await library.counts()).toMatchObject({ quotations: null });

    const quoted = await library.quotes({ person: 'Sollberg', ...all });
    expect(quoted.total).toBe(400);
    expect(await library.counts()).toMatchObject({ quotations: 400 });
  });

  it('can be followed by closing, which does not wait until it is known who said what', async () => {
    const reports = Array.from({ length: 400 }, (_, at) => [
      `report-${at}.txt`,
      `Report ${at}\n\n“Pier ${at} is closed,” said Ingrid Sollberg.\n`,
    ]);
    const library = await openLibrary({ folder: await folderWith(Object.fromEntries(reports)) });
    await library.close();
    expect(await library.counts()).toMatchObject({ documents: 400, quotations: null });
    await library.sources();
  });
});

describe('completing', () => {
  it('offers people by number of quotations, and sources by title and folder', async () => {
    const library = await openLibrary({ folder: await folderWith(harwick) });
    expect((await library.complete('people', 'soll', 5)).map(({ value }) => value)).toEqual([
      'Ingrid Sollberg',
    ]);
    expect(await library.complete('sources', 'ferry', 5)).toEqual([
      { label: 'The Ferry at Harwick', value: 'notes/ferry.md' },
    ]);
    expect((await library.complete('sources', 'notes', 5)).map(({ value }) => value)).toEqual([
      'notes/',
      'notes/ferry.md',
    ]);
    expect(await library.complete('people', '', 0)).toEqual([]);
  });

  it('gives a long name in so many letters, where these mean nobody else', async () => {
    const names = [
      'Maximiliana Hohenberg-Ostholm',
      'Maximiliana Hohenberg-Kerkenfelde',
      'Wilhelmina Sollbergersdorf',
      'Wilhelmine-Theodora-Antoinetta Sollbergersdorf',
      'Theodora Antoinetta Wickersheim-Brunn',
    ];
    const letters = names.map((name, at) => [
      `${at}.txt`,
      `A letter\n\n“Pier ${at} is closed,” ${name} said.\n`,
    ]);
    const library = await openLibrary({ folder: await folderWith(Object.fromEntries(letters)) });
    const offered = await library.complete('people', '', 10, 28);
    expect(offered.map(({ value }) => value)).toEqual([
      'Hohenberg-Kerkenfelde',
      'Hohenberg-Ostholm',
      'Theodora Antoinetta',
      'Wilhelmina Sollbergersdorf',
    ]);
    for (const { label, value } of offered) {
      const { person } = await library.quotes({
        person: value,
        about: null,
        source: null,
        limit: 1,
        offset: 0,
      });
      expect(label).toBe(`${person} (1)`);
    }
  });
});

describe('checking', () => {
  it('names what an admin may want to look at', async () => {
    const folder = await folderWith({ ...harwick, 'copy.txt': bridgeReport });
    const { remarks } = await (await openLibrary({ folder })).check();
    expect(remarks).toContainEqual({ file: 'copy.txt', text: 'has the same text as bridge.txt' });
    expect(remarks).toContainEqual({ file: 'bridge.txt', text: 'has no date' });
    expect(remarks.filter(({ file }) => file === 'notes/ferry.md')).toEqual([]);
    expect(remarks.map(({ file }) => file)).toEqual(remarks.map(({ file }) => file).sort());
  });

  it.each([
    ['a.txt', '\ufeff\r\n', 'holds no text that could be read'],
    ['a.srt', 'The ferry leaves at dawn.\n', 'holds no text that could be read'],
    ['a.md', '```\ncode\n```\n', 'holds no paragraph that can be quoted'],
    [
      'a.txt',
      'The river rose, and the town waited for the council. '.repeat(400),
      'has a paragraph of 21,199 characters, which is quoted in pieces: blank lines between its paragraphs would keep them whole',
    ],
    ['a.txt', '12 34 56', 'is in a language that was not recognised'],
    [
      'a.txt',
      'Prom przewozi czterdzieści osób i psa od świtu do zmierzchu. Jest stary, ale wciąż pływa, bo nie ma mostu.',
      'is in Polish, of which the endings of words are not known: a question finds the very words only',
    ],
  ])('says of %s with %j what is odd', async (file, text, remark) => {
    const { remarks } = await (await openLibrary({ folder: await folderWith({ [file]: text }) })).check();
    expect(remarks).toContainEqual({ file, text: remark });
  });

  it('does not miss endings where words have none, nor a date where each row has its own', async () => {
    const folder = await folderWith({
      'a.txt': '部长们在首都会面，并同意明年再谈。',
      'b.jsonl': '{"text": "The river rose.", "date": "2024-05-03", "author": "Lena Ost"}\n',
    });
    const { remarks } = await (await openLibrary({ folder })).check();
    expect(remarks).toEqual([
      { file: 'a.txt', text: 'has no date' },
      { file: 'a.txt', text: 'names no author, publisher or agency' },
    ]);
  });

  it('lists what was kept out of search, whole', async () => {
    const text = `The ferry\n\n1,204 views\n\nIt was late.\n\nIt was old.\n\nRead more: The ${'very '.repeat(20)}old bridge\n\nComments are closed.\n`;
    const { keptOut } = await (await openLibrary({ folder: await folderWith({ 'a.txt': text }) })).check();
    expect(keptOut).toEqual([
      { file: 'a.txt', kind: 'counter', text: '1,204 views' },
      { file: 'a.txt', kind: 'related', text: `Read more: The ${'very '.repeat(20)}old bridge` },
      { file: 'a.txt', kind: 'comments', text: 'Comments are closed.' },
    ]);
  });
});
