import type { Journey } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { inLine, itemLink } from './links.js';

/** What something serves, each as a link to where it stands; nothing where it serves nothing. */
export function addressedLinks(journey: Journey, addresses: readonly string[], reader: Reader): Html | undefined {
  if (addresses.length === 0) return undefined;
  return inLine(
    addresses.map((name) => {
      const found = itemNamed(journey, name, reader);
      return found ? itemLink(found.journey, found.kind, found.item, reader) : html`${name}`;
    }),
    reader,
  );
}

/** The same as plain words. */
export function addressedNames(journey: Journey, addresses: readonly string[], reader: Reader): readonly string[] {
  return addresses.map((name) => {
    const found = itemNamed(journey, name, reader);
    return found ? reader.plain(found.item.name) : name;
  });
}

/** An item of a journey, and what it is. */
interface NamedItem {
  readonly journey: Journey;
  readonly kind: 'pain-point' | 'delight' | 'opportunity' | 'action' | 'rule';
  readonly item: Journey['painPoints' | 'delights' | 'opportunities' | 'actions' | 'rules'][number];
}

/** The item of a name written in a journey: `id` of that journey, or `journey#id`. */
export function itemNamed(
  from: Journey,
  name: string,
  { workspace }: Pick<Reader, 'workspace'>,
): NamedItem | undefined {
  const hash = name.indexOf('#');
  const journey = hash === -1 ? from : workspace.journeys.get(name.slice(0, hash));
  if (journey === undefined) return undefined;
  const id = name.slice(hash + 1);
  const lists = {
    'pain-point': journey.painPoints,
    delight: journey.delights,
    opportunity: journey.opportunities,
    action: journey.actions,
    rule: journey.rules,
  } as const;
  for (const kind of ['pain-point', 'delight', 'opportunity', 'action', 'rule'] as const) {
    const item = lists[kind].find((one) => one.id === id);
    if (item) return { journey, kind, item };
  }
  return undefined;
}
