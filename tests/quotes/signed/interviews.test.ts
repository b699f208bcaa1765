import { describe, expect, it } from 'vitest';
import { quotationsIn, whoSaysWhat } from '../document.js';

const INTERVIEW = `# The river belongs to nobody: Mara Lindt on nets and fog
Mara Lindt has fished for forty years.
**When did you begin?**
At sixteen. My father had a boat.
**What has changed since?**
The water is clearer.
I used to catch forty eels.
**Are you afraid?**
I am curious.`;

const said = (text: string, language?: string) =>
  whoSaysWhat(text, language).filter((line) => !line.startsWith('?'));

describe('an interview without labels', () => {
  it('is answered by the one whom its title names', () => {
    expect(said(INTERVIEW)).toEqual([
      'Mara Lindt: At sixteen. My father had a boat.',
      'Mara Lindt: The water is clearer.',
      'Mara Lindt: I used to catch forty eels.',
      'Mara Lindt: I am curious.',
    ]);
    expect(quotationsIn(INTERVIEW)[0]).toMatchObject({ mention: { text: 'Mara Lindt' }, cue: '?' });
  });

  it.each([
    ['with questions as headings', (text: string) => text.replace(/\*\*(.*?)\*\*/g, '# $1')],
    ['with slanted questions', (text: string) => text.replaceAll('**', '*')],
    ['named only in the introduction', (text: string) => text.replace(': Mara Lindt on nets and fog', '')],
  ])('%s', (_name, change) => {
    expect(said(change(INTERVIEW))).toHaveLength(4);
  });

  it('ends where somebody else tells how it ended', () => {
    expect(said(`${INTERVIEW}\nIn the end, Tom Hill said: “I have a boat.”`)).toEqual([
      ...said(INTERVIEW),
      'Tom Hill: I have a boat.',
    ]);
  });

  it('is one in German', () => {
    const text = `# „Der Fluss gehört niemandem“: Interview mit Mara Lindt
Mara Lindt fischt seit vierzig Jahren.
**Wann haben Sie angefangen?**
Mit sechzehn. Mein Vater hatte ein Boot.
**Was hat sich verändert?**
Das Wasser ist klarer.
**Haben Sie Angst?**
Ich bin neugierig.`;
    expect(said(text, 'de')).toEqual([
      'Mara Lindt: Mit sechzehn. Mein Vater hatte ein Boot.',
      'Mara Lindt: Das Wasser ist klarer.',
      'Mara Lindt: Ich bin neugierig.',
    ]);
  });

  it('is one in every language whose words for I and you are known', () => {
    const text = `# De rivier is van niemand: Mara Lindt over netten
Mara Lindt vist al veertig jaar.
**Wanneer bent u begonnen?**
Met zestien. Mijn vader had een boot.
**Wat is er veranderd?**
Het water is helderder.
**Bent u bang?**
Ik ben nieuwsgierig.`;
    expect(said(text, 'nl')).toHaveLength(3);
  });

  const LETTERS = `# Entrevista a Rosa Villalba
Rosa Villalba ha subido doce ochomiles.
P. ¿Cuándo empezó a escalar?
R. Con seis años, detrás de mi hermano.
P. ¿Tiene miedo?
R. Siempre. El día que no lo tenga, me quedo en casa.`;

  it('is one where letters and full stops are the labels', () => {
    expect(said(LETTERS, 'es')).toEqual([
      'Rosa Villalba: Con seis años, detrás de mi hermano.',
      'Rosa Villalba: Siempre. El día que no lo tenga, me quedo en casa.',
    ]);
  });

  it('a list by letters is none', () => {
    expect(said(LETTERS.replace(/^R\./gm, 'S.'), 'es')).toEqual([]);
    expect(said(`${LETTERS}\nA. ¿Algo más?`, 'es')).toEqual([]);
    expect(said(LETTERS.replace(/[¿?]/g, ''), 'es')).toEqual([]);
  });

  it('is one where the title quotes whoever answers, and a question has no mark', () => {
    const text = `# „Ich habe nie einen Plan gehabt“
Die Regisseurin Lena Hartwig über Zufall und Theater.
Frage: Frau Hartwig, Sie wollten eigentlich Ärztin werden.
Antwort: Meine Mutter wollte das.
Frage: Und warum dann Film?
Antwort: Weil man im Film schweigen darf.`;
    expect(said(text, 'de')).toEqual([
      'Lena Hartwig: Meine Mutter wollte das.',
      'Lena Hartwig: Weil man im Film schweigen darf.',
    ]);
  });

  it.each([
    ['two may be asked', (text: string) => text.replace('Mara Lindt on', 'Mara Lindt and Tom Hill on')],
    [
      'a reporter tells of them',
      (text: string) => text.replace('forty years.', 'forty years. I met her once.'),
    ],
    ['an answer names them', (text: string) => text.replace('The water', 'Mara Lindt knows it. The water')],
    ['nobody is spoken to', (text: string) => text.replace(/did you|Are you/g, 'does it')],
    ['nobody speaks of themselves', (text: string) => text.replace(/\bI\b|My/g, 'They')],
    ['a question has no answer', (text: string) => text.replace('I am curious.', '')],
  ])('is nobody’s where %s', (_name, change) => {
    expect(said(change(INTERVIEW))).toEqual([]);
  });
});

describe('an interview whose labels name nobody', () => {
  const ASKED = `# Mara Lindt on nets and fog
Mara Lindt has fished for forty years.
Q: When did you begin?
A: At sixteen. My father had a boat.
Q: What has changed since?
A: The water is clearer.
I used to catch forty eels.
Q: Are you afraid?
A: I am curious.`;

  it('is answered by the one whom its title names', () => {
    expect(said(ASKED)).toEqual([
      'Mara Lindt: At sixteen. My father had a boat.',
      'Mara Lindt: The water is clearer.',
      'Mara Lindt: I used to catch forty eels.',
      'Mara Lindt: I am curious.',
    ]);
  });

  it('is one in other languages', () => {
    const text = `# Mara Lindt über Netze: „Mara Lindt ist neugierig“
Frage: Wann haben Sie angefangen?
Antwort: Mit sechzehn. Mein Vater hatte ein Boot.
Frage: Haben Sie Angst?
Antwort: Ich bin neugierig.`;
    expect(said(text, 'de')).toEqual([
      'Mara Lindt: Mit sechzehn. Mein Vater hatte ein Boot.',
      'Mara Lindt: Ich bin neugierig.',
    ]);
  });

  it('is so too where the questions are bold, and somebody else tells how it ended', () => {
    const ended = 'Lindt calls later: “I have found an eel.”';
    const text = `${ASKED.replace(/^Q: .*$/gm, '**$&**')}\n${ended}`;
    expect(said(text).filter((line) => line.startsWith('Mara Lindt'))).toEqual([
      ...said(ASKED),
      'Mara Lindt: I have found an eel.',
    ]);
  });

  it.each([
    ['two may be asked', (text: string) => text.replace('Lindt on', 'Lindt and Tom Hill on')],
    ['nobody is named', (text: string) => text.replaceAll('Mara Lindt', 'An old hand')],
    ['nobody speaks of themselves', (text: string) => text.replace(/\bI\b|My/g, 'They')],
    ['an answer names them', (text: string) => text.replace('The water', 'Mara Lindt knows. The water')],
  ])('is nobody’s where %s', (_name, change) => {
    expect(said(change(ASKED))).toEqual([]);
  });
});
