import { describe, expect, it } from 'vitest';
import { isQuestion } from '../../src/language/questions/asks.js';
import { answerFrom } from './asking.js';
import { documentOf } from './documents.js';

const club = [
  documentOf(
    'Rowing club',
    [
      'The last boat leaves at 22:15 and comes back an hour later.',
      'To come on the boats at weekends, book a place by calling 555 0134.',
      'Residents pay 40% less than visitors.',
      'The oldest boat, the Kittiwake, can be hired by phone: 555 0188.',
      'The shed was painted for 640 pounds. The slide is made of oak.',
      'The board took in 12,400 last year.',
    ],
    [null, 'Booking', null, null, null, "Treasurer's report"],
  ),
  documentOf('Trip to York', [
    'We meet at the station.',
    'Bring boots and 15 pounds for lunch.',
    'Price: 85 pounds, of which 20 are due in May.',
  ]),
  documentOf('Board', [
    'Ingrid Moss keeps the books. Ingrid is away in May.',
    'Ingrid Moss: ingrid@rowing.example, 0117 496 0122.',
  ]),
];

describe('among few passages', () => {
  it('another form of a word is no slip', async () => {
    const asked = await answerFrom(club, 'when does the last boat leave');
    expect(asked).toMatchObject({ status: 'answered', suggestions: [] });
    expect(asked.passage).toContain('22:15');
  });

  it('a heading that says whose something is asks nothing', () => {
    expect(isQuestion('Treasurer’s report', 'en')).toBe(false);
    expect(isQuestion("What's new", 'en')).toBe(true);
  });

  it('a price is not told by a percentage, nor an age by a telephone number', async () => {
    expect((await answerFrom(club, 'how much do residents pay')).status).not.toBe('unanswered');
    expect((await answerFrom(club, 'what does it cost for residents')).status).not.toBe('answered');
    expect((await answerFrom(club, 'how old is the kittiwake')).status).toBe('unsure');
  });

  it('what wants a yes or no is not answered without a word of it', async () => {
    expect((await answerFrom(club, 'can dogs come on the boats')).status).not.toBe('answered');
  });

  it('what wants a yes or no is not answered without one word of many', async () => {
    const garden = [documentOf('Garden', ['The rose garden is open on Monday mornings. The gate is red.'])];
    expect((await answerFrom(garden, 'is the rose garden open on Monday mornings')).status).toBe('answered');
    const inWinter = 'is the rose garden open on Monday mornings in winter';
    expect((await answerFrom(garden, inWinter)).status).not.toBe('answered');
  });

  it('who allowed something is not told by what is forbidden', async () => {
    const council = 'The council let the kites fly on Sunday.';
    const kites = [documentOf('Beach', ['Kites are forbidden here.', council])];
    expect((await answerFrom(kites, 'who allowed the kites')).passage).toBe(council);
    expect((await answerFrom(kites, 'are kites allowed')).passage).toContain('forbidden');
  });

  it('a price stands with what it is the price of', async () => {
    const shed = await answerFrom(club, 'cost of the shed');
    expect(shed).toMatchObject({ status: 'answered', marked: 'The shed was painted for 640 pounds.' });
    expect((await answerFrom(club, 'cost of the slide')).status).not.toBe('answered');
  });

  it('below a title alone a price says that it is one', async () => {
    expect((await answerFrom(club, 'what does the trip to york cost')).passage).toContain('85 pounds');
  });

  it('an address or a number to call is found by how it is written', async () => {
    expect(await answerFrom(club, 'email of ingrid')).toMatchObject({
      status: 'answered',
      passage: 'Ingrid Moss: ingrid@rowing.example, 0117 496 0122.',
    });
    expect((await answerFrom(club, 'phone number ingrid')).passage).toContain('0117');
  });

  it('two words are not joined into what a stemmer takes for a form of the first', async () => {
    const cafe = [
      documentOf('Café', ['Catas: el último sábado de cada mes a las 12.', 'Avisamos cuando abrimos.']),
    ];
    expect((await answerFrom(cafe, 'cuando es la cata')).passage).toContain('Catas');
  });

  it('a full name leads to the surname behind a title, and is not sure to be whose it is', async () => {
    const letter = [
      documentOf('Elternbrief', [
        'Frau Vogt ist bis Weihnachten nicht da.',
        'Die Ferien beginnen am Montag.',
      ]),
    ];
    const asked = await answerFrom(letter, 'Renate Vogt');
    expect(asked).toMatchObject({ status: 'unsure', passage: 'Frau Vogt ist bis Weihnachten nicht da.' });
  });

  it('what is said of another number than that which is asked for is not sure to answer', async () => {
    const house = [
      documentOf('House', ['Flat 12 complained about the noise in the yard.', 'The yard has seven bins.']),
      documentOf('Garden', ['The hedge is cut in May.']),
    ];
    expect((await answerFrom(house, 'what did flat 12 complain about')).status).toBe('answered');
    expect((await answerFrom(house, 'what did flat 7 complain about')).status).not.toBe('answered');
  });

  it('what asks for nothing but an age, a price or the like finds it by whatever name it goes', async () => {
    const gym = [
      documentOf(
        'Gym',
        ['The showers are warm.', 'You must be at least 15 to come in.', 'Towels lie in the hall.'],
        ['Showers', 'Age', 'Towels'],
      ),
      documentOf('Pool', ['The pool is 25 metres long.', 'The yearly fee is 180 pounds.']),
    ];
    for (const question of ['how old do u have to be', 'how old do i need to be']) {
      expect(await answerFrom(gym, question)).toMatchObject({
        status: 'answered',
        passage: 'You must be at least 15 to come in.',
      });
    }
    expect((await answerFrom(gym, 'how expensive is it')).passage).toContain('180 pounds');
  });

  it.each(['are kites ok', 'kites permitted?', 'kites forbidden'])(
    'whether something may be done is told with any word for it: %s',
    async (question) => {
      const park = [
        documentOf('Park', [
          'Kites are allowed north of the pond.',
          'The pond is deep.',
          'Dogs drink there.',
        ]),
      ];
      expect(await answerFrom(park, question)).toMatchObject({
        status: 'answered',
        marked: 'Kites are allowed north of the pond.',
      });
    },
  );

  it('what whoever asks wants to do is taken for no other word that looks like it', async () => {
    const wall = [
      documentOf('Wall', ['Members may bring a guest if they have passed the test.', 'The wall is high.']),
    ];
    expect(await answerFrom(wall, 'can i pause as a member')).toMatchObject({ suggestions: [] });
  });

  it('a word that no document has is found in the compounds that end with it, in languages that write them as one', async () => {
    const halle = [
      documentOf('Halle', ['Bitte bringt saubere Turnschuhe mit.', 'Die Halle schließt um zehn Uhr.']),
    ];
    const asked = await answerFrom(halle, 'welche schuhe brauche ich');
    expect(asked).toMatchObject({ passage: 'Bitte bringt saubere Turnschuhe mit.', suggestions: [] });
    expect(asked.status).not.toBe('unanswered');
    const glass = [documentOf('Hof', ['Altglas steht am Eingang.', 'Der Vorstand tagt im Mai.'])];
    expect((await answerFrom(glass, 'wohin kommt das glas')).passage).toContain('Altglas');
    expect((await answerFrom(glass, 'wo ist der stand')).status).toBe('unanswered');
    const hall = [documentOf('Hall', ['Bring clean gymshoes.', 'The hall closes at ten.'])];
    expect((await answerFrom(hall, 'which shoes can be worn')).status).toBe('unanswered');
  });

  it('a price of nothing goes by any word for it', async () => {
    const bus = [documentOf('Bus', ['Kinder fahren kostenlos.', 'Der Bus hält am Hafen.'])];
    expect((await answerFrom(bus, 'fahren kinder gratis')).status).toBe('answered');
  });

  it('a day of the week is found by its short name, and by its name in the language of the question', async () => {
    const chess = [documentOf('Chess', ['The youth play on Wednesday at six.', 'The cup is played in May.'])];
    const youth = 'The youth play on Wednesday at six.';
    expect((await answerFrom(chess, 'youth wed')).passage).toBe(youth);
    expect((await answerFrom(chess, 'wer spielt am mittwoch')).passage).toBe(youth);
  });

  it('a question in another language than the documents asks as its own language does', async () => {
    const karten = [
      documentOf('Karten', ['Eine Karte für Familien gilt im Zoo.', 'Familien zahlen 180 Euro im Jahr.']),
    ];
    expect(await answerFrom(karten, 'how much is the family ticket')).toMatchObject({
      passage: 'Familien zahlen 180 Euro im Jahr.',
      suggestions: [],
    });
  });

  it('digits of a telephone number tell no time', async () => {
    const house = [
      documentOf('House', ['The heating is checked by Warmwell, 0800 555 0155.', 'The cellar is cold.']),
    ];
    expect((await answerFrom(house, 'when is the heating checked')).status).toBe('unsure');
  });

  it('what names the topic and says nothing of it is not marked', async () => {
    const guilds = [
      documentOf('Guilds', ['**The Ashen Hand.** Cultists who wear grey gloves. Their priest is the Ember.']),
    ];
    expect((await answerFrom(guilds, 'who is the ashen hand')).marked).not.toContain('Ashen');
  });
});

