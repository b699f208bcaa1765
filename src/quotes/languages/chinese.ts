import { CHINESE_NAME, CHINESE_TITLE_BEFORE_NAME } from '../lexicon/chinese-names.js';
import type { UnspacedLanguage } from './language-table.js';

const VERB =
  '说|說|表示|称|稱|指出|强调|強調|认为|認為|告诉|告訴|写道|寫道|回应|回應|回答|补充|補充|宣布|坦言|透露|呼吁|呼籲|介绍|介紹|解释|解釋|问|問|抱怨|感叹|感嘆|反驳|反駁|承认|承認|警告|重申|直言|批评|批評|回忆|回憶';
/** 名称 and 又称 tell what something is called. */
const CUE = `(?<![名又亦也俗统統简簡别別自](?=[称稱]))(?<cue>(?:${VERB})道|${VERB}|道(?=[，。：:]))`;
/** When and where, to whom, and how it was said: 15日在巴黎会见记者时, 还, 随后, 笑着. */
const CIRCUMSTANCE = `(?:(?:当地时间|當地時間)?\\d{1,2}日|今天|昨天|当天|當天|同日|周[一二三四五六日]|(?:在|对|對|向|就|受|接受|通过|透過|于|於)[^，。；：“”「」]{1,20}?|日前|随后|隨後|同时|同時|还|還|也|又|则|則|并|並|再次|曾|均|都|[微苦冷大]?笑[着著]|[\\p{Script=Han}][着著]|[\\p{Script=Han}]{2}地)`;
/** A title before the name is no part of it. Somebody with none (一位官员) is no name, and what is said on a condition (如果) was not said. */
const SPEAKER = `(?!如果|若是|假如|要是|只要|一[位名]|[有某几幾数數多]|不愿|不願)(?:${CHINESE_TITLE_BEFORE_NAME}|[\\p{Script=Han}]{1,12}的(?=${CHINESE_NAME}(?:${CIRCUMSTANCE})*(?:${VERB})))?(?![他她该該])(?<speaker>(?:(?![被不没沒并並了很])[\\p{Script=Han}·A-Za-z]){2,16}?)`;

/** 王毅说：“……”, and “……”，王毅说。 */
export const CHINESE: UnspacedLanguage = {
  script: 'unspaced',
  name: new RegExp(`^${CHINESE_NAME}$`, 'u'),
  before: [
    new RegExp(
      `(?:^|[，。；、！？”」』\\s])[据據]?${SPEAKER}${CIRCUMSTANCE}{0,4}${CUE}[^，。；“”「」]{0,6}[，：:]?\\s*$`,
      'du',
    ),
  ],
  behind: [new RegExp(`^[，,]?\\s*${SPEAKER}${CIRCUMSTANCE}{0,4}${CUE}(?![^“「]{0,6}[：:]\\s*[“「])`, 'du')],
};
