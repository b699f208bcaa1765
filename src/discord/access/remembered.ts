/**
 * Asks once and keeps the answer for a while; a failure is not kept.
 *
 * @param milliseconds how long a while is
 */
export function rememberedFor<Answer>(
  milliseconds: number,
  ask: () => Promise<Answer>,
): () => Promise<Answer> {
  let kept: { readonly answer: Promise<Answer>; readonly until: number } | null = null;
  return () => {
    if (kept !== null && performance.now() < kept.until) return kept.answer;
    const asked = {
      answer: ask().catch((error: unknown) => {
        if (kept === asked) kept = null;
        throw error;
      }),
      until: performance.now() + milliseconds,
    };
    kept = asked;
    return asked.answer;
  };
}
