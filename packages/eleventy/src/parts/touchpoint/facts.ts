import { devicesOf, hoursOf, ownerOf, type PlacedTouchpoint, touchpointScore } from '@journey-as-code/core';
import type { Html } from '../../html.js';
import { html } from '../../html.js';
import type { Reader } from '../../reader.js';
import { amount, durationWords } from '../amount.js';
import { factList } from '../facts.js';
import { feelingIn } from '../feeling.js';
import { channelLink, inLine, teamLink } from '../links.js';
import { outsideLinks } from '../outside-links.js';
import { textList } from '../text-list.js';

/** What a touchpoint is: through what, on what, whose, how it feels. */
export function touchpointFacts(placed: PlacedTouchpoint, reader: Reader): Html | undefined {
  const { strings, text, workspace } = reader;
  const { touchpoint, step } = placed;
  const { channel, status, initiator, selfService, volume, context, dataUsed, nextAction, links, feeling } = touchpoint;
  const medium = workspace.channels.get(channel)?.medium;
  const devices = devicesOf(workspace, touchpoint);
  const emotions = (feeling ?? step.feeling)?.emotions ?? [];
  return factList(
    [
      [
        strings.feeling,
        html`${feelingIn(touchpointScore(step, touchpoint), reader)}${emotions.length > 0 && html`<small>${inLine(emotions.map(text), reader)}</small>`}`,
      ],
      [
        strings.channel,
        html`${channelLink(channel, reader)}${medium && html`<small>${strings.media[medium]}</small>`}`,
      ],
      [
        strings.onDevices,
        devices.length > 0 && devices.map((device) => strings.devices[device]).join(strings.listComma),
      ],
      [strings.owner, teamLink(ownerOf(placed), reader)],
      [strings.status, status !== 'live' && html`<span class="tag">${strings.life[status]}</span>`],
      [strings.selfServiceName, strings.selfService[selfService]],
      [strings.startedBy, strings.initiators[initiator]],
      [strings.hours, hoursOf(workspace, placed)],
      [
        strings.volume,
        volume && strings.volumeIn(amount(volume.value, undefined, reader), durationWords(volume.per, reader)),
      ],
      [strings.context, context && text(context)],
      [strings.dataUsed, textList(dataUsed, reader)],
      [strings.nextAction, nextAction && text(nextAction)],
      [strings.links, outsideLinks(links, reader)],
    ],
    'facts spread',
  );
}
