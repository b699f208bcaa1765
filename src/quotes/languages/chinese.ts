import { CHINESE_TITLE_BEFORE_NAME } from '../lexicon/chinese-names.js';
import type { UnspacedLanguage } from './language-table.js';

const CUE =
  '(?<cue>说|說|表示|称|稱|指出|强调|強調|认为|認為|告诉|告訴|写道|寫道|回应|回應|回答|补充|補充|宣布|坦言|透露|呼吁|呼籲|介绍|介紹|解释|解釋|问|問|道)';
/** A title before the name is no part of it. */
const SPEAKER = `(?:${CHINESE_TITLE_BEFORE_NAME})?(?<speaker>[\\p{Script=Han}·A-Za-z]{2,16}?)`;
const SETTING = '(?:\\d{1,2}日|今天|昨天|当天|當天|周[一二三四五六日]|在[^，。“”「」]{1,14})?';

/** 王毅说：“……”, and “……”，王毅说。 */
export const CHINESE: UnspacedLanguage = {
  script: 'unspaced',
  before: [
    new RegExp(`(?:^|[，。；、！？\\s])${SPEAKER}${SETTING}${CUE}[^，。；“”「」]{0,6}[，：:]?\\s*$`, 'u'),
  ],
  behind: [new RegExp(`^[，,]?\\s*${SPEAKER}${SETTING}${CUE}`, 'u')],
};
