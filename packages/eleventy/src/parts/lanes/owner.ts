import { rolesOf, type StageRole } from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';
import { teamLink } from '../links.js';
import type { Lane } from './lane.js';

/** Who answers for the stage, and who else has a part in it. */
export const ownerLane: Lane = {
  id: 'owner',
  backstage: true,
  cell({ journey, stage }, reader) {
    const roles = [...rolesOf(journey, stage)];
    return html`<ul class="plain owners">${roles.map(([team, parts]) => ownerEntry(team, parts, reader))}</ul>`;
  },
};

function ownerEntry(team: string, parts: readonly StageRole[], reader: Reader): Html {
  const isOwner = parts.some(({ role }) => role === 'accountable');
  const named = parts.map(({ role, byTouchpoint }) =>
    byTouchpoint ? reader.strings.byTouchpoint : reader.strings.roles[role],
  );
  return html`<li class="${isOwner ? 'own' : 'helps'}">${teamLink(team, reader)}<small>${isOwner ? reader.strings.roles.accountable : named.join(' · ')}</small></li>`;
}
