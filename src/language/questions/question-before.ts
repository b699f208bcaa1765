/** A question, and the one that it goes on from where it says too little by itself. */
export interface AskedQuestion {
  readonly question: string;
  /** `null`: the question says all by itself. */
  readonly before: string | null;
}

/** Both in one text, as somebody would write it: "when was it found (who installed the buoy)". */
export function inOneText({ question, before }: AskedQuestion): string {
  return before === null ? question : `${withoutEnd(question)} (${withoutEnd(before)})`;
}

/** A question without the marks at its end. */
export function withoutEnd(question: string): string {
  let end = question.length;
  while (/[\s?.!]/u.test(question.charAt(end - 1))) end--;
  return question.slice(0, end);
}
