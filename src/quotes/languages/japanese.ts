import type { UnspacedLanguage } from './language-table.js';

/** Behind a name an age or an office may stand in brackets: 中村さん（45）. */
const SPEAKER =
  '(?<speaker>[\\p{Script=Han}\\p{Script=Katakana}ー・A-Za-z]{2,24}?(?:さん)?)(?:[（(][^（）()]{1,20}[）)])?';
const CUE =
  '(?<cue>述べ|語っ|語る|語り|話し|話す|言っ|言う|いう(?!\\p{Script=Han})|強調|指摘|説明|訴え|表明|答え|発言|批判|主張|コメント|明らかにし|記し|書い|書き|叫ん|反論|釈明|示し|求め|応じ|振り返)';
/** An earlier quotation of the same speaker, in the same sentence or in one that ends with its verb. */
const EARLIER = '「[^「」]{1,120}」と[^「」『』。]{1,15}(?:、[^「」『』。]{0,10}|。)';
/** A verb that closes the sentence or its part: what is called something, or thought so by nobody in particular, is not said. */
const CLOSING_VERB =
  '(?!いう\\p{Script=Han}|[^「」『』。、]{0,14}(?:呼|名付|名づ|題し|銘打|される|された|れている|読め|見え|いった))(?<cue>[^「」『』。、]{1,14}?(?:た|る|う|く|す|つ|ぶ|む|だ|い))(?=[。、]|$)';

/** 王毅氏は「…」と述べた, 「…」と王毅氏は述べた, and 「…」と述べたのは王毅氏だ. */
export const JAPANESE: UnspacedLanguage = {
  script: 'unspaced',
  name: null,
  before: [new RegExp(`${SPEAKER}(?:は|が|も)[^「」『』。]{0,30}(?:${EARLIER})?$`, 'du')],
  behind: [
    new RegExp(
      `^と、?${CUE}[^「」『』。、]{0,3}のは、?(?:[^「」『』。、]{1,16}の)?${SPEAKER}(?:氏)?(?:だ|である|です)`,
      'du',
    ),
    new RegExp(`^と、?${SPEAKER}(?:は|が)[^「」『』。]{0,15}?${CUE}`, 'du'),
    new RegExp(`^。\\s*${SPEAKER}は(?:そう|こう|笑顔でそう)[^「」『』。]{0,4}?${CUE}`, 'du'),
    new RegExp(`^(?:など)?と[^「」『』。]{0,15}?${CUE}`, 'du'),
    new RegExp(`^と(?:も|は|しながらも|しつつ)?${CLOSING_VERB}`, 'du'),
    /^と(?<cue>しながらも|しつつも?|した上で|したうえで)/du,
  ],
};
