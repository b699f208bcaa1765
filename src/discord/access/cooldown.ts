import type { Texts } from '../../commands/texts/texts.js';
import { MarkupError } from './markup-error.js';

/** More people than this are not remembered: who has waited long enough is forgotten then. */
const REMEMBERED = 10_000;

export interface Cooldown {
  /**
   * Counts a request of a person.
   *
   * @throws MarkupError saying when they can ask again, where they asked too early; that does not count
   */
  take(user: string, texts: Texts): void;
}

/**
 * Lets each person ask once in a while.
 *
 * @param milliseconds how long a while is; 0: no time at all
 */
export function createCooldown(milliseconds: number): Cooldown {
  const until = new Map<string, number>();
  return {
    take(user, { refusal }) {
      if (milliseconds === 0) return;
      const moment = Date.now();
      const free = until.get(user) ?? 0;
      // Nobody waits longer than that, also where the clock was put back.
      if (free > moment && free <= moment + milliseconds) {
        throw new MarkupError(refusal.tooSoon(`<t:${Math.ceil(free / 1_000)}:R>`));
      }
      if (until.size >= REMEMBERED) {
        for (const [other, end] of until) if (end <= moment) until.delete(other);
      }
      until.set(user, moment + milliseconds);
    },
  };
}
