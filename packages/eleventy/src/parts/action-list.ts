import { type Action, isOverdue, type PlacedItem } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { nothing } from './feeling.js';
import { addressesColumn, journeyColumn, ownerColumn } from './item-columns.js';
import { itemLink } from './links.js';
import type { ListColumn } from './list.js';
import { outsideLinks } from './outside-links.js';

type Placed = PlacedItem<Action>;

/** What readers learn of an action: who does what by when, what for, and where its ticket is. */
export function actionColumns(reader: Reader): readonly ListColumn<Placed>[] {
  const { strings, plain } = reader;
  const day = (name: string, dayOf: (action: Action) => string | undefined): ListColumn<Placed> => ({
    name,
    cell: ({ item }) => {
      const found = dayOf(item);
      return found === undefined ? nothing(reader) : html`<span class="keep">${found}</span>`;
    },
    value: ({ item }) => dayOf(item),
  });
  return [
    {
      name: strings.action,
      cell: ({ journey, item }) =>
        html`${itemLink(journey, 'action', item, reader)}<small>${strings.actionTypes[item.type]}</small>`,
      value: ({ item }) => plain(item.name),
    },
    {
      name: strings.status,
      cell: ({ item }) => statusTags(item, reader),
      value: ({ item }) => statusWords(item, reader),
      filter: { key: 'status', of: ({ item }) => strings.actionStatus[item.status] },
    },
    ownerColumn(reader),
    day(strings.startDay, ({ start }) => start),
    day(strings.dueDay, ({ due }) => due),
    day(strings.doneDay, ({ doneOn }) => doneOn),
    addressesColumn(reader),
    journeyColumn(reader),
    {
      name: strings.links,
      cell: ({ item }) => outsideLinks(item.links, reader) ?? nothing(reader),
      value: ({ item }) => item.links.map(({ url }) => url).join(' '),
    },
  ];
}

/** The status of an action, and whether it is overdue, each as a bordered word. */
export function statusTags(action: Action, reader: Reader): Html {
  const { strings } = reader;
  return html`<span class="tag">${strings.actionStatus[action.status]}</span>${overdueTag(action, reader)}`;
}

/** The word for an action whose day has passed; nothing for the others. */
export function overdueTag(action: Action, { strings, site }: Reader): Html | undefined {
  return isOverdue(action, site.options.asOf) ? html` <span class="tag late">${strings.overdue}</span>` : undefined;
}

function statusWords(action: Action, { strings, site }: Reader): string {
  const status = strings.actionStatus[action.status];
  return isOverdue(action, site.options.asOf) ? `${status} · ${strings.overdue}` : status;
}
