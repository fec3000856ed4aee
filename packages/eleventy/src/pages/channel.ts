import { type Channel, channelScore, channelUses, painsAt } from '@journey-as-code/core';
import { html } from '../html.js';
import { touchpointsByDevice, touchpointsByPhase } from '../parts/channel-touchpoints.js';
import { factList } from '../parts/facts.js';
import { feelingIn } from '../parts/feeling.js';
import { teamLink } from '../parts/links.js';
import { outsideLinks } from '../parts/outside-links.js';
import { painList } from '../parts/pain-list.js';
import { prose } from '../parts/prose.js';
import { section } from '../parts/section.js';
import { textList } from '../parts/text-list.js';
import { secondName } from '../reader.js';
import { definePage } from './page.js';

/** One channel: its facts, what happens on it, and what hurts there. */
export const channelPage = definePage<Channel>({
  id: 'channel',
  section: 'channels',
  *paths({ workspace }) {
    for (const channel of workspace.channels.values()) yield [`channels/${channel.id}/`, channel];
  },
  title: ({ name }, { plain }) => plain(name),
  source: ({ origin }) => origin.document.path,
  body(channel, reader) {
    const { strings, text, href, workspace } = reader;
    const use = channelUses(workspace).get(channel.id);
    const placed = use?.touchpoints ?? [];
    const pains = new Map(
      placed.flatMap(({ journey, place }) => painsAt(journey, place).map((pain) => [pain, { journey, pain }])),
    );
    return html`<p class="crumb"><a href="${href('channels/')}">${strings.channels}</a> / ${strings.media[channel.medium]}</p>
<h1>${text(channel.name)} ${secondName(reader, channel.name)}</h1>
${prose(channel.description, reader)}${factList(
  [
    [strings.feeling, feelingIn(channelScore(workspace, channel.id), reader)],
    [strings.whose, strings.ownership[channel.ownership]],
    [strings.status, strings.life[channel.status]],
    [strings.owner, channel.owner !== undefined && teamLink(channel.owner, reader)],
    [
      strings.onDevices,
      channel.devices.length > 0 && channel.devices.map((device) => strings.devices[device]).join(strings.listComma),
    ],
    [strings.hours, channel.hours],
    [strings.locations, textList(channel.locations, reader)],
    [strings.links, outsideLinks(channel.links, reader)],
  ],
  'facts spread',
)}
${section('pain-points', strings.openPains, painList([...pains.values()], reader))}
${section('touchpoints', strings.touchpoints, use && touchpointsByPhase(use, reader), placed.length)}
${section('devices', strings.onDevices, use && touchpointsByDevice(use, reader))}`;
  },
});
