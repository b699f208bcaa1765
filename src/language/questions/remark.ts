import { bare } from './courtesy.js';

/**
 * What somebody says about the answer before them rather than asks:
 *
 * - `more`: wants the rest of it
 * - `doubt`: wants to know whether it is right and who says so
 */
export type Remark = 'more' | 'doubt';

/** Whole messages, of English, German, French, Spanish, Japanese and Chinese. */
const REMARKS: Readonly<Record<Remark, string>> = {
  more: `more, more please, show more, show me more, tell me more, any more, anything else, what else, next, go on,
    continue, mehr, mehr davon, noch mehr, weiter, mehr bitte, was noch, plus, encore, la suite, continue, autre chose,
    más, mas, algo más, qué más, sigue, continúa, siguiente, もっと, 続き, 続けて, 次, 他には, ほかには,
    更多, 还有吗, 还有呢, 继续, 下一页`,
  doubt: `are you sure, you sure, really, is that true, is this true, source, sources, what is the source,
    what’s the source, your source, who says, who says that, who says so, who said that, who said this, says who,
    how do you know, how do you know that, where is that from, where does it say that, says where, proof,
    bist du sicher, sicher, wirklich, stimmt das, quelle, quellen, wer sagt das, wer hat das gesagt, woher weißt du das,
    tu es sûr, vous êtes sûr, vraiment, c’est vrai, qui dit ça, qui a dit ça, estás seguro, seguro,
    de verdad, es verdad, fuente, fuentes, quién dice eso, quién lo dice, quién dijo eso, 本当, 本当ですか, 本当に, 確か,
    確かですか, 出典, 出典は, 誰が言った, 誰が言ったの, 誰がそう言った, 真的吗, 确定吗, 你确定吗, 来源, 出处, 谁说的`,
};

const remarks = new Map(
  (['more', 'doubt'] as const).flatMap((remark) =>
    REMARKS[remark].split(',').map((phrase) => [bare(phrase), remark] as const),
  ),
);

/** Tells what is only said about the answer before; `null` for everything else. */
export function remarkIn(text: string): Remark | null {
  return remarks.get(bare(text)) ?? null;
}
