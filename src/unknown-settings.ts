import { isWithinEdits } from './language/edit-distance.js';

/** Every variable that begins so is meant for this program. */
const OWN = 'FOOTNOTE_';
/** More letters that are wrong are another name. */
const SLIPS = 2;
/** A word of fewer letters is another one with any letter less or more. */
const LEAST_FOR_SLIP = 4;
/** What Kubernetes and Docker tell every program about a service that happens to be called footnote. */
const SERVICE_NAME = /_SERVICE_(?:HOST|PORT)(?:_|$)|_PORT_\d+_(?:TCP|UDP)(?:_|$)/;
const SERVICE_ADDRESS = /^(?:tcp|udp):\/\//;

/**
 * Sentences about variables that look like settings and are none: those with this program's prefix, and those that differ
 * from a setting by a slip of the keyboard. Other programs' variables, those about Discord among them, are nobody's concern.
 *
 * @param known the names of all settings
 */
export function unknownSettings(
  environment: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): string[] {
  return Object.entries(environment).flatMap(([name, value = '']) => {
    if (known.includes(name) || value.trim() === '') return [];
    const upper = name.toUpperCase();
    // Windows finds a variable in whatever letters it is written.
    if (known.includes(upper) && environment[upper] === value) return [];
    const slips = known.filter((setting) => isSlip(upper, setting));
    if (slips.length === 0) {
      if (!upper.startsWith(OWN) || SERVICE_NAME.test(upper) || SERVICE_ADDRESS.test(value)) return [];
    }
    const meant = slips.length > 0 ? slips : akin(upper, known);
    const hint = meant.length === 0 ? '' : `; perhaps ${meant.join(' or ')} was meant`;
    return [`${name} is not a setting and does nothing${hint}. .env.example lists all settings.`];
  });
}

/** A number behind a name is no slip: `DISCORD_TOKEN_2` is another bot's. */
function isSlip(name: string, setting: string): boolean {
  return !/\d/.test(name) && isWithinEdits(name, setting, SLIPS);
}

/** Settings that begin a name, or have all of its words behind their prefix, be they short or one letter wrong. */
function akin(name: string, known: readonly string[]): string[] {
  const wordsOf = (setting: string) => setting.split('_').slice(1);
  const written = wordsOf(name);
  return known.filter((setting) => {
    const own = wordsOf(setting);
    return (
      name.startsWith(`${setting}_`) || written.every((word) => own.some((other) => isMeant(word, other)))
    );
  });
}

function isMeant(written: string, word: string): boolean {
  if (written.length < LEAST_FOR_SLIP) return written === word;
  return word.startsWith(written) || isWithinEdits(written, word, 1);
}
