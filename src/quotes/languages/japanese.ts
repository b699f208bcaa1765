import type { UnspacedLanguage } from './language-table.js';

/** Behind a name an age or an office may stand in brackets: 中村さん（45）. */
const SPEAKER =
  '(?<speaker>[\\p{Script=Han}\\p{Script=Katakana}ー・A-Za-z]{2,24}?(?:さん)?)(?:（[^（）]{1,20}）)?';
const CUE =
  '(?<cue>述べ|語っ|語る|語り|話し|話す|言っ|言う|いう|強調|指摘|説明|訴え|表明|答え|発言|批判|主張|コメント|明らかにし|記し|書い|書き|叫ん|反論|釈明|示し|求め|応じ|振り返)';

/** 王毅氏は「…」と述べた, 「…」と王毅氏は述べた, and 「…」と述べたのは王毅氏だ. */
export const JAPANESE: UnspacedLanguage = {
  script: 'unspaced',
  before: [
    new RegExp(
      `${SPEAKER}(?:は|が)[^「」『』。]{0,30}(?:「[^「」]{1,60}」と[^「」『』。]{1,15}、[^「」『』。]{0,10})?$`,
      'du',
    ),
  ],
  behind: [
    new RegExp(
      `^と、?${CUE}[^「」『』。、]{0,3}のは、?(?:[^「」『』。、]{1,16}の)?${SPEAKER}(?:氏)?(?:だ|である|です)`,
      'du',
    ),
    new RegExp(`^と、?${SPEAKER}(?:は|が)[^「」『』。]{0,15}?${CUE}`, 'du'),
    new RegExp(`^(?:など)?と[^「」『』。]{0,15}?${CUE}`, 'du'),
  ],
};
