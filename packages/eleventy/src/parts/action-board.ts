import type { Action, PlacedItem } from '@journey-as-code/core';
import { type Html, html, join } from '../html.js';
import type { Reader } from '../reader.js';
import { overdueTag } from './action-list.js';
import { itemLink, teamLink } from './links.js';

const columns = [
  'planned',
  'in-progress',
  'blocked',
  'done',
  'cancelled',
] as const satisfies readonly Action['status'][];

/** How many actions a column shows; all stand in the table. */
const most = 12;

/** Actions in a list for each status that any of them has, side by side where there is room. */
export function actionBoard(actions: readonly PlacedItem<Action>[], reader: Reader): Html {
  const { strings } = reader;
  const lists = columns.map((status) => ({ status, inside: actions.filter(({ item }) => item.status === status) }));
  return html`<div class="board">${lists
    .filter(({ inside }) => inside.length > 0)
    .map(
      ({ status, inside }) =>
        html`<section aria-labelledby="_${status}"><h2 id="_${status}">${strings.actionStatus[status]} <span class="count">${inside.length}</span></h2><ul class="plain">${inside
          .slice(0, most)
          .map(
            (placed) => html`<li>${card(placed, reader)}</li>`,
          )}${inside.length > most && html`<li class="none">${strings.andMore(inside.length - most)}</li>`}</ul></section>
`,
    )}</div>`;
}

function card({ journey, item }: PlacedItem<Action>, reader: Reader): Html {
  const { strings } = reader;
  const facts = [
    ...(item.owner === undefined ? [] : [teamLink(item.owner, reader)]),
    ...(item.status === 'done' && item.doneOn !== undefined
      ? [strings.doneOn(item.doneOn)]
      : item.due === undefined
        ? []
        : [strings.due(item.due)]),
  ];
  return html`${itemLink(journey, 'action', item, reader)}${overdueTag(item, reader)}<small>${join(facts, ' · ')}</small>`;
}