describe('a version', () => {
  const changelog = [
    documentOf(
      'Changelog of Tessel',
      [
        'Rebuilds when files change.',
        'No crash on Windows.',
        'Plugins load in parallel.',
        'Python 3.10 or newer is needed.',
        'Version 1 files can still be read.',
      ],
      ['3.2.0', '3.10.1', '3.10.0', '2.4.1', '2.4.0'],
    ),
    documentOf('Tessel', ['Tessel draws maps.', 'Ask in the channel.']),
  ];

  it.each([
    'latest version',
    "what's the newest release",
    'what is new in the latest version of tessel',
    'what is new in the latest tessel',
  ])('that is the newest is the highest where none is dated: %s', async (question) => {
    expect(await answerFrom(changelog, question)).toMatchObject({ passage: 'No crash on Windows.' });
  });

  it('is the same with and without a v, and what changed need not be said to have', async () => {
    for (const question of ['what changed in v2.4.1', '2.4.1 changes']) {
      expect(await answerFrom(changelog, question)).toMatchObject({
        status: 'answered',
        passage: 'Python 3.10 or newer is needed.',
      });
    }
  });

  it.each(['which python version', 'python version', 'what version of python do i need'])(
    'that is asked for is the number that stands with what it is one of: %s',
    async (question) => {
      expect(await answerFrom(changelog, question)).toMatchObject({
        status: 'answered',
        passage: 'Python 3.10 or newer is needed.',
      });
    },
  );

  it('is not what whoever asks how to change it wants to know', async () => {
    expect((await answerFrom(changelog, 'how do i change my python version')).status).not.toBe('answered');
    expect((await answerFrom(changelog, 'latest version of python')).status).not.toBe('answered');
  });

  it('is found by the beginning of its number', async () => {
    expect((await answerFrom(changelog, 'what is in 3.10')).passage).toMatch(/Windows|Plugins/);
    for (const question of ['python3', 'is python 3 needed']) {
      expect(await answerFrom(changelog, question)).toMatchObject({
        status: 'answered',
        passage: 'Python 3.10 or newer is needed.',
      });
    }
  });
});
