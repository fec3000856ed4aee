import type { Journey } from '../generated/types.js';
import type { Workspace } from './workspace.js';

/** Every to-be journey with the as-is journey that it improves. Model reference, As-is and to-be. */
export function improvementsIn({
  journeys,
}: Pick<Workspace, 'journeys'>): readonly { readonly toBe: Journey; readonly asIs: Journey }[] {
  return [...journeys.values()].flatMap((toBe) => {
    const asIs = toBe.improves === undefined ? undefined : journeys.get(toBe.improves);
    return toBe.state === 'to-be' && asIs?.state === 'as-is' ? [{ toBe, asIs }] : [];
  });
}
