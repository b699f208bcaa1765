/**
 * Why files give no document, in the words of one language: sentences for whoever keeps the folder. What differs from file
 * to file comes as an argument, so that a reason itself is in no language.
 */
export interface UnreadTexts {
  /** Of what the folder holds. */
  readonly gone: string;
  readonly forbidden: string;
  /** @param code what the system called its refusal, such as `EIO` */
  system(code: string): string;
  tooManyFiles(limit: number): string;
  tooDeep(limit: number): string;
  readonly nameNotUtf8: string;
  readonly notFile: string;
  readonly linkOutside: string;
  readonly linkToFolder: string;
  readonly linkToDevice: string;
  /** @param code as of `system` */
  brokenLink(code: string): string;
  /** @param megabytes as they are written in English, as is `limit`: `1.5` */
  tooLarge(megabytes: string, limit: string): string;
  readonly empty: string;

  /** Of what a file is called. */
  readonly noEnding: string;
  /** @param ending with its dot, as the file has it */
  foreignFormat(ending: string): string;
  readonly settingsBelow: string;
  describesMissing(document: string): string;
  /** @param name what it would be called to describe such a document */
  describesNothing(document: string, name: string): string;

  /** Of reading it. */
  tooManyPassages(limit: number): string;
  tooSlow(seconds: number): string;
  readonly tooManyPieces: string;
  readonly setAside: string;
  /** @param message of the program, in English */
  failed(message: string): string;

  /** Of what is in it. */
  readonly binary: string;
  readonly noZip: string;
  readonly damagedZip: string;
  readonly unfoldsTooMuch: string;
  readonly damagedPdf: string;
  readonly lockedPdf: string;
  readonly noTextInPdf: string;
  readonly noWord: string;
  /** Locked, or of a kind that is older than `.docx`. */
  readonly oldWord: string;
  /** @param part the file in its archive */
  damagedWord(part: string): string;
  readonly noEpub: string;
  readonly lockedEpub: string;
  readonly noEmail: string;
  readonly encryptedEmail: string;
  readonly unclosedQuote: string;
  /** @param message of the package that reads tables, in English */
  noTable(message: string): string;
  readonly noJson: string;
  readonly noJsonLines: string;
  readonly noList: string;
  readonly jsonTooDeep: string;

  /** @param problem in the settings of the folder, in English, as the settings are */
  inSettings(problem: string): string;
}

type FactsOf<Text> = Text extends (...facts: infer Facts) => string ? Facts : [];

/** Why a file gave no document, as plain data: one of the texts, and what it is given. */
export type UnreadReason = {
  readonly [Kind in keyof UnreadTexts]: {
    readonly kind: Kind;
    readonly facts: Readonly<FactsOf<UnreadTexts[Kind]>>;
  };
}[keyof UnreadTexts];

export function unread<Kind extends keyof UnreadTexts>(
  kind: Kind,
  ...facts: FactsOf<UnreadTexts[Kind]>
): UnreadReason {
  return { kind, facts } as UnreadReason;
}

/** A reason in words. */
export function tellReason({ kind, facts }: UnreadReason, texts: UnreadTexts): string {
  const text: string | ((...facts: never) => string) = texts[kind];
  return typeof text === 'string' ? text : text(...(facts as never));
}
