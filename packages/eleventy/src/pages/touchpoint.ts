import {
  hasBlueprint,
  ownerOf,
  type PlacedTouchpoint,
  promisesAt,
  touchpointScore,
  touchpointsOf,
} from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import { signed, wordFor } from '../parts/feeling.js';
import { icon, touchpointIcon } from '../parts/icon.js';
import { quoted } from '../parts/lanes/thoughts.js';
import { journeyLink, stageLink, touchpointTarget } from '../parts/links.js';
import { prose } from '../parts/prose.js';
import { section } from '../parts/section.js';
import { passingHere, sameChannel } from '../parts/touchpoint/around.js';
import { behindHere, learntHere } from '../parts/touchpoint/behind.js';
import { touchpointFacts } from '../parts/touchpoint/facts.js';
import { delightsHere, doneHere, openPainsHere, painsHere } from '../parts/touchpoint/hurts.js';
import { neighbours } from '../parts/touchpoint/neighbours.js';
import { promiseTable, standardFacts } from '../parts/touchpoint/promises.js';
import { whereabouts } from '../parts/touchpoint/whereabouts.js';
import { type Reader, secondName } from '../reader.js';
import { definePage } from './page.js';

/** A touchpoint, and those before and after it in its journey. */
interface Entry {
  readonly placed: PlacedTouchpoint;
  readonly before: PlacedTouchpoint | undefined;
  readonly after: PlacedTouchpoint | undefined;
}

/** One touchpoint: the one thing that somebody sent a link to. */
export const touchpointPage = definePage<Entry>({
  id: 'touchpoint',
  section: 'journeys',
  *paths({ workspace }) {
    for (const journey of workspace.journeys.values()) {
      const all = touchpointsOf(journey);
      for (const [index, placed] of all.entries()) {
        yield [touchpointTarget(placed), { placed, before: all[index - 1], after: all[index + 1] }];
      }
    }
  },
  title: ({ placed: { touchpoint, step, journey } }, { strings, plain }) =>
    strings.touchpointTitle(plain(touchpoint.name), plain(step.name), plain(journey.name)),
  description: ({ placed }, reader) => sentenceOn(placed, reader),
  source: ({ placed }) => placed.journey.origin.document.path,
  body({ placed, before, after }, reader) {
    const { strings, text, href, workspace } = reader;
    const { touchpoint, journey } = placed;
    const { name, task, feeling, description } = touchpoint;
    const standard = html`${promiseTable(placed, reader)}${standardFacts(placed, reader)}`;
    return html`<p class="crumb"><a href="${href('')}">${strings.navigation.journeys}</a> / ${journeyLink(journey.id, reader)} / ${stageLink({ ...placed, place: placed.stage.id, number: placed.number.split('.')[0] ?? '' }, reader)}</p>
<h1>${touchpointIcon(touchpoint, workspace.channels.get(touchpoint.channel))}${text(name)} ${secondName(reader, name)}</h1>${task && html`<p class="lead">${text(task)}</p>`}${whereabouts(placed, reader)}
${waysFrom(placed, reader)}
${touchpointFacts(placed, reader)}${prose(description, reader)}${feeling?.quote && html`<blockquote class="voice">${quoted(text(feeling.quote))}</blockquote>`}
${section('standard', strings.standard, standard.source !== '' && standard)}
${section('pain-points', strings.painPoints, painsHere(placed, reader))}
${section('delights', strings.delights, delightsHere(placed, reader))}
${section('done', strings.doneAbout, doneHere(placed, reader))}
${section('handoffs', strings.handoffs, passingHere(placed, reader))}
${section('behind', strings.behind, behindHere(placed, reader))}
${section('known', strings.known, learntHere(placed, reader))}
${section('channel', strings.sameChannel, sameChannel(placed, reader))}
${neighbours(before, after, reader)}`;
  },
});

/** The ways to the drawings on which the touchpoint stands. */
function waysFrom({ journey, place }: PlacedTouchpoint, { strings, href }: Reader): Html {
  const blueprint =
    hasBlueprint(journey) &&
    html`<a href="${href(`blueprint/${journey.id}/#${place}`)}">${strings.showOnBlueprint}</a>`;
  return html`<p class="ways"><a href="${href(`journeys/${journey.id}/#${place}`)}">${icon('pin')}${strings.showOnMap}</a>${blueprint}<button type="button" data-copy-link="" hidden>${icon('link')}${strings.copyLink}</button></p>`;
}

/** What a chat shows of the page: through what, whose, how it feels, what is wrong. */
function sentenceOn(placed: PlacedTouchpoint, reader: Reader): string {
  const { strings, plain, workspace, site } = reader;
  const { touchpoint, step } = placed;
  const channel = workspace.channels.get(touchpoint.channel);
  const team = workspace.teams.get(ownerOf(placed));
  const score = touchpointScore(step, touchpoint);
  const pains = openPainsHere(placed);
  const breached = promisesAt(workspace, placed, site.options.asOf).filter(({ verdict }) => verdict === 'breached');
  return strings.touchpointSays(channel ? plain(channel.name) : touchpoint.channel, [
    strings.answeredBy(team ? plain(team.name) : ownerOf(placed)),
    ...(score === undefined ? [] : [strings.feelsLike(signed(score), wordFor(score, reader))]),
    ...(pains === 0 ? [] : [strings.openPainCount(pains)]),
    ...(breached.length === 0 ? [] : [strings.promisesBreached(breached.length)]),
  ]);
}
