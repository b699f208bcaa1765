import { bare, listed } from './courtesy.js';

/** Whole messages, of English, German, French, Spanish, Japanese and Chinese. */
const QUESTIONS = `who are you, what are you, what can you do, what do you do, what do you know, how do you work,
  how can you help, how can you help me, can you help me, help me, help please, what can i ask, what can i ask you,
  how do i use you, how do i use this bot, who made you, are you a bot, are you an ai, are you human,
  wer bist du, was bist du, was kannst du, was kannst du alles, was machst du, was weißt du, wie funktionierst du,
  kannst du mir helfen, hilf mir, was kann ich fragen, was kann ich dich fragen, wer hat dich gemacht, bist du ein bot,
  qui es-tu, tu es qui, qui êtes-vous, que peux-tu faire, tu peux faire quoi, que sais-tu faire, tu fais quoi,
  à quoi sers-tu, tu sers à quoi, comment tu marches, que puis-je demander, aide-moi, es-tu un bot, tu es un bot,
  quién eres, qué eres, qué puedes hacer, qué haces, qué sabes, para qué sirves, cómo funcionas, qué puedo preguntar,
  qué te puedo preguntar, ayúdame, eres un bot, あなたは誰, あなたは誰ですか, 誰ですか, 何ができる, 何ができますか,
  何ができるの, 使い方, 使い方は, 使い方を教えて, 你是谁, 你是誰, 你能做什么, 你会做什么, 你会什么, 你有什么用, 怎么用,
  怎么使用, 你是机器人吗`;

const questions: ReadonlySet<string> = new Set(listed(QUESTIONS));

/** Whether somebody asks the one whom they write to who that is, or what it can do, and nothing else. */
export function asksAboutYou(text: string): boolean {
  return questions.has(bare(text));
}
