import { eventually } from '../eventually.js';
import type { BotProgram } from './bot-program.js';
import { member, type Person } from './people.js';
import type { Json } from './wire.js';

/** The bot offers nothing when it takes long, as on a busy machine, so what is typed is typed as often as this. */
const TIMES = 50;

/** What is offered to somebody who types in an option; empty where nothing is, however often they do. */
export async function choicesOffered(
  { discord }: Pick<BotProgram, 'discord'>,
  [command, option]: readonly [command: string, option: string],
  typed: string,
  by: Person = member,
): Promise<Json[]> {
  for (let times = 0; times < TIMES; times += 1) {
    const record = discord.type(command, option, typed, by);
    const choices = await eventually(() => record.choices, 'choices were offered');
    if (Array.isArray(choices) && choices.length > 0) return choices;
  }
  return [];
}
