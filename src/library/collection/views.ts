import type { Place, Sight } from '../../corpus/settings/channel-rules.js';
import { UserError } from '../../shared/user-error.js';
import type { ReloadReport } from '../library.js';
import type { IndexedDocuments } from './collection.js';
import { partOfReport } from './part-of-collection.js';

/** What each place sees of what was read. */
export interface Views<Read extends IndexedDocuments> {
  /**
   * What a place sees.
   *
   * @param place `null`: everything, which is for who runs the bot
   * @throws UserError `unknown-place` or `broken-rules` where it cannot be told what the place may see
   */
  at(place: Place | null): Read;
  /** What a place may be told about the reload that made it. */
  report(report: ReloadReport, place: Place | null): ReloadReport;
}

/** Parts that are kept; making one takes a tenth of a second for 100,000 passages. */
const MOST_PARTS = 32;

/**
 * Makes the part that a place sees when it is first asked for, one for all places that see the same.
 *
 * @param partOf makes it
 */
export function viewsOf<Read extends IndexedDocuments>(
  whole: Read,
  partOf: (whole: Read, sight: Sight) => Read,
): Views<Read> {
  const parts = new Map<string, Read>();

  function at(place: Place | null): Read {
    const sight = place && whole.channelRules.sightOf(place);
    if (sight === null) return whole;
    if (sight === 'nothing') throw unknownSight(whole);
    const part = parts.get(sight.key) ?? partOf(whole, sight);
    // The one that was used last comes last, and the first one goes.
    parts.delete(sight.key);
    parts.set(sight.key, part);
    const [oldest] = parts.keys();
    if (parts.size > MOST_PARTS && oldest !== undefined) parts.delete(oldest);
    return part;
  }

  return {
    at,
    report(report, place) {
      const sight = place && whole.channelRules.sightOf(place);
      if (sight === null) return report;
      if (sight === 'nothing') return partOfReport(report, { sees: () => false }, null);
      return partOfReport(report, sight, at(place));
    },
  };
}

function unknownSight({ channelRules }: IndexedDocuments): UserError {
  return channelRules.broken === null
    ? new UserError('It is not known what may be shown in this place.', 'unknown-place')
    : new UserError('The rules for channels have a mistake, so nothing is shown.', 'broken-rules');
}
