/** The flags whose value may be several words. */
const TEXTS = ['about', 'source'] as const;

type TextFlag = (typeof TEXTS)[number];

/** A piece of a command line, as `parseArgs` of Node.js tells them apart. */
export interface Token {
  readonly kind: 'option' | 'positional' | 'option-terminator';
  readonly name?: string;
  readonly value?: string | boolean | undefined;
}

export interface WholeTexts {
  /** The call and its words. */
  readonly positionals: readonly string[];
  /** The flags that stand behind the words of the call, with all of their words. */
  readonly texts: { readonly [Flag in TextFlag]?: string };
}

/**
 * Gives the words behind `--about` and `--source` to these flags where they stand behind the words of the call, as at the
 * prompt. Where a flag stands before them, its value is one word of the shell, and the others are the call's.
 */
export function withWholeTexts(tokens: readonly Token[]): WholeTexts {
  const positionals: string[] = [];
  const texts: { [Flag in TextFlag]?: string } = {};
  let open: TextFlag | null = null;
  for (const { kind, name, value } of tokens) {
    if (kind === 'option') {
      const flag = TEXTS.find((text) => text === name);
      open = flag !== undefined && positionals.length > 1 ? flag : null;
      if (open !== null && typeof value === 'string') texts[open] = value;
    } else if (kind === 'option-terminator') {
      open = null;
    } else if (typeof value === 'string') {
      if (open === null) positionals.push(value);
      else texts[open] = `${texts[open] ?? ''} ${value}`;
    }
  }
  return { positionals, texts };
}
