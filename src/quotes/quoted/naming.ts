import { wordSet } from '../../language/word-set.js';
import type { Unit } from '../parsing/unit.js';

const NAMING = wordSet('nicknamed named codenamed christened titled entitled');

/** Whether what stands between marks is what something is called, not what somebody says: *known as “the Baker”*. */
export function isGivenAsName(units: readonly Unit[], quotation: number): boolean {
  const before = units[quotation - 1]?.lower ?? '';
  return NAMING.has(before) || (before === 'as' && units[quotation - 2]?.lower === 'known');
}
