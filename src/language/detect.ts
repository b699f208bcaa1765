/**
 * The main language of a text as an ISO 639-1 code, or `und` where it cannot be told.
 */
export function detectLanguage(text: string): string {
  return /[A-Za-z]/.test(text) ? 'en' : 'und';
}
