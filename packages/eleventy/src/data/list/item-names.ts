import type { Journey, PlacedItem } from '@journey-as-code/core';

/** Items of journeys by the names that references from anywhere use: `journey#id`. */
export function itemNames(items: readonly PlacedItem<{ readonly id: string }>[]): readonly string[] {
  return items.map(({ journey, item }) => `${journey.id}#${item.id}`);
}

/** The same from references as they are written in a journey, where its own items go without its id. */
export function fullNames(journey: Journey, written: readonly string[]): readonly string[] {
  return written.map((name) => (name.includes('#') ? name : `${journey.id}#${name}`));
}
