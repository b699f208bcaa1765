import { AUXILIARIES } from '../closed-classes.js';

/** "can you tell me …", which asks for no less than the words behind it. */
const POLITE =
  /^(?:please[,\s]+)?(?:(?:(?:can|could|would|will) you\s+)?(?:please\s+)?(?:tell|show|give) me|do you know)[,\s]+/iu;

/** What leads to the topic of somebody's words, by language. */
const LEADS = {
  en: 'about|on|regarding|concerning',
  de: 'über|zu[mr]?|wegen',
  fr: "sur|concernant|(?:à propos|au sujet) d(?:e|es|u|['’])",
  es: 'sobre|acerca de|respecto a',
};
const [ABOUT, ÜBER, SUR, SOBRE] = Object.values(LEADS).map((leads) => `(?:\\s+${topicBehind(leads)})?`);
const TOPIC = new RegExp(`^${topicBehind(Object.values(LEADS).join('|'))}$`, 'iu');

function topicBehind(leads: string): string {
  return `(?:${leads})(?:\\s+|(?<=['’]))(?<about>.+)`;
}

/** How languages ask for a person's words, and for those about something. */
const QUESTIONS = [
  `what (?:else )?(?:did|does|has|have) (?<person>.+?) (?:say|said)${ABOUT}`,
  `what (?:else )?(?<person>.+?) (?:said|says|(?:has|have) said)${ABOUT}`,
  `quotes? (?:by |from |of )?(?<person>.+?)${ABOUT}`,
  `was (?:sagte?|sagt?en|meinte?) (?<person>.+?)${ÜBER}`,
  `was (?:hat|haben) (?<person>.+?)${ÜBER} (?:gesagt|gemeint)`,
  `zitate? von (?<person>.+?)${ÜBER}`,
  `qu(?:e |['’])(?:a dit|ont dit|dit|disent) (?<person>.+?)${SUR}`,
  `qu['’]est-ce qu(?:e |['’])(?<person>.+?) (?:a dit|ont dit|dit|disent)${SUR}`,
  `citations? d(?:e |['’])(?<person>.+?)${SUR}`,
  `qu[ée] (?:dice|dicen|dijo|dijeron|ha dicho|han dicho) (?<person>.+?)${SOBRE}`,
  `citas? de (?<person>.+?)${SOBRE}`,
  '(?:(?<about>.+?)について)?(?<person>[^、]+?)は何[とを](?:言|述べ|語|話).*',
  '(?<person>.+?)は(?:(?<about>.+?)について)?、?何[とを](?:言|述べ|語|話).*',
  '(?<person>[^、]+?)の(?:(?<about>.+?)についての)?(?:発言|言葉)',
  '(?<person>.+?)(?:(?:对于?|對於?|就|关于|關於)(?<about>.+?))?(?:都|还|還)?[说說][了过過]?些?(?:什么|什麼|啥)',
  '(?<person>[^，]+?)(?:(?:关于|關於|对于?|對於?)(?<about>.+?))?的(?:发言|發言|言论|言論|语录|語錄)',
].map((question) => new RegExp(`^${question}$`, 'iu'));

/** Who is nobody that can be looked for. */
const NOBODY =
  /^(?:it|i|he|she|they|we|you|people|any(?:one|body)|some(?:one|body)|er|sie|es|man|ich|wir|ihr|du|ils?|elles?|on|tu|vous|nous|él|ellas?|ellos|usted|彼|彼女|彼ら|誰|[他她它你我谁誰]们?)$/iu;

/** A longer question, in UTF-16 units, names more than somebody and a topic. */
const LONGEST = 500;

/** Whose words somebody asks for, and what about. */
export interface WordsAskedFor {
  readonly person: string;
  readonly about: string | null;
}

/**
 * Reads "what did Wang Yi say about stability?" as what it is: a question for a person's words, rather than for all that
 * is written about it. In the languages that Footnote speaks; `null` for every other question.
 */
export function wordsAskedFor(question: string): WordsAskedFor | null {
  if (question.length > LONGEST) return null;
  const asked = question
    .replace(/^[\s¿]+|[\s?.!？。！]+$/gu, '')
    .replace(POLITE, '')
    .replace(/\s+/gu, ' ');
  for (const form of QUESTIONS) {
    const { person, about } = form.exec(asked)?.groups ?? {};
    if (person === undefined || NOBODY.test(person)) continue;
    // "what was said about …"
    if (AUXILIARIES.has(person.split(' ')[0]?.toLowerCase() ?? '')) continue;
    return { person, about: about?.trim() ?? null };
  }
  return null;
}

/** "über Nordkorea", "sur le pont": a topic with what leads to it; `null` of other words. */
export function topicIn(words: string): string | null {
  return TOPIC.exec(words.trim())?.groups?.about ?? null;
}

/** The question that a person's words answer. */
export function questionFor({ person, about }: WordsAskedFor): string {
  return about === null ? `what did ${person} say` : `what did ${person} say about ${about}`;
}
