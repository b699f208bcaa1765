import { bare, listed } from './courtesy.js';

/**
 * What somebody asks about the one whom they write to:
 *
 * - `you`: who that is, or what it can do
 * - `documents`: what it knows
 */
export type AboutYou = 'you' | 'documents';

/** Whole messages, of English, German, French, Spanish, Japanese and Chinese. */
const QUESTIONS: Readonly<Record<AboutYou, string>> = {
  you: `who are you, what are you, what can you do, what do you do, what do you know, how do you work,
  how can you help, how can you help me, can you help me, help me, help please, what can i ask, what can i ask you,
  how do i use you, how do i use this bot, who made you, are you a bot, are you an ai, are you human,
  wer bist du, was bist du, was kannst du, was kannst du alles, was machst du, was weißt du, wie funktionierst du,
  kannst du mir helfen, hilf mir, was kann ich fragen, was kann ich dich fragen, wer hat dich gemacht, bist du ein bot,
  qui es-tu, tu es qui, qui êtes-vous, que peux-tu faire, tu peux faire quoi, que sais-tu faire, tu fais quoi,
  à quoi sers-tu, tu sers à quoi, comment tu marches, que puis-je demander, aide-moi, es-tu un bot, tu es un bot,
  quién eres, qué eres, qué puedes hacer, qué haces, qué sabes, para qué sirves, cómo funcionas, qué puedo preguntar,
  qué te puedo preguntar, ayúdame, eres un bot, あなたは誰, あなたは誰ですか, 誰ですか, 何ができる, 何ができますか,
  何ができるの, 使い方, 使い方は, 使い方を教えて, 你是谁, 你是誰, 你能做什么, 你会做什么, 你会什么, 你有什么用, 怎么用,
  怎么使用, 你是机器人吗`,
  documents: `documents, the documents, list documents, list the documents, show documents, show me the documents,
    what documents do you have, which documents do you have, what documents do you know, which documents do you know,
    what documents are there, which documents are there, what have you read, sources, what sources do you have,
    which sources do you have, what are your sources, dokumente, welche dokumente hast du, welche dokumente kennst du,
    welche dokumente gibt es, was hast du gelesen, quellen, welche quellen hast du, was sind deine quellen,
    quels documents as-tu, tu as quels documents, quels documents connais-tu, quels documents y a-t-il,
    quelles sont tes sources, documentos, qué documentos tienes, qué documentos conoces, qué documentos hay, fuentes,
    qué fuentes tienes, cuáles son tus fuentes, 文書, 資料, どんな文書がある, どんな文書がありますか, どんな資料がある,
    どんな資料がありますか, 文档, 有哪些文档, 你有哪些文档, 有什么文档, 你有什么文档, 你知道哪些文档`,
};

const questions = new Map(
  (['you', 'documents'] as const).flatMap((about) =>
    listed(QUESTIONS[about]).map((question) => [question, about] as const),
  ),
);

/** What somebody asks about the one whom they write to, and nothing else; `null` for everything else. */
export function aboutYou(text: string): AboutYou | null {
  return questions.get(bare(text)) ?? null;
}
