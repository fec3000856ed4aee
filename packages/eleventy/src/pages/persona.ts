import { journeyScore, journeysOf, type Persona, stepScore, stepsOf } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import { factList } from '../parts/facts.js';
import { feelingIn } from '../parts/feeling.js';
import { quoted } from '../parts/lanes/thoughts.js';
import { stepLink } from '../parts/links.js';
import { outsideLinks } from '../parts/outside-links.js';
import { painList } from '../parts/pain-list.js';
import { personaFacts } from '../parts/persona-facts.js';
import { prose } from '../parts/prose.js';
import { section } from '../parts/section.js';
import { sparkline } from '../parts/sparkline.js';
import { textList } from '../parts/text-list.js';
import { type Reader, secondName } from '../reader.js';
import { definePage } from './page.js';

/** Who somebody is, what they want, and how our journeys feel to them. */
export const personaPage = definePage<Persona>({
  id: 'persona',
  section: 'personas',
  isMain: true,
  *paths({ workspace }) {
    for (const persona of workspace.personas.values()) yield [`personas/${persona.id}/`, persona];
  },
  title: ({ name }, { plain }) => plain(name),
  source: ({ origin }) => origin.document.path,
  body(persona, reader) {
    const { strings, text, href } = reader;
    const journeys = journeysOf(reader.workspace, persona.id);
    const pains = journeys.flatMap((journey) =>
      journey.painPoints
        .filter(({ personas }) => personas.length === 0 || personas.includes(persona.id))
        .map((pain) => ({ journey, pain })),
    );
    return html`<p class="crumb"><a href="${href('personas/')}">${strings.personas}</a> / ${strings.personaTypes[persona.type]}</p>
<h1>${text(persona.name)} ${secondName(reader, persona.name)}</h1>
${persona.quote && html`<blockquote class="voice">${quoted(text(persona.quote))}</blockquote>`}${prose(persona.description, reader)}${personaFacts(persona, reader)}
${section('journeys', strings.journeys, journeys.length > 0 && html`<div class="multiples">${journeys.map((journey) => smallMultiple(persona, journey, reader))}</div>`)}
${section('wants', strings.wants, wants(persona, reader))}
${section('hinders', strings.hinders, hinders(persona, reader))}
${section(
  'gives-up',
  strings.givesUp,
  painList(
    pains.filter(({ pain }) => pain.outcome === 'abandonment'),
    reader,
  ),
)}${section('pain-points', strings.openPains, painList(pains, reader))}
${section('links', strings.links, outsideLinks(persona.links, reader))}`;
  },
});

/** A journey as this persona feels it. */
function smallMultiple(persona: Persona, journey: ReturnType<typeof journeysOf>[number], reader: Reader): Html {
  const { strings, text, href } = reader;
  const felt = stepsOf(journey)
    .map((placed) => ({ placed, score: stepScore(placed.step, persona.id) }))
    .filter((one): one is typeof one & { readonly score: number } => one.score !== undefined);
  const low = felt.reduce<(typeof felt)[number] | undefined>(
    (best, one) => (best && best.score <= one.score ? best : one),
    undefined,
  );
  return html`<article><h3><a href="${href(`journeys/${journey.id}/`)}">${text(journey.name)}</a></h3>${sparkline(journey, 260, 64, persona.id)}${factList(
    [
      [strings.overall, feelingIn(journeyScore(journey, persona.id), reader)],
      [strings.lowPoint, low && html`${feelingIn(low.score, reader)}<small>${stepLink(low.placed, reader)}</small>`],
    ],
    'facts',
  )}</article>`;
}

function wants({ goals, needs, jobs, expectations }: Persona, reader: Reader): Html | undefined {
  const { strings, text } = reader;
  const expected = expectations.map(
    ({ name, type, when }) =>
      html`<li>${text(name)} <small>${strings.expectationTypes[type]}${when && html` · ${text(when)}`}</small></li>`,
  );
  return factList(
    [
      [strings.goals, textList(goals, reader)],
      [strings.jobs, textList(jobs, reader)],
      [strings.needs, textList(needs, reader)],
      [strings.expectations, expected.length > 0 && html`<ul class="bullets">${expected}</ul>`],
    ],
    'facts spread',
  );
}

function hinders({ frustrations, purchaseBarriers, accessibilityNeeds }: Persona, reader: Reader): Html | undefined {
  const { strings } = reader;
  return factList(
    [
      [strings.frustrations, textList(frustrations, reader)],
      [strings.barriers, textList(purchaseBarriers, reader)],
      [strings.accessibilityNeeds, textList(accessibilityNeeds, reader)],
    ],
    'facts spread',
  );
}
