import { wordSet } from '../../language/word-set.js';

/** What stands in front of questions where nobody is named, in lower case. */
const QUESTION = wordSet(
  'question frage pregunta domanda pergunta vraag fråga spørgsmål pytanie otázka întrebare soru вопрос питання 問 问 質問 提问',
);
/** What stands in front of answers where nobody is named, in lower case. */
const ANSWER = wordSet(
  'answer antwort réponse respuesta risposta resposta antwoord svar odpowiedź odpověď răspuns cevap ответ відповідь 答 回答',
);

/** Whether a label says of words that they ask or answer, and not who says them. A single letter is one of these as well. */
export function isUnnamed(label: string): boolean {
  return /^\p{L}\.?$/u.test(label) || QUESTION.has(label.toLowerCase()) || isAnswerLabel(label);
}

/** Whether a label says of words that they answer. */
export function isAnswerLabel(label: string): boolean {
  return ANSWER.has(label.toLowerCase());
}

/** What stands in front of notes and of what a meeting comes to, in lower case. */
const NOTES = wordSet(
  'note notes tip hint remark decision motion result outcome hinweis anmerkung bemerkung notiz tipp beschluss antrag abstimmung ergebnis fazit remarque conseil décision résultat vote conclusion nota consejo acuerdo resultado votación conclusión decisione risultato voto conclusione consiglio decisão conclusão uwaga wynik uchwała wniosek примечание решение итог вывод 注意 备注 備註 備考 结果 結果 结论 結論 决议 決議 決定 建议 建議',
);

/** Whether a label says of words that they are a note or a result, and not who says them. */
export function isNoteLabel(label: string): boolean {
  return NOTES.has(label.toLowerCase());
}
