import type { PlacedItem } from '@journey-as-code/core';
import type { Reader } from '../reader.js';
import { addressedLinks, addressedNames } from './addressed.js';
import { teamName } from './entry-name.js';
import { nothing } from './feeling.js';
import { journeyLink, teamLink } from './links.js';
import type { ListColumn } from './list.js';

/** What lists of the items of journeys have in common. */
interface Item {
  readonly owner?: string;
  readonly addresses: readonly string[];
}

/** Who works on an item, to be narrowed to one team. */
export function ownerColumn(reader: Reader): ListColumn<PlacedItem<Pick<Item, 'owner'>>> {
  const name = ({ item: { owner } }: PlacedItem<Pick<Item, 'owner'>>) =>
    owner === undefined ? undefined : teamName(owner, reader);
  return {
    name: reader.strings.owner,
    cell: ({ item: { owner } }) => (owner === undefined ? nothing(reader) : teamLink(owner, reader)),
    value: name,
    filter: { key: 'owner', of: name },
  };
}

/** The journey that an item stands in, to be narrowed to one. */
export function journeyColumn(reader: Reader): ListColumn<Pick<PlacedItem<unknown>, 'journey'>> {
  const { strings, plain } = reader;
  return {
    name: strings.journey,
    cell: ({ journey }) => journeyLink(journey.id, reader),
    value: ({ journey }) => plain(journey.name),
    filter: { key: 'journey', of: ({ journey }) => plain(journey.name) },
  };
}

/** What an item serves. */
export function addressesColumn(reader: Reader): ListColumn<PlacedItem<Pick<Item, 'addresses'>>> {
  const { strings } = reader;
  return {
    name: strings.addresses,
    cell: ({ journey, item }) => addressedLinks(journey, item.addresses, reader) ?? nothing(reader),
    value: ({ journey, item }) => addressedNames(journey, item.addresses, reader).join(strings.listComma),
  };
}
