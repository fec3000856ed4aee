import type { Journey } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { inLine, itemLink } from './links.js';

/** What something serves, each as a link to where it stands; nothing where it serves nothing. */
export function addressedLinks(journey: Journey, addresses: readonly string[], reader: Reader): Html | undefined {
  if (addresses.length === 0) return undefined;
  return inLine(
    addresses.map((name) => {
      const hash = name.indexOf('#');
      const home = hash === -1 ? journey : reader.workspace.journeys.get(name.slice(0, hash));
      return (home && linkTo(home, name.slice(hash + 1), reader)) ?? html`${name}`;
    }),
    reader,
  );
}

function linkTo(journey: Journey, id: string, reader: Reader): Html | undefined {
  const lists = {
    'pain-point': journey.painPoints,
    delight: journey.delights,
    opportunity: journey.opportunities,
    action: journey.actions,
    rule: journey.rules,
  } as const;
  for (const kind of ['pain-point', 'delight', 'opportunity', 'action', 'rule'] as const) {
    const item = lists[kind].find((one) => one.id === id);
    if (item) return itemLink(journey, kind, item, reader);
  }
  return undefined;
}
