import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.js';
import { findQuotations } from '../../src/quotes/find-quotations.js';
import { matchPerson } from '../../src/quotes/people/match-person.js';
import { collectPeople } from '../../src/quotes/people/people.js';
import type { Quotation } from '../../src/quotes/quotation.js';

describe('the shipped report on the foreign ministers', () => {
  let perDocument: (readonly Quotation[])[];

  beforeAll(async () => {
    const { documents } = await readCorpus('corpus');
    perDocument = documents.map((document) => findQuotations(document));
  });

  function saidBy(query: string): string[] {
    const match = matchPerson(collectPeople(perDocument), query);
    if (match.kind !== 'one') return [];
    return match.person.quotations.map(
      ({ document, quotation }) => perDocument[document]?.[quotation]?.text ?? '',
    );
  }

  it('gives Wang Yi his words, though the text says only Wang', () => {
    expect(saidBy('Wang Yi')).toContain('If China-Japan relations are stable, Asia will be more stable,');
  });

  it.each(['Iwaya', 'Takeshi Iwaya', 'foreign minister Iwaya'])(
    'gives %s his words, also those of "he"',
    (query) => {
      const said = saidBy(query);
      expect(said).toContain('necessary action');
      expect(said).toContain(
        'I also expressed my serious concerns about the situation in the East China Sea…and the increasing activity of the Chinese military,',
      );
      expect(said).toContain(
        'a responsible role in maintaining peace and security in the international community,',
      );
    },
  );

  it('mixes neither with the other', () => {
    const iwaya = new Set(saidBy('Iwaya'));
    expect(saidBy('Wang').filter((words) => iwaya.has(words))).toEqual([]);
  });

  it('lets Japan speak', () => {
    expect(saidBy('Japan')).toContain('grave concern');
  });
});
