import { describe, expect, it } from 'vitest';
import { quotationsIn, whoSaysWhat } from '../document.js';

describe('other languages: a cue beside the quotation', () => {
  it.each([
    ['de', '„Wir brauchen Zeit“, sagte die Ministerin Anna Berg am Montag.', 'Anna Berg: Wir brauchen Zeit'],
    ['de', 'Anna Berg erklärte: „Wir brauchen Zeit.“', 'Anna Berg: Wir brauchen Zeit.'],
    [
      'de',
      'Anna Berg (seit dem Jahr 2010 die Vorsitzende des Vereins am See) sagte: „Wir brauchen Zeit.“',
      'Anna Berg: Wir brauchen Zeit.',
    ],
    ['de', '„Wir brauchen Zeit“, hat Anna Berg gesagt.', 'Anna Berg: Wir brauchen Zeit'],
    ['de', '„Wir brauchen Zeit“, so Anna Berg.', 'Anna Berg: Wir brauchen Zeit'],
    [
      'fr',
      '« Il nous faut du temps », a déclaré la ministre Anne Dupont.',
      'Anne Dupont: Il nous faut du temps',
    ],
    ['fr', 'Anne Dupont a ajouté : « Il nous faut du temps. »', 'Anne Dupont: Il nous faut du temps.'],
    ['fr', '« Il nous faut du temps », selon Anne Dupont.', 'Anne Dupont: Il nous faut du temps'],
    ['es', '«Necesitamos tiempo», dijo la ministra Ana Ruiz el lunes.', 'Ana Ruiz: Necesitamos tiempo'],
    ['es', 'Ana Ruiz añadió: “Necesitamos tiempo”.', 'Ana Ruiz: Necesitamos tiempo'],
    ['it', '«Ci serve tempo», ha detto la ministra Anna Berti lunedì.', 'Anna Berti: Ci serve tempo'],
    ['it', 'Anna Berti ha aggiunto: «Ci serve tempo».', 'Anna Berti: Ci serve tempo'],
    ['it', '«Ci serve tempo», secondo Anna Berti.', 'Anna Berti: Ci serve tempo'],
    ['it', '«Ci serve tempo», spiega l’assessora allo sport Anna Berti.', 'Anna Berti: Ci serve tempo'],
    ['it', '«Ci serve più tempo», ha detto il sindaco.', '?: Ci serve più tempo'],
    [
      'pt',
      '“Precisamos de tempo”, disse a ministra Ana Lima na segunda-feira.',
      'Ana Lima: Precisamos de tempo',
    ],
    ['pt', 'Ana Lima acrescentou: «Precisamos de tempo.»', 'Ana Lima: Precisamos de tempo.'],
    ['pt', '“Precisamos de tempo”, segundo Ana Lima.', 'Ana Lima: Precisamos de tempo'],
    ['pt', '“Precisamos de mais tempo”, disse o presidente da câmara.', '?: Precisamos de mais tempo'],
    [
      'nl',
      '“We hebben tijd nodig”, zei minister Anna Bergman maandag.',
      'Anna Bergman: We hebben tijd nodig',
    ],
    ['nl', 'Anna Bergman zei: “We hebben tijd nodig.”', 'Anna Bergman: We hebben tijd nodig.'],
    ['nl', '“We hebben tijd nodig”, aldus Anna van den Berg.', 'Anna van den Berg: We hebben tijd nodig'],
    ['nl', '“We hebben meer tijd nodig”, zei de burgemeester.', '?: We hebben meer tijd nodig'],
    ['ja', '田中太郎氏は「もっと時間が必要だ」と述べた。', '田中太郎: もっと時間が必要だ'],
    ['ja', '「もっと時間が必要だ」と田中太郎氏は語った。', '田中太郎: もっと時間が必要だ'],
    ['zh', '王毅说：“我们需要更多的时间。”', '王毅: 我们需要更多的时间。'],
    ['zh', '“我们需要更多的时间”，王毅表示。', '王毅: 我们需要更多的时间'],
    ['zh', '“我们需要更多的时间，”市长王毅说。', '王毅: 我们需要更多的时间，'],
    ['zh', '“我们需要更多的时间”，埃勒里市市长助理王毅表示。', '王毅: 我们需要更多的时间'],
    ['zh', '外交部發言人歐陽明說：“我們需要更多的時間。”', '歐陽明: 我們需要更多的時間。'],
    ['zh', '工程师莱娜·奥斯特说：“我们需要更多的时间。”', '莱娜·奥斯特: 我们需要更多的时间。'],
    ['zh', '“我们需要更多的时间”，李校长昨天说。', '李校长: 我们需要更多的时间'],
    ['zh', '“我们需要更多的时间”，市长办公室表示。', '市长办公室: 我们需要更多的时间'],
    ['zh', '沃兰总统奥斯特说：“我们需要更多的时间。”', '奥斯特: 我们需要更多的时间。'],
    ['zh', '王毅15日在巴黎会见记者时说：“我们需要更多的时间。”', '王毅: 我们需要更多的时间。'],
    ['zh', '市長柯明受訪時說：「我們需要更多的時間。」', '柯明: 我們需要更多的時間。'],
    ['zh', '“我们需要更多的时间。”退休教师李明抱怨道。', '李明: 我们需要更多的时间。'],
    ['zh', '一位不愿透露姓名的官员称：“我们需要更多的时间。”', '?: 我们需要更多的时间。'],
    ['ja', '「もっと時間が必要だ」と話すのは、団体代表の田中花子さんだ。', '田中花子: もっと時間が必要だ'],
    ['ja', '田中花子さん（45）は「もっと時間が必要だ」と指摘する。', '田中花子: もっと時間が必要だ'],
    ['ja', '田中市長は同日、「もっと時間が必要だ」との見方を示した。', '田中: もっと時間が必要だ'],
    ['ja', '妻の良子さん（65）も「着の身着のままで逃げた」と声を震わせた。', '良子: 着の身着のままで逃げた'],
    ['ja', '田中健一市長は記者会見で、「発令が遅れた」と謝罪した。', '田中健一: 発令が遅れた'],
    ['ja', '「もっと時間が必要だ」。田中太郎氏はそう言って笑った。', '田中太郎: もっと時間が必要だ'],
    ['ja', '市の担当者は「想定を超える雨だった」と説明した。', '?: 想定を超える雨だった'],
    ['ja', '田中太郎氏は「海を渡る赤くて長い橋」と呼ばれる橋を渡った。', '?: 海を渡る赤くて長い橋'],
    ['zh', '“我们需要更多的时间”，在岛上教书的王毅抱怨说。', '王毅: 我们需要更多的时间'],
    ['zh', '她的大学老师孙伯年回忆道：“她总坐最后一排。”', '孙伯年: 她总坐最后一排。'],
    ['zh', '这座桥常被称“城里最好看的一座大桥”。', '?: 城里最好看的一座大桥'],
    ['zh', '我们的公会又称“银河边上的那家客栈”。', '?: 银河边上的那家客栈'],
    ['zh', '活动的名称是“百夜行走在星河边”。', '?: 百夜行走在星河边'],
    ['zh', '如果机器人回答“没有权限做这件事”，请告诉管理员。', '?: 没有权限做这件事'],
    ['zh', '人们也不知道“北方的那些强大匪徒”是谁。', '?: 北方的那些强大匪徒'],
    ['zh', '李明道：“我们需要更多的时间。”', '李明: 我们需要更多的时间。'],
    ['zh', '林晚笑着回应：“砍掉的那一半更好看。”', '林晚: 砍掉的那一半更好看。'],
    ['zh', '该公司发言人刘敏说：“台风是往年的两倍。”', '刘敏: 台风是往年的两倍。'],
    ['zh', '王毅抱怨说，“已经等了八年了。”李明认为，安全更重要。', '王毅: 已经等了八年了。'],
    [
      'de',
      'Minister Tarek Berg (parteilos) sprach von einem „schwarzen Tag für die Region“.',
      'Tarek Berg: schwarzen Tag für die Region',
    ],
    [
      'de',
      'Auf die Frage, ob sie wirklich schon im kommenden Jahr zurücktreten werde, antwortete die Sprecherin mit einem Lächeln: „Ich schwimme noch.“',
      '?: Ich schwimme noch.',
    ],
    ['de', '„Wir brauchen Zeit“, erzählt Anna Berg.', 'Anna Berg: Wir brauchen Zeit'],
    ['de', 'Auch Berg sagte: „Wir brauchen mehr Zeit.“', 'Berg: Wir brauchen mehr Zeit.'],
    ['de', 'Einer von Bergs Leuten sagte: „Wir brauchen mehr Zeit.“', '?: Wir brauchen mehr Zeit.'],
    ['de', 'Am Dienstag sagte Berg: „Wir brauchen mehr Zeit.“', 'Berg: Wir brauchen mehr Zeit.'],
    [
      'fr',
      'Pour son voisin Paul Garnier, c’est la catastrophe : « Trente ans sont partis. »',
      'Paul Garnier: Trente ans sont partis.',
    ],
    [
      'fr',
      '« On nous a dit : « Patientez » », affirme Anne Dupont.',
      'Anne Dupont: On nous a dit : « Patientez »',
    ],
    ['es', '«No basta con eso», replica Hugo Cedeño.', 'Hugo Cedeño: No basta con eso'],
    [
      'es',
      'La portavoz, Lucía Agra, calificó los hechos de «vergüenza sin precedentes».',
      'Lucía Agra: vergüenza sin precedentes',
    ],
    ['fr', '« Rien n’est exclu », a ajouté l’officier.', '?: Rien n’est exclu'],
    ['it', '«Non torneremo indietro», ha detto il primo cittadino.', '?: Non torneremo indietro'],
    ['it', '«Ci serve tempo», protesta Anna Berti.', 'Anna Berti: Ci serve tempo'],
    ['de', '„Wir brauchen Zeit“, sagte Ministerpräsident Berg.', 'Berg: Wir brauchen Zeit'],
    ['de', '„Wir brauchen Zeit“, sagte Frau Dr. Berg.', 'Berg: Wir brauchen Zeit'],
    ['de', '„Wir brauchen Zeit“, sagte Ursula von der Aue.', 'Ursula von der Aue: Wir brauchen Zeit'],
    ['de', '„Wir brauchen jetzt Zeit“, sagte die Sprecherin.', '?: Wir brauchen jetzt Zeit'],
    [
      'de',
      'Der Ökonom Karl Berg vom Institut für Statistik warnte: „Wir brauchen Zeit.“',
      'Karl Berg: Wir brauchen Zeit.',
    ],
    [
      'fr',
      'Anne Dupont, cheffe de l’opposition, a dénoncé « une politique sans but ».',
      'Anne Dupont: une politique sans but',
    ],
    [
      'fr',
      '« Il nous faut du temps », a confié au Figaro l’ancien ministre Paul Vasse.',
      'Paul Vasse: Il nous faut du temps',
    ],
    [
      'fr',
      '« Il nous faut du temps », indique sa présidente, Anne Dupont.',
      'Anne Dupont: Il nous faut du temps',
    ],
    ['es', '«Necesitamos tiempo», dijo su abogada, Inés Roldán.', 'Inés Roldán: Necesitamos tiempo'],
    ['fr', '« C’est une honte ! » s’indigne Mme Perrin.', 'Perrin: C’est une honte !'],
    [
      'fr',
      '« Nous avons perdu du temps, explique Anne Dupont, mais pas tout. »',
      'Anne Dupont: Nous avons perdu du temps, explique Anne Dupont, mais pas tout.',
    ],
    ['es', '«Necesitamos tiempo», se quejó la señora Molina.', 'Molina: Necesitamos tiempo'],
    [
      'es',
      '«Necesitamos —dijo el alcalde de Bilbao, Íñigo Agra— más tiempo.»',
      'Íñigo Agra: Necesitamos —dijo el alcalde de Bilbao, Íñigo Agra— más tiempo.',
    ],
    [
      'es',
      '«Necesitamos tiempo», dijo el ministro de Exteriores Luis Agra.',
      'Luis Agra: Necesitamos tiempo',
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(whoSaysWhat(text, language)).toEqual([expected]);
  });

  it('a description ends with its noun', () => {
    const text = '«Ci serve più tempo», ha detto il sindaco, visibilmente commosso.';
    expect(quotationsIn(text, 'it')).toMatchObject([{ speaker: null, mention: { text: 'il sindaco' } }]);
  });

  it('a title tells that a name is somebody’s, whom a pronoun may mean', () => {
    const text = 'Bürgermeister Tamvo Berg trat vor die Tür. „Wir brauchen Zeit“, sagte er.';
    expect(whoSaysWhat(text, 'de')).toEqual(['Tamvo Berg: Wir brauchen Zeit']);
  });

  it('a family name alone means the one who spoke before', () => {
    const text = '„Wir brauchen Zeit“, sagte Anna Berg.\n„Es ist nicht zu spät“, sagte Berg.';
    expect(whoSaysWhat(text, 'de')).toEqual([
      'Anna Berg: Wir brauchen Zeit',
      'Anna Berg: Es ist nicht zu spät',
    ]);
  });

  it.each([
    ['de', 'Bundesminister Jan Berg kam am Montag.\n„Wir brauchen Zeit“, sagte Herr Berg.', 'Jan Berg'],
    [
      'fr',
      'Le ministre Étienne Lambert est venu.\n« Il nous faut du temps », a dit M. Lambert.',
      'Étienne Lambert',
    ],
    ['es', 'Habló Andrés Agra en Madrid.\n«Necesitamos tiempo», dijo Agra.', 'Andrés Agra'],
    ['es', 'Hablaron Andrés Agra y Luisa Agra.\n«Necesitamos tiempo», dijo Agra.', 'Agra'],
    ['es', 'Habló Andrés Agra.\n«Necesitamos tiempo», dijo Agra.\nCalló Luisa Agra.', 'Andrés Agra'],
    ['de', 'Die Familie Berg kam am Montag.\n„Wir brauchen Zeit“, sagte Berg.', 'Berg'],
  ])('a family name alone means the only one of the text: %s, %s', (language, text, speaker) => {
    expect(quotationsIn(text, language)).toMatchObject([{ speaker }]);
  });

  it('of two family names both lead to the full name', () => {
    const text = '«Es tarde», dijo Carmen Ortega Ruiz.\n«Necesitamos tiempo», dijo Ortega Ruiz.';
    expect(quotationsIn(text, 'es').map(({ speaker }) => speaker)).toEqual(
      Array(2).fill('Carmen Ortega Ruiz'),
    );
  });

  it('what a colon introduces is not said by whoever introduces the next one', () => {
    const text = '王毅说：“我们需要更多的时间。”李明则回应：“时间已经不多了。”';
    expect(whoSaysWhat(text, 'zh')).toEqual(['王毅: 我们需要更多的时间。', '李明: 时间已经不多了。']);
  });

  it('a second quotation has the subject of the first one', () => {
    const text = '田中市長は取材に「責任を痛感している」と答え、「再発防止に努める」と語った。';
    expect(whoSaysWhat(text, 'ja')).toEqual(['田中: 責任を痛感している', '田中: 再発防止に努める']);
  });

  it('a second sentence without a subject has that of the first one', () => {
    const text = '小林恵子教授は「見直しが必要だ」と指摘。「情報を出すべきだ」と話している。';
    expect(whoSaysWhat(text, 'ja')).toEqual(['小林恵子: 見直しが必要だ', '小林恵子: 情報を出すべきだ']);
  });

  it('a family name, and an office alone, mean the only one who spoke before', () => {
    const text =
      '田中太郎市長は「責任を痛感している」と述べた。\n「再発防止に努める」と田中氏は語った。\n市長は「急ぐ」とも述べた。';
    expect(quotationsIn(text, 'ja').map(({ speaker }) => speaker)).toEqual(Array(3).fill('田中太郎'));
    const two =
      '田中太郎市長は「責任を痛感している」と述べた。\n佐藤健市長は「再発防止に努める」と語った。\n市長は「とても急いでいる」とも述べた。';
    expect(quotationsIn(two, 'ja')[2]).toMatchObject({ speaker: null });
  });

  it('the title of a newspaper between marks is no quotation', () => {
    expect(quotationsIn('Anna Berg sagte der „Neuen Harburger Zeitung“ nichts.', 'de')).toEqual([]);
  });

  it('a pronoun with an auxiliary is evidence, too', () => {
    expect(quotationsIn('« Il nous faut du temps », a-t-elle ajouté.', 'fr')).toMatchObject([
      { speaker: null, mention: { text: 'elle' }, cue: 'ajouté' },
    ]);
  });

  it('a pronoun is evidence, but names nobody', () => {
    expect(quotationsIn('« Il nous faut du temps », dit-elle.', 'fr')).toMatchObject([
      { speaker: null, mention: { text: 'elle' }, cue: 'dit-elle' },
    ]);
  });

  it.each([
    ['de', 'Er sagte: „Wir brauchen mehr Zeit.“', 'Er'],
    ['fr', 'Il a déclaré : « Il nous faut du temps. »', 'Il'],
  ])('a pronoun names nobody at the beginning of a sentence either: %s', (language, text, mention) => {
    expect(quotationsIn(text, language)).toMatchObject([{ speaker: null, mention: { text: mention } }]);
  });

  it.each([
    [
      'its subject',
      'de',
      'Der Förster, Karl Berg, widersprach. „Wir brauchen mehr Zeit“, sagte er. „Und Geld.“',
      ['Karl Berg', 'Karl Berg'],
    ],
    [
      'in the paragraph before',
      'fr',
      'Le conseiller Hugo Perrin est déçu.\n« Il nous faut du temps », a-t-il dit.',
      ['Hugo Perrin'],
    ],
    [
      'of the only fitting gender',
      'es',
      'La vecina, Ana Ruiz, esperaba a Tomás Vidal. «Falta tiempo», explicó ella.',
      ['Ana Ruiz'],
    ],
    [
      'who is quoted',
      'de',
      '„Wir brauchen Zeit“, sagte Anna Berg der Zeitung. „Uns fehlt vor allem Geld“, fügte sie hinzu.',
      ['Anna Berg', 'Anna Berg'],
    ],
    [
      'in its own sentence',
      'de',
      'Der Abend war lang. Als Karl Berg endlich eintraf, sagte er: „Wir brauchen mehr Zeit.“',
      ['Karl Berg'],
    ],
  ])('a pronoun means whom the sentence before names: %s', (_, language, text, speakers) => {
    expect(quotationsIn(text, language).map(({ speaker }) => speaker)).toEqual(speakers);
  });

  it.each([
    ['of another gender', 'de', 'Anna Berg kam herein. „Wir brauchen mehr Zeit“, sagte er.'],
    ['not the subject', 'de', 'Das Kind lobte Karl Berg. „Wir brauchen mehr Zeit“, sagte er.'],
    ['two', 'de', 'Karl Berg und Tom Hille kamen. „Wir brauchen mehr Zeit“, sagte er.'],
    ['two sentences back', 'de', 'Karl Berg kam. Es war spät. „Wir brauchen mehr Zeit“, sagte er.'],
    ['in a headline', 'fr', '# Hugo Perrin est déçu\n« Il nous faut du temps », a-t-il dit.'],
  ])('a pronoun does not mean somebody who is %s', (_, language, text) => {
    expect(quotationsIn(text, language)).toMatchObject([{ speaker: null }]);
  });

  it('what somebody is means the only one whom the text calls so', () => {
    const text =
      'Bürgermeisterin Anna Berg kam. Es war spät.\n„Wir brauchen mehr Zeit“, so die Bürgermeisterin.';
    expect(whoSaysWhat(text, 'de')).toEqual(['Anna Berg: Wir brauchen mehr Zeit']);
    const french = 'Le maire, Hugo Perrin, est venu.\n« Il nous faut du temps », a dit le maire.';
    expect(whoSaysWhat(french, 'fr')).toEqual(['Hugo Perrin: Il nous faut du temps']);
    const two = `${text} Bürgermeisterin Eva Torn schwieg.`;
    expect(whoSaysWhat(two, 'de')).toEqual(['?: Wir brauchen mehr Zeit']);
    const several = 'Händler Karl Berg kam. Es war spät.\n„Wir brauchen mehr Zeit“, sagten die Händler.';
    expect(whoSaysWhat(several, 'de')).toEqual(['?: Wir brauchen mehr Zeit']);
  });

  it.each([
    [
      'es',
      'La gerente del casino, Nuria Espadas, lo niega. «Nadie echa a nadie», respondió.',
      'Nuria Espadas',
    ],
    ['it', 'Maria Verdi non è contenta. «Non c’è più tempo», ha detto.', null],
    ['es', 'Nuria Espadas vio a Julio Ruiz. «Nadie echa a nadie», respondió.', null],
  ])('%s: a verb alone is of whom the sentence before is about: %s', (language, text, speaker) => {
    const [quotation] = quotationsIn(text, language);
    expect(quotation?.speaker).toBe(speaker);
    expect(quotation?.mention?.text ?? null).toBe(speaker);
  });

  it.each([
    ['de', 'Rüdiger Thamm sieht das anders. „Ich zahle für Ruhe“, sagte der 58-Jährige.', 'Rüdiger Thamm'],
    ['fr', 'Yves Morel part. « La mer va me manquer », raconte le gardien.', 'Yves Morel'],
    ['fr', 'Le gardien dort. Yves Morel part. « La mer va me manquer », raconte le gardien.', null],
    ['de', 'Rüdiger Thamm kam. „Ich zahle für Ruhe“, sagte die Richterin.', null],
    ['de', 'Anna Thamm kam. „Wir zahlen für Ruhe“, sagten die Anwohner.', null],
  ])('%s: a new description is of whom the sentence before is about: %s', (language, text, speaker) => {
    expect(quotationsIn(text, language)[0]?.speaker).toBe(speaker);
  });

  it('a participle agrees with who speaks', () => {
    expect(whoSaysWhat('« Il nous faut du temps », s’est réjouie Nadine Leblanc.', 'fr')).toEqual([
      'Nadine Leblanc: Il nous faut du temps',
    ]);
  });

  it('the sentence before does not introduce what opens another one that goes on', () => {
    const text = 'Anna Berg kündigte ein Treffen an. „Das Bad gehört uns allen“, stand auf einem Schild.';
    expect(whoSaysWhat(text, 'de')).toEqual(['?: Das Bad gehört uns allen']);
    const verb = 'Ana Ruiz anunció su dimisión. «No he robado ni un céntimo», añadió.';
    expect(whoSaysWhat(verb, 'es')).toEqual(['Ana Ruiz: No he robado ni un céntimo']);
  });

  it('whoever is quoted goes on in whole sentences behind, and nobody in words that only follow', () => {
    const text = 'Ana Ruiz anunció su dimisión. «No he robado nunca nada», aseguró. «Tengo apuntes.»';
    expect(whoSaysWhat(text, 'es').at(-1)).toBe('Ana Ruiz: Tengo apuntes.');
    const other =
      'Ana Ruiz anunció su dimisión. «No he robado nunca nada», aseguró. El plan «Una plaza para todos» sigue.';
    expect(whoSaysWhat(other, 'es').at(-1)).toBe('?: Una plaza para todos');
  });

  it('what follows a quotation that ends its sentence is another sentence', () => {
    const text = 'Anna Berg erklärte: „Wir brauchen mehr Zeit.“ Danach schrieb der Kurier einen Brief.';
    expect(whoSaysWhat(text, 'de')).toEqual(['Anna Berg: Wir brauchen mehr Zeit.']);
    const alone = '„Wir brauchen endlich mehr Zeit.“ Danach schrieb der Kurier einen Brief.';
    expect(whoSaysWhat(alone, 'de')).toEqual(['?: Wir brauchen endlich mehr Zeit.']);
  });

  it('without a table, quotations are found and stay unattributed', () => {
    expect(whoSaysWhat('”Vi behöver mer tid”, sade ministern Anna Ström.', 'sv')).toEqual([
      '?: Vi behöver mer tid',
    ]);
  });

  it('a single word between marks is no quotation, and neither is white space', () => {
    expect(quotationsIn('Das Wort „Heimat“ ist alt.', 'de')).toEqual([]);
    expect(quotationsIn('„ “, sagte Anna Berg.', 'de')).toEqual([]);
  });
});
