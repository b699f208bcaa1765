import { describe, expect, it } from 'vitest';
import { quotationsIn, whoSaysWhat } from '../document.js';

describe('reported speech in other languages', () => {
  it.each([
    [
      'de',
      'Karin Müller sagte, die Stadt werde das Geld nicht aufbringen.',
      'die Stadt werde das Geld nicht aufbringen',
    ],
    ['de', 'Am Dienstag sagte Karin Müller, die Stadt werde das bezahlen.', 'die Stadt werde das bezahlen'],
    ['de', 'Karin Müller hat am Montag gesagt, dass es kein Geld gibt.', 'es kein Geld gibt'],
    [
      'de',
      'Karin Müller (SPD) betonte, dass es keine Kündigungen geben solle.',
      'es keine Kündigungen geben solle',
    ],
    [
      'de',
      'Die Anträge seien rechtzeitig gestellt worden, erklärte Karin Müller.',
      'Die Anträge seien rechtzeitig gestellt worden',
    ],
    ['de', 'Karin Müller sagte und betonte, dass es kein Geld gibt.', 'es kein Geld gibt'],
    ['de', 'Die Stadt hat genug Geld dafür, so Karin Müller.', 'Die Stadt hat genug Geld dafür'],
    ['de', 'Laut Karin Müller hat die Stadt zwei Anträge vergessen.', 'hat die Stadt zwei Anträge vergessen'],
    ['de', 'Nach Angaben von Karin Müller fehlen der Stadt zwei Anträge.', 'fehlen der Stadt zwei Anträge'],
    ['de', 'Nach Ansicht der Richterin Karin Müller fehlt der Stadt Geld.', 'fehlt der Stadt Geld'],
    ['de', 'Nach den Worten der Richterin Karin Müller fehlt der Stadt Geld.', 'fehlt der Stadt Geld'],
    ['de', 'Karin Müller zufolge fehlen der Stadt zwei Anträge.', 'fehlen der Stadt zwei Anträge'],
    ['fr', 'Karin Müller a indiqué lundi qu’elle paiera la dette.', 'elle paiera la dette'],
    ['fr', 'Karin Müller affirme pour sa part que la ville paiera la dette.', 'la ville paiera la dette'],
    ['fr', 'Karin Müller affirme que la ville paiera la dette.', 'la ville paiera la dette'],
    ['fr', 'Le texte sera voté mardi, a indiqué la ministre Karin Müller.', 'Le texte sera voté mardi'],
    ['fr', 'D’après Karin Müller, la dette sera payée.', 'la dette sera payée'],
    ['fr', 'Selon Karin Müller, maire de Lyon, la dette sera payée.', 'la dette sera payée'],
    ['es', 'Karin Müller explicó este jueves que la ciudad pagará la deuda.', 'la ciudad pagará la deuda'],
    ['es', 'De acuerdo con Karin Müller, la ciudad pagará la deuda.', 'la ciudad pagará la deuda'],
    ['es', 'Según Karin Müller, hay tres contratos bajo sospecha.', 'hay tres contratos bajo sospecha'],
    ['es', 'La ciudad pagará la deuda, aseguró la alcaldesa Karin Müller.', 'La ciudad pagará la deuda'],
    ['it', 'Karin Müller ha spiegato ieri che i lavori finiranno a giugno.', 'i lavori finiranno a giugno'],
    ['it', 'Secondo Karin Müller, il traffico è già calato.', 'il traffico è già calato'],
    ['it', 'I lavori finiranno a giugno, ha spiegato Karin Müller.', 'I lavori finiranno a giugno'],
    ['pt', 'Segundo Karin Müller, a cidade pagará a dívida.', 'a cidade pagará a dívida'],
    ['pt', 'De acordo com Karin Müller, a cidade pagará a dívida.', 'a cidade pagará a dívida'],
    ['it', 'Karin Müller ha detto ch’è finito tutto il denaro.', 'è finito tutto il denaro'],
    ['pt', 'Karin Müller disse que a cidade vai pagar a dívida.', 'a cidade vai pagar a dívida'],
    ['nl', 'Karin Müller zei dat de stad de schuld zal betalen.', 'de stad de schuld zal betalen'],
  ])('%s: %s', (language, text, words) => {
    expect(quotationsIn(text, language)).toMatchObject([
      { speaker: 'Karin Müller', kind: 'indirect', text: words },
    ]);
  });

  it.each([
    [
      'de',
      'Karin Müller kam spät. Sie erklärte, die Stadt werde das bezahlen.',
      'die Stadt werde das bezahlen',
    ],
    ['fr', 'Karin Müller est maire. Elle a précisé que la dette serait payée.', 'la dette serait payée'],
  ])('%s: a pronoun is whom the sentence before is about: %s', (language, text, words) => {
    expect(quotationsIn(text, language)).toMatchObject([
      { speaker: 'Karin Müller', kind: 'indirect', text: words },
    ]);
  });

  it.each([
    [
      'de',
      'Die Ministerin Karin Müller kam. „Kein Kind lernt hungrig“, sagte die Ministerin. Sie betonte, das Geld sei da.',
    ],
    [
      'fr',
      'La préfète, Karin Müller, a reçu les marins. Elle a déclaré que le port rouvrirait bientôt. « Je comprends la colère », a-t-elle ajouté.',
    ],
    ['es', 'Según Karin Müller, la medida costará empleos. «Nadie nos ha llamado hoy», añadió.'],
  ])('%s: a pronoun goes on from what was said before: %s', (language, text) => {
    const found = quotationsIn(text, language);
    expect(found.map(({ speaker }) => speaker)).toEqual(['Karin Müller', 'Karin Müller']);
  });

  it('what is denied of the speaker is not denied by them', () => {
    const text = 'Karin Müller, die nicht verwandt ist, sagte, die Stadt werde das bezahlen.';
    expect(quotationsIn(text, 'de')).toMatchObject([{ speaker: 'Karin Müller' }]);
  });

  it('of whom a pronoun does not clearly mean, nothing is reported', () => {
    const text = 'Karin Müller traf Mia Torn. Sie erklärte, die Stadt werde das bezahlen.';
    expect(quotationsIn(text, 'de')).toEqual([]);
  });

  it.each([
    ['陈立国周三表示，大桥将推迟至明年六月通车。', '陈立国', '大桥将推迟至明年六月通车'],
    ['据张强介绍，大桥将推迟至明年通车。', '张强', '大桥将推迟至明年通车'],
    ['她的丈夫张强则认为，安全比速度重要。', '张强', '安全比速度重要'],
    ['同济大学教授陈思远还说，平均延误时间为十四个月。', '陈思远', '平均延误时间为十四个月'],
  ])('zh: %s', (text, speaker, words) => {
    expect(quotationsIn(text, 'zh')).toMatchObject([{ speaker, kind: 'indirect', text: words }]);
  });

  it('zh: what goes on between marks is a quotation of its own', () => {
    const text = '陈立国周三表示，大桥将推迟至六月通车。“我们低估了地质的复杂”，陈立国说。';
    expect(whoSaysWhat(text, 'zh')).toEqual(['陈立国: 大桥将推迟至六月通车', '陈立国: 我们低估了地质的复杂']);
  });

  it.each([
    '一位官员表示，大桥将推迟至明年六月通车。',
    '报告指出，大桥将推迟至明年六月通车。',
    '陈立国没有表示，大桥将推迟至明年六月通车。',
  ])('zh, of nobody who is named: %s', (text) => {
    expect(quotationsIn(text, 'zh')).toEqual([]);
  });

  it.each([
    ['what somebody did not say', 'de', 'Karin Müller sagte nicht, dass die Stadt genug Geld habe.'],
    ['what somebody did not say', 'fr', 'Karin Müller n’a pas dit que la ville paierait la dette.'],
    ['what somebody did not say', 'es', 'Karin Müller no dijo que la ciudad pagaría la deuda.'],
    ['a clause about a thing', 'es', 'Karin Müller anunció medidas que costarán mucho dinero.'],
    ['a clause about people', 'de', 'Karin Müller lobte die Helfer, die am Montag gekommen waren.'],
    ['what nobody with a name says', 'de', 'Der Minister sagte, das Land habe mehrfach Hilfe angeboten.'],
    ['what a law says', 'de', 'Laut Gesetz hat die Stadt dafür drei Monate Zeit.'],
    ['a second one', 'it', 'Il secondo tempo è stato bello, e Karin Müller ha vinto la gara.'],
  ])('%s is none: %s, %s', (_name, language, text) => {
    expect(quotationsIn(text, language)).toEqual([]);
  });

  it('a family name alone is whoever was introduced by it, and what stands between marks is quoted', () => {
    const text =
      'Die Sprecherin, Ruxa Müller-Ost, kam. „Mehr Geld gibt es nicht“, sagte Müller-Ost. Laut Müller-Ost hat die Stadt zwei Anträge vergessen.';
    expect(whoSaysWhat(text, 'de')).toEqual([
      'Ruxa Müller-Ost: Mehr Geld gibt es nicht',
      'Ruxa Müller-Ost: hat die Stadt zwei Anträge vergessen',
    ]);
  });
});
