/**
 * Asks once and keeps the answer for a while; a failure is not kept.
 *
 * @param milliseconds how long a while is
 * @param now in milliseconds, by a clock that is never put back
 */
export function rememberedFor<Answer>(
  milliseconds: number,
  ask: () => Promise<Answer>,
  now: () => number = () => performance.now(),
): () => Promise<Answer> {
  let kept: { readonly answer: Promise<Answer>; readonly until: number } | null = null;
  return () => {
    if (kept !== null && now() < kept.until) return kept.answer;
    const asked = {
      answer: ask().catch((error: unknown) => {
        if (kept === asked) kept = null;
        throw error;
      }),
      until: now() + milliseconds,
    };
    kept = asked;
    return asked.answer;
  };
}
