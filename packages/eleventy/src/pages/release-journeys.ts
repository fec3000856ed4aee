import { type Journey, journeyOfChange } from '@journey-as-code/core';
import { changelogOfThings } from './changelog-of.js';

/** What each release changed in a journey, whatever the journey was called then. */
export const releaseJourneysPage = changelogOfThings<Journey>({
  id: 'release-journeys',
  folder: 'journeys/',
  things: ({ workspace }) => workspace.journeys.values(),
  title: (name, { strings }) => strings.changesOfJourney(name),
  concerns({ id, formerly }) {
    const names = new Set<string | undefined>([id, ...formerly]);
    return (change) => names.has(journeyOfChange(change));
  },
});
