import { describe, expect, it } from 'vitest';
import { remarkIn } from '../../../src/language/questions/remark.js';

describe('what is said about an answer', () => {
  it.each([
    ['more', 'more'],
    ['Show me more!', 'more'],
    ['mehr', 'more'],
    ['la suite ?', 'more'],
    ['¿Qué más?', 'more'],
    ['もっと', 'more'],
    ['还有吗？', 'more'],
    ['are you sure?', 'doubt'],
    ['source?', 'doubt'],
    ['Who said that?', 'doubt'],
    ['Wer sagt das?', 'doubt'],
    ['c’est vrai ?', 'doubt'],
    ["c'est vrai ?", 'doubt'],
    ['¿Estás seguro?', 'doubt'],
    ['本当ですか？', 'doubt'],
    ['来源？', 'doubt'],
  ])('%j is %s', (text, remark) => {
    expect(remarkIn(text)).toBe(remark);
  });

  it.each([
    '',
    '?',
    'more bridges',
    'more about the buoy',
    'who said that the bridge is old',
    'source of the river',
    'why?',
    'constructor',
  ])('%j is none', (text) => {
    expect(remarkIn(text)).toBeNull();
  });
});
