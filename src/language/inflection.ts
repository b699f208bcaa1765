/** Languages whose words keep one form, so that there is nothing to stem. */
const UNINFLECTED = new Set(['km', 'lo', 'my', 'th', 'vi', 'zh']);

/**
 * Whether the words of a language take endings.
 *
 * @param language ISO 639-1
 */
export function isInflected(language: string): boolean {
  return !UNINFLECTED.has(language);
}
