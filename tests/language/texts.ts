import fc from 'fast-check';

/** Pieces of text in many scripts, with everything that counts characters wrong easily. */
const PIECES = [
  'Mr. Smith went to the U.S. on Jan. 5. ',
  '“It is 3.5 miles,” she said. ',
  'Er kam am 3. Oktober. ',
  "L'été, c'était fini… ",
  "İstanbul'da yağmur var. ",
  '名前は東京です。',
  '她说：“你好。我走了。”',
  'ภาษาไทยสวยมาก ',
  'क्या हाल है। ',
  'ما اسمك؟ ',
  'שלום עולם. ',
  '안녕하세요. ',
  'Việt Nam đẹp. ',
  'e\u0301te\u0301 ',
  '👩‍👩‍👧 family! ',
  '🇯🇵',
  'co\u00adoperate ',
  'zero\u200bwidth ',
  '\u202eright to left\u202c ',
  '\r\n\r\n',
  '\n- item one\n- item two\n',
  '\t \u00a0',
  '...',
  '1,000.50 ½ ²',
  '\ud800',
];

/** Any mixture of such pieces and of arbitrary characters. */
export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 })
  .map((pieces) => pieces.join(''));

export const anyLanguage = fc.constantFrom('en', 'de', 'tr', 'vi', 'ar', 'hi', 'th', 'zh', 'ja', 'und');
