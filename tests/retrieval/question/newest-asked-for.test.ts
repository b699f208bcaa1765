import { expect, it } from 'vitest';
import { wordClass } from '../../../src/language/stopwords.js';
import { newestAskedFor } from '../../../src/retrieval/question/newest-asked-for.js';
import { searchedForms } from '../../../src/retrieval/store/search-forms.js';

function askingIn(question: string, language: string): string {
  const forms = searchedForms(question, language);
  const isContent = (at: number) => at in forms && wordClass(forms[at] ?? '', language) === 'content';
  return [...newestAskedFor(forms, isContent, language)].map((at) => forms[at]).join(' ');
}

it.each([
  ['en', 'what is the latest release?', 'latest'],
  ['en', 'who won the last cup', 'last'],
  ['en', 'next meeting', 'next'],
  ['en', 'what was fixed most recently', 'recently'],
  ['de', 'Wann ist die nächste Sitzung?', 'nachste'],
  ['de', 'wer war bei der letzten Sitzung', 'letzten'],
  ['fr', 'quand est la prochaine réunion', 'prochaine'],
  ['fr', 'la version la plus récente', 'recente'],
  ['es', '¿cuál es la última versión?', 'ultima'],
  ['it', 'quando è la prossima riunione', 'prossima'],
  ['pt', 'qual é a versão mais nova', 'mais nova'],
  ['nl', 'wat is de nieuwste versie', 'nieuwste'],
  ['ru', 'когда следующее собрание', 'следующее'],
  ['tr', 'son toplantı ne zaman', 'son'],
  ['zh', '最新版本是什么', '最 新'],
  ['zh', '下次会议是什么时候', '下 次'],
  ['ja', '次回の会議はいつですか', '次 回'],
])('%s: “%s” asks for the newest by “%s”', (language, question, expected) => {
  expect(askingIn(question, language)).toBe(expected);
});

it.each([
  ['en', 'how long does the battery last?'],
  ['en', 'does the battery last longer in winter'],
  ['en', 'is there a bin next to the gate'],
  ['en', 'what is the latest?'],
  ['en', 'when is the meeting'],
  ['de', 'wann ist die Sitzung'],
])('%s: “%s” does not', (language, question) => {
  expect(askingIn(question, language)).toBe('');
});
