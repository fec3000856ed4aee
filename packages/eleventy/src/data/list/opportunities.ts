import {
  addressing,
  type Opportunity,
  opportunitiesOf,
  opportunityValue,
  type PlacedItem,
  quadrantOf,
} from '@journey-as-code/core';
import { fullNames, itemNames } from './item-names.js';
import { defineList } from './list.js';

/** Every opportunity: what it serves, what it is worth, and what is done about it. */
export const opportunityList = defineList<PlacedItem<Opportunity>, 'opportunities'>({
  name: 'opportunities',
  entries: opportunitiesOf,
  fields: (workspace) => [
    { key: 'journey', value: ({ journey }) => journey.id },
    { key: 'id', value: ({ item }) => item.id },
    { key: 'name', text: ({ item }) => item.name },
    { key: 'type', value: ({ item }) => item.type },
    { key: 'status', value: ({ item }) => item.status },
    { key: 'owner', value: ({ item }) => item.owner },
    { key: 'value', value: ({ item }) => opportunityValue(item) },
    { key: 'effort', value: ({ item }) => item.score?.effort },
    { key: 'quadrant', value: ({ item }) => quadrantOf(item) },
    { key: 'addresses', values: ({ journey, item }) => fullNames(journey, item.addresses) },
    {
      key: 'actions',
      values: ({ journey, item }) => itemNames(addressing(workspace, journey.id, item.id).actions),
    },
  ],
});
