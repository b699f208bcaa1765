/** A promise that a test settles, for what is to come later. */
export function held(): { readonly until: Promise<void>; release(): void } {
  let settle = () => {};
  const until = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { until, release: () => settle() };
}
