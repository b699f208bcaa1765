import { describe, expect, it } from 'vitest';
import { questionFor, wordsAskedFor } from '../../../src/language/questions/words-asked-for.js';

describe('a question for a person’s words', () => {
  it.each([
    ['what did Wang Yi say about stability?', { person: 'Wang Yi', about: 'stability' }],
    ['What has the mayor said', { person: 'the mayor', about: null }],
    ['what else did Iwaya say on North Korea', { person: 'Iwaya', about: 'North Korea' }],
    ['Can you tell me what Wang Yi said about trade?', { person: 'Wang Yi', about: 'trade' }],
    ['please tell me what did Iwaya say', { person: 'Iwaya', about: null }],
    ['do you know what the mayor has said on the flood', { person: 'the mayor', about: 'the flood' }],
    ['was hat Frau Keel gesagt?', { person: 'Frau Keel', about: null }],
    ['Was hat Lena Ost über die neue Brücke gesagt', { person: 'Lena Ost', about: 'die neue Brücke' }],
    ['Was meinte Lena Ost zu Überstunden', { person: 'Lena Ost', about: 'Überstunden' }],
    ["que dit Anne Dupont à propos d'Émile", { person: 'Anne Dupont', about: 'Émile' }],
    ['was sagt Iwaya zu Nordkorea?', { person: 'Iwaya', about: 'Nordkorea' }],
    ['Was sagten die Müllers zum Umbau', { person: 'die Müllers', about: 'Umbau' }],
    ['qu’a dit le maire de Lyon sur les travaux ?', { person: 'le maire de Lyon', about: 'les travaux' }],
    ["Qu'est-ce qu'Anne Dupont a dit à propos du pont ?", { person: 'Anne Dupont', about: 'pont' }],
    ['que dit Anne Dupont au sujet de l’école', { person: 'Anne Dupont', about: 'l’école' }],
    ['¿Qué dijo Lena Ost sobre el puente?', { person: 'Lena Ost', about: 'el puente' }],
    ['que ha dicho la alcaldesa', { person: 'la alcaldesa', about: null }],
    ['岩屋大臣は北朝鮮について何と言いましたか？', { person: '岩屋大臣', about: '北朝鮮' }],
    ['北朝鮮について岩屋大臣は何と述べた', { person: '岩屋大臣', about: '北朝鮮' }],
    ['岩屋大臣は何を話しましたか', { person: '岩屋大臣', about: null }],
    ['王毅对朝鲜说了什么？', { person: '王毅', about: '朝鲜' }],
    ['王毅说了些什么', { person: '王毅', about: null }],
    ['quote Karl Bruun', { person: 'Karl Bruun', about: null }],
    ['Quotes by the mayor about the flood', { person: 'the mayor', about: 'the flood' }],
    ['Zitate von Lena Ost zum Umbau', { person: 'Lena Ost', about: 'Umbau' }],
    ['citations d’Anne Dupont sur le pont', { person: 'Anne Dupont', about: 'le pont' }],
    ['citas de Lena Ost', { person: 'Lena Ost', about: null }],
    ['岩屋大臣の北朝鮮についての発言', { person: '岩屋大臣', about: '北朝鮮' }],
    ['王毅关于朝鲜的言论', { person: '王毅', about: '朝鲜' }],
    ['王毅的发言', { person: '王毅', about: null }],
    ['was hat sie über die Brücke gesagt', null],
    ['was hat der Umbau gekostet', null],
    ['qu’a-t-elle dit ?', null],
    ['他说了什么', null],
    ['what was said about the flood', null],
    ['what has been said about the flood', null],
    ['tell me what he said', null],
    ['what did he say?', null],
    ['what did Iwaya raise', null],
    ['who said that Asia will be stable', null],
  ])('%j', (question, expected) => {
    expect(wordsAskedFor(question)).toEqual(expected);
    if (expected) expect(wordsAskedFor(questionFor(expected))).toEqual(expected);
  });
});
