import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivationsOf } from '../../src/language/derivations.js';
import { fold } from '../../src/language/fold.js';
import { stem } from '../../src/language/stems.js';
import { anyLanguage } from './texts.js';

describe('derivationsOf', () => {
  it.each([
    ['stability', 'stable'],
    ['diplomacy', 'diplomatic'],
    ['economy', 'economic'],
    ['decided', 'decision'],
    ['expanding', 'expansion'],
    ['responded', 'response'],
    ['agreed', 'agreement'],
    ['died', 'death'],
    ['length', 'long'],
    ['sold', 'sale'],
  ])('links %s and %s, both ways', (one, other) => {
    expect(derivationsOf(one, 'en')).toContain(stem(other, 'en'));
    expect(derivationsOf(other, 'en')).toContain(stem(one, 'en'));
  });

  it.each([
    ['state', 'statement'],
    ['depart', 'department'],
    ['number', 'numb'],
    ['policy', 'police'],
    ['tend', 'tent'],
  ])('leaves %s and %s apart', (one, other) => {
    expect(derivationsOf(one, 'en')).not.toContain(stem(other, 'en'));
    expect(derivationsOf(other, 'en')).not.toContain(stem(one, 'en'));
  });

  it.each([
    ['de', 'rauchen', 'geraucht'],
    ['de', 'kosten', 'kostet'],
    ['de', 'fährt', 'gefahren'],
    ['de', 'abholen', 'abgeholt'],
    ['de', 'anmelden', 'anzumelden'],
    ['de', 'einladen', 'eingeladen'],
    ['de', 'verbieten', 'verboten'],
    ['de', 'bezahlt', 'bezahlen'],
    ['es', 'cierra', 'cerrar'],
    ['es', 'cuesta', 'costar'],
    ['es', 'abrir', 'abierto'],
    ['fr', 'ouvert', 'ouvrir'],
    ['fr', 'reçoit', 'recevoir'],
  ])('links forms of a verb in %s: %s and %s, both ways', (language, one, other) => {
    const [form, otherForm] = [fold(one, language), fold(other, language)];
    expect(derivationsOf(form, language)).toContain(stem(otherForm, language));
    expect(derivationsOf(otherForm, language)).toContain(stem(form, language));
  });

  it('takes no noun for a form of a verb around a word that holds sentences together', () => {
    expect(derivationsOf('nacht', 'de')).not.toContain('nach');
    expect(derivationsOf('gewonnen', 'de')).toEqual(expect.arrayContaining([stem('gewinnen', 'de')]));
    expect(derivationsOf('geben', 'de')).not.toContain('gibt');
  });

  it('never gives a word itself, and knows four languages', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), anyLanguage, (form, language) => {
        const derived = derivationsOf(form, language);
        expect(derived).not.toContain(stem(form, language));
        if (!['de', 'en', 'es', 'fr'].includes(language)) expect(derived).toEqual([]);
      }),
    );
  });
});
