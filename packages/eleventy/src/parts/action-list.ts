import { type Action, isOverdue, type PlacedItem } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { addressedLinks, addressedNames } from './addressed.js';
import { teamName } from './entry-name.js';
import { nothing } from './feeling.js';
import { itemLink, journeyLink, teamLink } from './links.js';
import type { ListColumn } from './list.js';
import { outsideLinks } from './outside-links.js';

type Placed = PlacedItem<Action>;

/** What readers learn of an action: who does what by when, what for, and where its ticket is. */
export function actionColumns(reader: Reader): readonly ListColumn<Placed>[] {
  const { strings, plain } = reader;
  const ownerName = ({ item: { owner } }: Placed) => (owner === undefined ? undefined : teamName(owner, reader));
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
    {
      name: strings.owner,
      cell: ({ item }) => (item.owner === undefined ? nothing(reader) : teamLink(item.owner, reader)),
      value: ownerName,
      filter: { key: 'owner', of: ownerName },
    },
    day(strings.startDay, ({ start }) => start),
    day(strings.dueDay, ({ due }) => due),
    day(strings.doneDay, ({ doneOn }) => doneOn),
    {
      name: strings.addresses,
      cell: ({ journey, item }) => addressedLinks(journey, item.addresses, reader) ?? nothing(reader),
      value: ({ journey, item }) => addressedNames(journey, item.addresses, reader).join(strings.listComma),
    },
    {
      name: strings.journey,
      cell: ({ journey }) => journeyLink(journey.id, reader),
      value: ({ journey }) => plain(journey.name),
      filter: { key: 'journey', of: ({ journey }) => plain(journey.name) },
    },
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
