import { type PlacedItem, type PlacedTouchpoint, touchpointsOf } from '@journey-as-code/core';
import { html } from '../html.js';
import type { Reader } from '../reader.js';
import { entryName, teamName } from './entry-name.js';
import { nothing } from './feeling.js';
import { addressesColumn, journeyColumn, ownerColumn } from './item-columns.js';
import { channelLink, itemLink, stepLink, teamLink, touchpointLink } from './links.js';
import type { ListColumn } from './list.js';
import { audienceIn, audienceOf } from './rule-audience.js';
import { capWords, type Rule, timingWords, triggerIn, triggerOf } from './rule-words.js';

/** A rule, and the touchpoint at which customers hear of it. */
export interface PlacedRule extends PlacedItem<Rule> {
  readonly at: PlacedTouchpoint | undefined;
}

/** Every rule in the order of the touchpoints that they use; those that reach no customer last. */
export function rulesByTouchpoint({ workspace }: Pick<Reader, 'workspace'>): readonly PlacedRule[] {
  return [...workspace.journeys.values()].flatMap((journey) => {
    if (journey.rules.length === 0) return [];
    const places = touchpointsOf(journey);
    const orders = new Map(places.map(({ place }, index) => [place, index]));
    const orderOf = ({ response: { touchpoint } }: Rule) =>
      (touchpoint === undefined ? undefined : orders.get(touchpoint)) ?? places.length;
    return journey.rules
      .toSorted((a, b) => orderOf(a) - orderOf(b))
      .map((item) => ({ journey, item, at: places[orderOf(item)] }));
  });
}

/** What readers learn of a rule: where customers hear what, when, and who answers for it. */
export function ruleColumns(reader: Reader): readonly ListColumn<PlacedRule>[] {
  const { strings, text, plain, workspace } = reader;
  const channelName = ({ at }: PlacedRule) => at && entryName(at.touchpoint.channel, workspace.channels, reader);
  const statusWord = ({ item }: PlacedRule) => strings.ruleStatus[item.status];
  return [
    {
      name: strings.rule,
      cell: ({ journey, item }) =>
        html`${itemLink(journey, 'rule', item, reader)}<small>${strings.ruleModes[item.mode]}</small>`,
      value: ({ item }) => plain(item.name),
    },
    {
      name: strings.touchpoint,
      cell: ({ at }) =>
        at ? html`${touchpointLink(at, reader)}<small>${stepLink(at, reader)}</small>` : nothing(reader),
      value: ({ at }) => at && plain(at.touchpoint.name),
    },
    {
      name: strings.trigger,
      cell: ({ item }) =>
        html`${triggerOf(item, reader)}${item.when && html`<small>${text(item.when)}</small>`}<small>${timingWords(item, reader).join(' · ')}</small>`,
      value: ({ item }) =>
        [triggerIn(item, reader), ...(item.when ? [plain(item.when)] : []), ...timingWords(item, reader)].join(' · '),
    },
    {
      name: strings.audience,
      cell: ({ item }) => audienceOf(item, reader),
      value: ({ item }) => audienceIn(item, reader),
    },
    {
      name: strings.response,
      cell: ({ item: { response } }) =>
        html`${strings.responses[response.type]}${response.routeTo !== undefined && html` · ${teamLink(response.routeTo, reader)}`}${response.content && html`<small>${text(response.content)}</small>`}`,
      value: ({ item: { response } }) =>
        [
          strings.responses[response.type],
          ...(response.routeTo === undefined ? [] : [teamName(response.routeTo, reader)]),
          ...(response.content ? [plain(response.content)] : []),
        ].join(' · '),
      filter: { key: 'response', of: ({ item }) => strings.responses[item.response.type] },
    },
    {
      name: strings.channel,
      cell: ({ at }) => (at ? channelLink(at.touchpoint.channel, reader) : nothing(reader)),
      value: channelName,
      filter: { key: 'channel', of: channelName },
    },
    {
      name: strings.cap,
      cell: ({ item }) => capWords(item, reader) ?? nothing(reader),
      value: ({ item }) => capWords(item, reader),
    },
    addressesColumn(reader),
    {
      name: strings.status,
      cell: (one) => html`<span class="keep">${statusWord(one)}</span>`,
      value: statusWord,
      filter: { key: 'status', of: statusWord },
    },
    ownerColumn(reader),
    journeyColumn(reader),
  ];
}
