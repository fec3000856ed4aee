import type { Team } from '@journey-as-code/core';
import { changelogOfThings } from './changelog-of.js';

/** What each release changed of what a team answers for, or did before. */
export const releaseTeamsPage = changelogOfThings<Team>({
  id: 'release-teams',
  folder: 'teams/',
  things: ({ workspace }) => workspace.teams.values(),
  title: (name, { strings }) => strings.changesOfTeam(name),
  concerns({ id, formerly }) {
    const names = new Set<string>([id, ...formerly]);
    return ({ owners }) => owners.some((owner) => names.has(owner));
  },
});
