import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.js';
import { folderWith } from '../../support/folder.js';
import { inEnglish } from '../../support/in-english.js';
import { noiseOf, passageTexts, readOne, texts } from '../read-one.js';
import { expectSound } from '../sound.js';

const prose = 'The ferry carries forty people and runs every half hour from dawn to dusk.';

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (text: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${text.startsWith('<') ? text : run(text)}</w:p>`;
const styled = (style: string, text: string) => p(text, `<w:pStyle w:val="${style}"/>`);
const item = (text: string) => p(text, '<w:numPr><w:numId w:val="1"/></w:numPr>');
const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;

const styles = `<w:styles>
  <w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
  <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
  <w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
  <w:style w:styleId="Deep"><w:name w:val="Deep"/><w:basedOn w:val="berschrift1"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
  <w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
  <w:style w:styleId="Own"><w:name w:val="My heading"/><w:basedOn w:val="berschrift1"/></w:style>
  <w:style w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
</w:styles>`;

function word(body: string, files: Record<string, string> = {}): Uint8Array {
  const xml = (content: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${content}`);
  return zipSync({
    '[Content_Types].xml': xml('<Types/>'),
    'word/document.xml': xml(`<w:document><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': xml(styles),
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [name, xml(content)])),
  });
}

describe('a Word document', () => {
  it('has the letters of its formulas, what stands behind a tab, and notes that no heading stands above', async () => {
    const body = [
      styled('Titel', 'The Ferry'),
      styled('berschrift1', 'Fares'),
      `<w:p><m:oMath><m:r><m:t>a = r²</m:t></m:r></m:oMath>${run(' is the deck of it.')}</w:p>`,
      `<w:p>${run('Sold by Karl')}<w:r><w:ptab/></w:r>${run('Harwick')}</w:p>`,
    ].join('');
    const notes = `<w:footnotes>${p('It has since retired.')}</w:footnotes>`;
    const { passages } = await readOne('a.docx', word(body, { 'word/footnotes.xml': notes }));
    expect(passages.map(({ heading, text }) => [heading, text]).slice(-3)).toEqual([
      ['Fares', 'a = r² is the deck of it.'],
      ['Fares', 'Sold by Karl\tHarwick'],
      [null, 'It has since retired.'],
    ]);
  });

  it('may have numbers in the names of its parts, as Word in a browser writes them', async () => {
    const xml = (content: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${content}`);
    const file = zipSync({
      'word/document2.xml': xml(
        `<w:document><w:body>${styled('berschrift1', 'Fares')}${p(prose)}</w:body></w:document>`,
      ),
      'word/styles2.xml': xml(styles),
      'word/footnotes2.xml': xml(`<w:footnotes>${p('It has since retired.')}</w:footnotes>`),
    });
    const document = await readOne('a.docx', file);
    expect(passageTexts(document)).toEqual([prose, 'It has since retired.']);
    expect(texts(document, document.headings)).toEqual(['Fares']);
  });

  it('has its title, headings, lists, tables and notes', async () => {
    const body = [
      styled('Titel', 'The Ferry &amp; the Bridge'),
      p(`${run('The ferry carries ')}${run('forty')}${run(' people<')}`.replace('<</w:t>', '&lt;</w:t>')),
      styled('berschrift1', 'Fares'),
      p(prose),
      item('forty people'),
      item('two dogs'),
      `<w:tbl>${row('Day', 'Fare')}${row('Monday', '2')}</w:tbl>`,
      styled('Own', 'Winter'),
      styled('Loop', prose),
      p('Outlined', '<w:outlineLvl w:val="1"/>'),
      p(prose),
    ].join('');
    const document = await readOne(
      'a.docx',
      word(body, {
        'docProps/core.xml':
          '<p><dc:title>Template 7</dc:title><dc:creator>Lena Ost</dc:creator><dcterms:created>2001-01-01T00:00:00Z</dcterms:created></p>',
        'word/footnotes.xml': `<w:footnotes>${p('It has since retired.')}</w:footnotes>`,
      }),
    );
    expect(document.source).toMatchObject({
      title: 'The Ferry & the Bridge',
      author: 'Lena Ost',
      date: null,
    });
    expect(document.passages.map(({ heading, text }) => [heading, text])).toEqual([
      [null, 'The ferry carries forty people<'],
      ['Fares', prose],
      ['Fares', 'forty people\ntwo dogs'],
      ['Fares', 'Day | Fare\nMonday | 2'],
      ['Winter', prose],
      ['Outlined', prose],
      [null, 'It has since retired.'],
    ]);
    expect(texts(document, document.headings)).toEqual([
      'The Ferry & the Bridge',
      'Fares',
      'Winter',
      'Outlined',
    ]);
    expectSound(document);
  });

  it('has its headings within each other, by the levels of their styles', async () => {
    const body = [
      styled('Titel', 'The Ferry'),
      styled('berschrift1', 'Summer'),
      styled('berschrift2', 'Fares'),
      styled('Deep', 'Children'),
      p(prose),
      p('Adults', '<w:outlineLvl w:val="2"/>'),
      p(prose),
      styled('berschrift2', 'Times'),
      p(prose),
      styled('berschrift1', 'Winter'),
      p(prose),
    ].join('');
    const { passages } = await readOne('a.docx', word(body));
    expect(passages.map(({ above = [], heading }) => [...above, heading])).toEqual([
      ['Summer', 'Fares', 'Children'],
      ['Summer', 'Fares', 'Adults'],
      ['Summer', 'Times'],
      ['Winter'],
    ]);
  });

  it('has lines in bold letters as headings where no style makes any', async () => {
    const bold = (text: string) => `<w:p>${run(text, '<w:b/>')}</w:p>`;
    const body = [
      styled('Titel', 'Minutes of March'),
      bold('Budget'),
      p(prose),
      bold('Present:'),
      item('Lena Ost'),
      item('Anton Reiss'),
      bold('Nobody may smoke on the ferry.'),
      p(prose),
      bold('Fares'),
      `<w:tbl>${row('Day', 'Fare')}${row('Monday', '2')}</w:tbl>`,
      bold('Any other business'),
      bold('None'),
    ].join('');
    const headed = async (content: string) =>
      (await readOne('a.docx', word(content))).passages.map(({ heading, text }) => [heading, text]);
    expect(await headed(body)).toEqual([
      ['Budget', prose],
      ['Present:', 'Lena Ost\nAnton Reiss'],
      ['Present:', 'Nobody may smoke on the ferry.'],
      ['Present:', prose],
      ['Fares', 'Day | Fare\nMonday | 2'],
      ['Fares', 'Any other business'],
      ['Fares', 'None'],
    ]);
    expect(
      await headed(styled('Titel', 'Minutes') + styled('berschrift1', 'Fares') + bold('Summer') + p(prose)),
    ).toEqual([
      ['Fares', 'Summer'],
      ['Fares', prose],
    ]);
  });

  it('has the words that Word shows: no tracked deletions, no hidden text, text boxes once', async () => {
    const box = (text: string) =>
      `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(text)}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(text)}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = [
      `<w:p>${run('It carries ')}<w:del><w:r><w:delText>thirty</w:delText></w:r></w:del><w:ins>${run('forty')}</w:ins>${run(' secret', '<w:vanish/>')}${run(' seen', '<w:vanish w:val="0"/>')}${box('In a box.')}${run(' people.')}</w:p>`,
      `<w:p>${run('One')}<w:r><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r></w:p>`,
    ].join('');
    expect(passageTexts(await readOne('a.docx', word(body)))).toEqual([
      'In a box.',
      'It carries forty seen people.',
      'One\ttwo\nthree',
    ]);
  });

  it('has its table of contents apart, and a bar for an empty cell', async () => {
    const body = [
      styled('Titel', 'The Ferry'),
      styled('TOC1', 'Fares\t3'),
      p(prose),
      `<w:tbl>${row('Day', 'Adult', 'Child')}${row('Monday', '', '2')}${row('', '', '')}</w:tbl>`,
    ].join('');
    const document = await readOne('a.docx', word(body));
    expect(passageTexts(document)).toEqual([prose, 'Day | Adult | Child\nMonday |  | 2']);
    expect(noiseOf(document)).toEqual(['related: Fares\t3']);
  });

  it('has a table in lines also where a cell has several paragraphs or a table of its own', async () => {
    const cells = (...all: string[]) => `<w:tr>${all.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
    const inner = `<w:tbl>${row('adults', '4')}</w:tbl>`;
    const table = `<w:tbl>${cells(p('Monday') + p('Tuesday'), p('2'))}${cells(p('Sunday'), inner + p(''))}</w:tbl>`;
    expect(passageTexts(await readOne('a.docx', word(table)))).toEqual([
      'Monday Tuesday | 2\nSunday | adults 4',
    ]);
  });

  it('has no signs that say how others are read', async () => {
    const ruby = `<w:r><w:ruby><w:rt>${run('とうきょう')}</w:rt><w:rubyBase>${run('東京')}</w:rubyBase></w:ruby></w:r>`;
    expect(passageTexts(await readOne('a.docx', word(p(`${ruby}${run('の港です。')}`))))).toEqual([
      '東京の港です。',
    ]);
  });

  it('whose tables lay out prose is read cell by cell', async () => {
    const long = prose.repeat(5);
    expect(passageTexts(await readOne('a.docx', word(`<w:tbl>${row(long, 'short')}</w:tbl>`)))).toEqual([
      long,
      'short',
    ]);
  });

  it('takes its title from the properties where nothing shows one, unless a program made it up', async () => {
    const titled = async (title: string) => {
      const core = { 'docProps/core.xml': `<p><dc:title>${title}</dc:title></p>` };
      return (await readOne('minutes.docx', word(p(prose), core))).source.title;
    };
    expect(await titled('The Ferry')).toBe('The Ferry');
    expect(await titled('Microsoft Word - draft.doc')).toBe('minutes');
  });

  it('has no author from what a program writes where it knows none', async () => {
    const written = async (name: string) => {
      const core = { 'docProps/core.xml': `<p><dc:creator>${name}</dc:creator></p>` };
      return (await readOne('minutes.docx', word(p(prose), core))).source.author;
    };
    expect(await written('Lena Ost')).toBe('Lena Ost');
    for (const name of ['python-docx', 'Windows User', 'Admin', '']) expect(await written(name)).toBeNull();
  });
});

