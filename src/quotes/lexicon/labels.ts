import { wordSet } from '../../language/word-set.js';

/** What stands in front of questions and answers where nobody is named, in lower case. */
const QUESTION_AND_ANSWER = wordSet(
  'question answer frage antwort question réponse pregunta respuesta domanda risposta pergunta resposta vraag antwoord fråga svar spørgsmål pytanie odpowiedź otázka odpověď întrebare răspuns soru cevap вопрос ответ питання відповідь 問 答 问 質問 回答 提问',
);

/** Whether a label says of words that they ask or answer, and not who says them. A single letter is one of these as well. */
export function isUnnamed(label: string): boolean {
  return /^\p{L}\.?$/u.test(label) || QUESTION_AND_ANSWER.has(label.toLowerCase());
}
