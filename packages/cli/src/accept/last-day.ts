import { UsageError } from '../command.js';
import { asOfDay } from '../workspace.js';

/** Checks the last day of an acceptance. Throws a UsageError for what is no day, and for one that is over. */
export async function checkLastDay(until: string, asOf: string | undefined): Promise<void> {
  const isDay = await asOfDay(until, '.', 'UTC').then(
    () => true,
    () => false,
  );
  if (!isDay) throw new UsageError(`--until ${until} is no date.`, 'Write a day as YYYY-MM-DD: --until 2027-03-31');
  if (asOf === undefined || until >= asOf) return;
  throw new UsageError(
    `--until ${until} is over: the day to judge by is ${asOf}.`,
    'Give a later day, or the day to judge by with --as-of.',
  );
}