describe('a Word document whose XML is broken', () => {
  const body = `${p(prose)}${p('')}${p(prose)}`;
  const whole = `<w:document><w:body>${body}<w:p><w:r><w:br/></w:r></w:p></w:body></w:document>`;
  const withBody = (content: string, files: Record<string, string> = {}) =>
    zipSync({
      'word/document.xml': strToU8(content),
      ...Object.fromEntries(Object.entries(files).map(([name, each]) => [name, strToU8(each)])),
    });
  const DAMAGED = 'It is damaged and may lack some of its text: word/document.xml.';

  it.each([
    ['cut off in a tag', whole.slice(0, -20)],
    [
      'cut off behind a paragraph',
      whole.slice(0, whole.indexOf(prose) + prose.length + '</w:t></w:r></w:p>'.length),
    ],
    [
      'cut off behind an element without contents',
      whole.slice(0, whole.indexOf('<w:br/>') + '<w:br/>'.length),
    ],
    ['with an end missing within', whole.replace('</w:r>', '')],
    ['with a sign that begins a tag', whole.replace(prose, `${prose} <b`)],
  ])('is read as far as it goes, and that is said: %s', async (_, content) => {
    const document = await readOne('a.docx', withBody(content));
    expect(document.text).toContain(prose);
    expect(document.warnings).toEqual([DAMAGED]);
  });

  it('names its notes where those are broken', async () => {
    const notes = { 'word/footnotes.xml': `<w:footnotes>${p('It has since retired.')}` };
    const document = await readOne('a.docx', withBody(whole, notes));
    expect(passageTexts(document)).toEqual([prose, prose, 'It has since retired.']);
    expect(document.warnings).toEqual(['It is damaged and may lack some of its text: word/footnotes.xml.']);
  });

  it('is said of no other: elements without contents, comments, no paragraphs', async () => {
    for (const content of [
      whole,
      `<?xml version="1.0"?><!-- <w:p> -->${whole}`,
      '<w:document><w:body/></w:document>',
    ])
      expect((await readOne('a.docx', withBody(content))).warnings).toEqual([]);
  });

  it.each(['', 'Just words.', '<w:docu'])(
    'is left out where nothing can be made out: %j',
    async (content) => {
      const { documents, skipped } = await readCorpus(await folderWith({ 'a.docx': withBody(content) }));
      expect(documents).toEqual([]);
      expect(inEnglish(skipped)).toEqual([
        { file: 'a.docx', reason: 'It is damaged: nothing can be made out in word/document.xml.' },
      ]);
    },
  );
});

