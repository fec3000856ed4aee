import type { Reader } from '../../reader.js';
import { pastOf } from '../../releases/past/past.js';
import type { PlacedPain } from '../pain-list.js';

/**
 * Since which release a pain point is open without a break, and how long that is: from the day of that release to the one
 * that the site stands for. Where it was open in the oldest release already, it may be longer.
 */
export function openSince(placed: PlacedPain, reader: Reader): string | undefined {
  const { strings, site } = reader;
  const { releases, asOf } = site.options;
  const past = releases && pastOf(releases);
  const release = past?.openSince.get(nameOf(placed));
  if (release === undefined) return undefined;
  const { version } = release;
  const days = daysOpen(placed, reader);
  const isOldest = release === past?.releases.at(-1);
  const since = isOldest ? strings.openSinceOrBefore(version) : strings.openSince(version);
  if (days === undefined || asOf === undefined) return since;
  return `${since}${strings.listComma}${isOldest ? strings.atLeastDaysOn(days, asOf) : strings.daysOn(days, asOf)}`;
}

/** For how many days a pain point is known to be open; undefined where that cannot be said. */
export function daysOpen(placed: PlacedPain, { site }: Reader): number | undefined {
  const { releases, asOf } = site.options;
  const release = releases && pastOf(releases).openSince.get(nameOf(placed));
  if (release === undefined || asOf === undefined || asOf < release.date) return undefined;
  return Math.round((Date.parse(asOf) - Date.parse(release.date)) / 86_400_000);
}

function nameOf({ journey, pain }: PlacedPain): string {
  return `${journey.id}#${pain.id}`;
}
