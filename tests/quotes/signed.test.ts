import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/quotes/find-quotations.js';
import { collectPeople } from '../../src/quotes/people/people.js';
import { isReported } from '../../src/quotes/quotation.js';
import { documentOf, quotationsIn, whoSaysWhat } from './document.js';

describe('turns of a transcript', () => {
  it.each([
    ['names in bold letters', '**Anna Berg:** We are ready.', '**Tom Hill:** For what?'],
    ['a time before the name', '[00:01:12] Anna Berg: We are ready.', '[00:01:14] Tom Hill: For what?'],
    ['what is in brackets', 'Ms Anna Berg (Riverton): We are ready.', 'Mr Tom Hill (Harwick): For what?'],
    [
      'an office',
      'The Minister of Works (Ms Anna Berg): We are ready.',
      'The Speaker (Mr Tom Hill): For what?',
    ],
  ])('%s', (_name, first, second) => {
    expect(whoSaysWhat([first, second, first, second].join('\n'))).toEqual([
      'Anna Berg: We are ready.',
      'Tom Hill: For what?',
      'Anna Berg: We are ready.',
      'Tom Hill: For what?',
    ]);
  });

  it('names in capitals and a full stop, as hearings are printed', () => {
    const text = 'Ms. BERG. We are ready.\nMr. HILL. For what?\nMs. BERG. For the flood.\nMr. HILL. Good.';
    expect(whoSaysWhat(text)).toEqual([
      'BERG: We are ready.',
      'HILL: For what?',
      'BERG: For the flood.',
      'HILL: Good.',
    ]);
  });

  it('whoever has the chair is printed without a name', () => {
    const text =
      'Mr. HILL. We are ready.\nThe CHAIRMAN. For what?\nMr. HILL. For the flood.\nThe CHAIRMAN. Good.';
    expect(whoSaysWhat(text)).toEqual([
      'HILL: We are ready.',
      'CHAIRMAN: For what?',
      'HILL: For the flood.',
      'CHAIRMAN: Good.',
    ]);
  });

  const INTERVIEW =
    'Anna Berg: When did you begin?\nTom Hill: At nine.\n%\nAnna Berg: And then?\nTom Hill: Then it rained.';

  it('a turn goes on in the next paragraph where somebody speaks of themselves', () => {
    expect(whoSaysWhat(INTERVIEW.replace('%', 'But I was tired.'))).toContain('Tom Hill: But I was tired.');
  });

  it.each([
    'He looks out of the window.',
    '(I laugh.)',
    'My friend from the harbour over there: I was tired.',
  ])('what is told from outside is no turn: %s', (told) => {
    expect(whoSaysWhat(INTERVIEW.replace('%', told)).join('\n')).not.toContain(told);
  });

  it.each(['Host: Riverton radio', 'Note: the beginning is missing.'])('a label is nobody: %s', (label) => {
    expect(whoSaysWhat(`${label}\n${INTERVIEW.replace('%', '')}`)).toHaveLength(4);
  });

  it('several stand in one paragraph, and a bold question ends before its asterisks', () => {
    const text = '**Anna Berg: When did you begin?**\nTom Hill: At nine.';
    const whole = documentOf(`${text}\n${text}`);
    const place = { ...whole.passages[0]?.place, start: 0, end: whole.text.length };
    const [passage] = whole.passages.map((each) => ({
      ...each,
      place: { ...each.place, ...place },
      text: whole.text,
    }));
    const found = findQuotations({ ...whole, passages: passage === undefined ? [] : [passage] });
    const said = found.map(({ speaker, text: words }) => `${speaker}: ${words}`);
    expect(said).toEqual([
      'Anna Berg: When did you begin?',
      'Tom Hill: At nine.',
      'Anna Berg: When did you begin?',
      'Tom Hill: At nine.',
    ]);
  });

  it('a role that the text also writes small is a speaker', () => {
    const text =
      'The interviewer came late.\nInterviewer: When did you begin?\nBerg: At nine.\nInterviewer: Where?\nBerg: Here.';
    expect(whoSaysWhat(text)).toEqual([
      'interviewer: When did you begin?',
      'Berg: At nine.',
      'interviewer: Where?',
      'Berg: Here.',
    ]);
  });

  it('what a form lists is none', () => {
    const tent = 'Pros: Light and quick.\nCons: The zip sticks.\nPrice: 240 euros.';
    expect(quotationsIn(`${tent}\n${tent}`)).toEqual([]);
  });

  it('are no words of a reporter', () => {
    expect(quotationsIn(INTERVIEW.replace('%', '')).map(isReported)).toEqual([false, false, false, false]);
    expect(quotationsIn('Anna Berg said that it rained.').map(isReported)).toEqual([true]);
  });
});

