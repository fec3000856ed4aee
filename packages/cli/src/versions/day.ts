import type { Workspace } from '@journey-as-code/core';
import { dayOf } from '@journey-as-code/core/node';
import { asOfDay } from '../workspace.js';
import type { Version } from './version.js';

/** The day to judge a comparison by: the one given, else that of the commit of head; none for folders. */
export async function dayToJudgeBy(
  given: string | undefined,
  { instant, folder = '.' }: Version,
  { config: { timezone } }: Workspace,
): Promise<string | undefined> {
  if (given !== undefined) return asOfDay(given, folder, timezone);
  return instant === undefined ? undefined : dayOf(instant, timezone);
}
