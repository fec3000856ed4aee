import { type Action, actionsOf, isOverdue, type PlacedItem } from '@journey-as-code/core';
import { fullNames } from './item-names.js';
import { defineList } from './list.js';

/** Every action: who does it by when, and what for. */
export const actionList = defineList<PlacedItem<Action>, 'actions'>({
  name: 'actions',
  entries: actionsOf,
  fields: (_, asOf) => [
    { key: 'journey', value: ({ journey }) => journey.id },
    { key: 'id', value: ({ item }) => item.id },
    { key: 'name', text: ({ item }) => item.name },
    { key: 'type', value: ({ item }) => item.type },
    { key: 'status', value: ({ item }) => item.status },
    { key: 'owner', value: ({ item }) => item.owner },
    { key: 'start', value: ({ item }) => item.start },
    { key: 'due', value: ({ item }) => item.due },
    { key: 'doneOn', value: ({ item }) => item.doneOn },
    { key: 'isOverdue', value: ({ item }) => isOverdue(item, asOf) },
    { key: 'addresses', values: ({ journey, item }) => fullNames(journey, item.addresses) },
    { key: 'dependsOn', values: ({ journey, item }) => fullNames(journey, item.dependsOn) },
  ],
});
