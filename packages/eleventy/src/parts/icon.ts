import type { Channel, Touchpoint } from '@journey-as-code/core';
import { Html, html } from '../html.js';
import { type IconName, icons } from './icons.js';

/** An icon from the page's sprite. It stands beside words, so it says nothing itself. */
export function icon(name: IconName): Html {
  return drawn[name];
}

/** The symbols that parts of a page use, for its sprite. */
export function symbolsIn(sources: readonly string[]): Html {
  const used = new Set<string>();
  for (const source of sources) {
    for (let at = source.indexOf(opening); at !== -1; at = source.indexOf(opening, at)) {
      at += opening.length;
      used.add(source.slice(at, source.indexOf('"', at)));
    }
  }
  return new Html(
    iconNames
      .filter((name) => used.has(name))
      .map((name) => `<symbol id="_${name}" viewBox="0 0 24 24">${icons[name]}</symbol>`)
      .join(''),
  );
}

const opening = '<use href="#_';

const iconNames = Object.keys(icons).filter((name): name is IconName => Object.hasOwn(icons, name));

const drawn = Object.fromEntries(
  iconNames.map((name) => [
    name,
    html`<svg class="i" viewBox="0 0 24 24" width="16" height="16" aria-hidden="true"><use href="#_${name}"/></svg>`,
  ]),
) as Readonly<Record<IconName, Html>>;

const byType = {
  ad: 'megaphone',
  'social-post': 'share',
  review: 'quote',
  content: 'document',
  demo: 'play',
  page: 'globe',
  chat: 'message',
  call: 'phone',
  meeting: 'people',
  ticket: 'ticket',
  order: 'cart',
  delivery: 'parcel',
  survey: 'form',
  message: 'mail',
  portal: 'window',
  other: undefined,
} as const satisfies Record<Touchpoint['type'], IconName | undefined>;

const byMedium = {
  digital: 'mobile',
  physical: 'branch',
  human: 'people',
  'human-digital': 'message',
} as const satisfies Record<Channel['medium'], IconName>;

/** The icon of a touchpoint: what it is, else through what it happens. */
export function touchpointIcon({ type }: Touchpoint, channel: Channel | undefined): Html {
  return icon(byType[type] ?? (channel ? byMedium[channel.medium] : 'bell'));
}

/** The icon of a channel. */
export function channelIcon({ medium }: Channel): Html {
  return icon(byMedium[medium]);
}
