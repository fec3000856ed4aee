import type { Reader } from '../../reader.js';
import { pastOf } from '../../releases/past/past.js';
import type { PlacedPain } from '../pain-list.js';

/** Since which release a pain point is open without a break, and for how long. */
export interface OpenSince {
  /** `since 1.1.0`; where it was open in the oldest release already, it may be longer. */
  readonly words: string;
  /** From the day of that release to the one that the site stands for, where that is not before it. */
  readonly days: number | undefined;
  /** `214 days on 2026-11-12`. */
  readonly duration: string | undefined;
}

/** Nothing where the pain point is not open, or there are no releases. */
export function openSince({ journey, pain }: PlacedPain, { site, strings }: Reader): OpenSince | undefined {
  const { releases, asOf } = site.options;
  const past = releases && pastOf(releases);
  const release = past?.openSince.get(`${journey.id}#${pain.id}`);
  if (release === undefined) return undefined;
  const { version, date } = release;
  const isOldest = release === past?.releases.at(-1);
  const words = isOldest ? strings.openSinceOrBefore(version) : strings.openSince(version);
  if (asOf === undefined || asOf < date) return { words, days: undefined, duration: undefined };
  const days = (Date.parse(asOf) - Date.parse(date)) / 86_400_000;
  return { words, days, duration: isOldest ? strings.atLeastDaysOn(days, asOf) : strings.daysOn(days, asOf) };
}

/** The same in one line: `since 1.1.0, 214 days on 2026-11-12`. */
export function openSinceInLine(placed: PlacedPain, reader: Reader): string | undefined {
  const since = openSince(placed, reader);
  return since && [since.words, since.duration].filter((part) => part !== undefined).join(reader.strings.clauseComma);
}
