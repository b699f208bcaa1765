/** The question before, in brackets at the end, where what goes on from it says too little by itself; see `resolveFollowUp`. */
const IN_BRACKETS = /\(.+\)\s*$/su;

/** Where the question before begins that was added to a question; behind its end where none was. */
export function questionBeforeIn(question: string): number {
  const at = question.search(IN_BRACKETS);
  return at > 0 ? at : question.length;
}
