/** A question with the one before, in brackets at the end, where it says too little by itself. */
export function withQuestionBefore(question: string, before: string): string {
  return `${withoutEnd(question)} (${withoutEnd(before)})`;
}

const IN_BRACKETS = /\(.+\)\s*$/su;

/** Where the question before begins that was added to a question; behind its end where none was. */
export function questionBeforeIn(question: string): number {
  const at = question.search(IN_BRACKETS);
  return at > 0 ? at : question.length;
}

/** A question without the marks at its end. */
export function withoutEnd(question: string): string {
  let end = question.length;
  while (/[\s?.!]/u.test(question.charAt(end - 1))) end--;
  return question.slice(0, end);
}