describe('what is no Word document', () => {
  it.each([
    [
      'text',
      Buffer.from('Just words.'),
      /^It is damaged or not of its kind: it is no ZIP archive, or its end is missing\.$/,
    ],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), /^It is not a Word document\.$/],
    [
      'an old or protected one',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      /^It is protected by a password or of an old kind: open it in a word processor and save it as \.docx\.$/,
    ],
    [
      'a damaged one',
      word(p(prose)).subarray(0, 300),
      /^It is damaged or not of its kind: it is no ZIP archive, or its end is missing\.$/,
    ],
  ])('is named: %s', async (_, bytes, reason) => {
    const { documents, skipped } = await readCorpus(await folderWith({ 'a.docx': bytes }));
    expect(documents).toEqual([]);
    expect(inEnglish(skipped)[0]?.reason).toMatch(reason);
  });

  it('is named: a bomb, honest or lying about its size', async () => {
    const honest = zipSync({ 'word/document.xml': new Uint8Array(101 * 1024 * 1024) });
    const lying = zipSync({ 'word/document.xml': new Uint8Array(2 * 1024 * 1024) });
    const view = new DataView(lying.buffer, lying.byteOffset, lying.byteLength);
    for (let at = 0; at < lying.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    const { documents, skipped } = await readCorpus(await folderWith({ 'a.docx': honest, 'b.docx': lying }));
    expect(documents).toEqual([]);
    expect(inEnglish(skipped).map(({ reason }) => reason)).toEqual([
      'It unfolds into more data than a document can have.',
      'It is damaged: what is packed in it cannot be unpacked. Get it once more from where it came from.',
    ]);
  });

  it('does not unfold entities, nor fall over deep nesting', async () => {
    const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
    const bomb = zipSync({
      'word/document.xml': strToU8(
        `${entities}<w:document>${'<w:tbl><w:tr><w:tc>'.repeat(3_000)}${p(`&b; ${prose}`)}</w:document>`,
      ),
    });
    const document = await readOne('a.docx', bomb);
    expect(document.text.length).toBeLessThan(200);
    expect(document.text).toContain(prose);
  });
});
