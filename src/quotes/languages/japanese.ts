import type { UnspacedLanguage } from './language-table.js';

const SPEAKER = '(?<speaker>[\\p{Script=Han}\\p{Script=Katakana}ー・A-Za-z]{2,24}?)';
const CUE =
  '(?<cue>述べ|語っ|語る|話し|話す|言っ|言う|いう|強調し|指摘し|説明し|訴え|表明し|答え|発言し|批判し|主張し|コメントし|明らかにし|記し|書い|書き|叫ん)';

/** 王毅氏は「…」と述べた, and 「…」と王毅氏は述べた. */
export const JAPANESE: UnspacedLanguage = {
  script: 'unspaced',
  before: [new RegExp(`${SPEAKER}(?:は|が)[^「」『』。]{0,30}$`, 'u')],
  behind: [
    new RegExp(`^と、?${SPEAKER}(?:は|が)[^「」『』。]{0,15}?${CUE}`, 'u'),
    new RegExp(`^(?:など)?と[^「」『』。]{0,15}?${CUE}`, 'u'),
  ],
};
