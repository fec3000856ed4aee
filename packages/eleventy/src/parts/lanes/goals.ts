import { html } from '../../html.js';
import type { Lane } from './lane.js';

/** What the customer wants in the stage. */
export const goalsLane: Lane = {
  id: 'goals',
  cell: ({ stage }, { text }) =>
    stage.goals.length > 0 ? html`${stage.goals.map((goal) => html`<p class="goal">${text(goal)}</p>`)}` : undefined,
};
