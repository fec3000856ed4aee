import {
  addressing,
  type Opportunity,
  opportunityValue,
  type PlacedItem,
  quadrantOf,
  quadrants,
} from '@journey-as-code/core';
import { html } from '../html.js';
import type { Reader } from '../reader.js';
import { nothing } from './feeling.js';
import { addressesColumn, journeyColumn, ownerColumn } from './item-columns.js';
import { itemLink } from './links.js';
import type { ListColumn } from './list.js';
import { whereLinks, whereNames } from './opportunity-places.js';

type Placed = PlacedItem<Opportunity>;

/** What readers learn of an opportunity: what it is worth and costs, what it serves, and who works on it. */
export function opportunityColumns(first: number, reader: Reader): readonly ListColumn<Placed>[] {
  const { strings, plain, workspace } = reader;
  const actionsFor = ({ journey, item }: Placed) => addressing(workspace, journey.id, item.id).actions;
  const quadrantWord = (item: Opportunity) => {
    const quadrant = quadrantOf(item);
    return quadrant && strings.quadrants[quadrant];
  };
  return [
    {
      name: strings.opportunity,
      cell: ({ journey, item }, index) =>
        html`<span class="numbered"><span class="sn">${first + index}</span><span>${itemLink(journey, 'opportunity', item, reader)}<small>${strings.opportunityTypes[item.type]}</small></span></span>`,
      value: ({ item }) => plain(item.name),
    },
    {
      name: strings.value,
      isFigure: true,
      cell: ({ item }) => opportunityValue(item) ?? nothing(reader),
      value: ({ item }) => opportunityValue(item),
      rank: ({ item }) => opportunityValue(item),
    },
    {
      name: strings.effort,
      isFigure: true,
      cell: ({ item }) => item.score?.effort ?? nothing(reader),
      value: ({ item }) => item.score?.effort,
      rank: ({ item }) => item.score?.effort,
    },
    {
      name: strings.quadrant,
      cell: ({ item }) => {
        const word = quadrantWord(item);
        return word === undefined ? nothing(reader) : html`<span class="tag">${word}</span>`;
      },
      value: ({ item }) => quadrantWord(item),
      rank: ({ item }) => {
        const quadrant = quadrantOf(item);
        return quadrant && quadrants.indexOf(quadrant);
      },
    },
    {
      name: strings.status,
      cell: ({ item }) => html`<span class="keep">${strings.opportunityStatus[item.status]}</span>`,
      value: ({ item }) => strings.opportunityStatus[item.status],
      filter: { key: 'status', of: ({ item }) => strings.opportunityStatus[item.status] },
    },
    addressesColumn(reader),
    {
      name: strings.where,
      cell: (placed) => whereLinks(placed, reader) ?? nothing(reader),
      value: (placed) => whereNames(placed, reader).join(strings.listComma),
    },
    {
      name: strings.actions,
      cell: (placed) => {
        const actions = actionsFor(placed);
        if (actions.length === 0) return nothing(reader);
        return html`<ul class="plain">${actions.map(
          ({ journey, item }) =>
            html`<li>${itemLink(journey, 'action', item, reader)} <span class="tag">${strings.actionStatus[item.status]}</span></li>`,
        )}</ul>`;
      },
      value: (placed) =>
        actionsFor(placed)
          .map(({ item }) => plain(item.name))
          .join(strings.listComma),
      rank: (placed) => actionsFor(placed).length || undefined,
    },
    ownerColumn(reader),
    journeyColumn(reader),
  ];
}
