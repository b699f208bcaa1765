/** A function that works each result out once and keeps it as long as it is kept itself: for what has few arguments. */
export function memoized<Argument, Result extends object | null>(
  workOut: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const results = new Map<Argument, Result>();
  return (argument) => {
    const known = results.get(argument);
    if (known !== undefined) return known;
    const result = workOut(argument);
    results.set(argument, result);
    return result;
  };
}
