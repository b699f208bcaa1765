export type QuotationFinder = typeof import('../../quotes/find-quotations.js');

/**
 * Loads what finds quotations: the largest room of the program. A question can be answered before it is there, and where
 * everything is known from the start before, most calls never need it.
 */
export function loadQuotationFinder(): Promise<QuotationFinder> {
  return import('../../quotes/find-quotations.js');
}