describe('messages of a chat', () => {
  const said = ['anna: are you there', 'Red Fox: not yet', 'anna: how late', 'Red Fox: at nine, as always'];

  it.each([
    ['IRC', ([name, words]: string[]) => `[20:04] <${name}> ${words}`],
    ['with an operator’s sign', ([name, words]: string[]) => `20:04 <@${name}> ${words}`],
    ['with a date', ([name, words]: string[]) => `4/3/24, 09:02 - ${name}: ${words}`],
    ['with a date in brackets', ([name, words]: string[]) => `\u200e[04.03.24, 09:02:11] ${name}: ${words}`],
    ['below the name and the time', ([name, words]: string[]) => `${name} — Today at 7:04 PM\n${words}`],
    ['below the time and the name', ([name, words]: string[]) => `[03/02/2025 19:04] ${name}\n${words}`],
    ['without a time', ([name, words]: string[]) => `<${name}> ${words}`],
    ['below the name, without a dash', ([name, words]: string[]) => `${name}  9:04 AM\n${words}`],
  ])('%s', (_name, written) => {
    expect(whoSaysWhat(said.map((line) => written(line.split(': '))).join('\n'))).toEqual(said);
  });

  it('neither what a program says nor a picture is somebody’s', () => {
    const text =
      '[20:01] * anna has joined\n[20:02] <anna> is it open?\n[20:03] <fox> no\n[20:04] <anna> <Media omitted>\n[20:05] <fox> nice\n[20:06] * anna waves';
    expect(whoSaysWhat(text)).toEqual(['anna: is it open?', 'fox: no', 'fox: nice']);
  });

  it('the log of a program is no chat', () => {
    const text = ['INFO: started', 'WARN: the disk is full', 'INFO: reading', 'WARN: the disk is full']
      .map((line) => `2025-01-01 10:00:00 ${line}`)
      .join('\n');
    expect(whoSaysWhat(text)).toEqual([]);
  });

  it('a timetable is no chat', () => {
    const day = 'Monday  9:00\nCanoes are handed out.\nLunch  12:30\nBread and soup.';
    expect(whoSaysWhat(`${day}\n${day}`)).toEqual([]);
    const course = '9:00 Anna Berg\nBring your own canoe.\n10:00 Tom Hill\nYou will need a rope.';
    expect(whoSaysWhat(`${course}\n${course}`)).toEqual([]);
  });

  it('a recording has the time in front, from zero on', () => {
    const turns = [
      '0:00 Anna Berg\nWelcome back. What do you eat?',
      '0:09 Tom Hill\nI eat fish.',
      '0:21 Anna Berg\nAnd your dog?',
      '1:02 Tom Hill\nHe eats me.',
    ];
    expect(whoSaysWhat(turns.join('\n'))).toEqual([
      'Anna Berg: Welcome back. What do you eat?',
      'Tom Hill: I eat fish.',
      'Anna Berg: And your dog?',
      'Tom Hill: He eats me.',
    ]);
  });

  it('people are found as they call themselves, and are nobody whose name holds that word', () => {
    const chat = quotationsIn(
      '[20:04] <anna> is it open?\n[20:05] <fox> no\n[20:06] <anna> ok\n[20:07] <fox> bye',
    );
    const report = quotationsIn('“We are ready,” Anna Berg said.');
    const people = collectPeople([chat, report]);
    expect(people.map(({ name, quotations }) => [name, quotations.length])).toEqual([
      ['anna', 2],
      ['fox', 2],
      ['Anna Berg', 1],
    ]);
  });
});

describe('block quotes of Markdown', () => {
  const WORDS = 'Put the truth on the first page.';
  /** As the reader gives them: the mark stands outside of the paragraph. */
  const speakers = (above: string) => {
    const text = `${above}\n> ${WORDS}`;
    const document = documentOf(text);
    const passages = document.passages.map((passage) => {
      if (!passage.text.startsWith('> ')) return passage;
      const place = { ...passage.place, start: passage.place.start + 2 };
      return { ...passage, place, text: WORDS };
    });
    return findQuotations({ ...document, passages }).map(
      ({ speaker, text: words }) => `${speaker}: ${words}`,
    );
  };

  it.each(['As Anna Berg put it:', 'In her diary, Anna Berg wrote:', '# As Anna Berg put it:'])(
    'are whose the sentence above says: %s',
    (above) => {
      expect(speakers(above)).toEqual([`Anna Berg: ${WORDS}`]);
    },
  );

  it.each(['Anna Berg came home.', 'Anna Berg saw this sign:', 'Anna Berg wrote a letter.'])(
    'are nobody’s below: %s',
    (above) => {
      expect(speakers(above).join()).not.toContain('Anna Berg: Put');
    },
  );
});

describe('signatures', () => {
  it.each([
    ['below another item', '- The crash on start is gone.\n- Uploads to Berg Storage again.'],
    ['above another item', 'The following is mended.\n- Uploads to Berg Storage again.\n- Downloads, too.'],
  ])('an item of a list signs nothing %s', (_, text) => {
    expect(quotationsIn(text)).toEqual([]);
  });

  it.each([
    '“The flood will come again.” ~ Anna Berg',
    '“The flood will come again.” (Anna Berg)',
    '- “The flood will come again.” – Anna Berg',
    '“The flood will come again.”\n— **Anna Berg**',
  ])('%s', (text) => {
    expect(whoSaysWhat(text)).toEqual(['Anna Berg: The flood will come again.']);
  });

  it.each(['“Rain and Bread” (Anna Berg)', 'The flood will come again.\n~ Anna Berg'])(
    'a title and a list are not signed: %s',
    (text) => {
      expect(whoSaysWhat(text).join()).not.toContain('Anna Berg');
    },
  );
});

describe('what is no speaker', () => {
  it.each([
    ['the label of a step', 'Step 1: “Open the lid.” is shown.', 'Step 1'],
    ['a letter that stands for a question', 'Q: “Are we ready?” is what it says.', 'Q'],
    ['a noun that tells what the words are', '“Rain or shine, we go” is a nice old line.', 'line'],
    ['a thing that is called so', 'Her last book was called “Rain and Bread for All”.', 'book'],
    ['a place', 'Heard at the bar: “The river is very wet again.”', 'bar'],
    ['a heading', '# CHAPTER SEVEN\n“We are ready,” she said.', 'SEVEN'],
  ])('%s', (_name, text, nobody) => {
    expect(
      quotationsIn(text)
        .map(({ speaker }) => speaker ?? '')
        .join(),
    ).not.toContain(nobody);
  });
});
