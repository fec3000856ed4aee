import type { Journey } from '@journey-as-code/core';
import { type Html, html, type Part } from '../../html.js';
import type { Reader } from '../../reader.js';

/** One screen of a deck, before it is known where it stands in it. */
export interface Slide {
  /** What it looks like. */
  readonly kind: 'opening' | 'stage' | 'list';
  readonly heading: Part;
  readonly body: Part;
}

/** The slides of a deck one after the other, each with the way to its neighbours and to the map. */
export function deck(journey: Journey, slides: readonly Slide[], reader: Reader): Html {
  return html`${slides.map((slide, index) => slideIn(slide, { journey, number: index + 1, all: slides.length }, reader))}`;
}

interface Spot {
  readonly journey: Journey;
  readonly number: number;
  readonly all: number;
}

function slideIn({ kind, heading, body }: Slide, { journey, number, all }: Spot, reader: Reader): Html {
  const { strings, href, text } = reader;
  const id = `_slide-${number}`;
  const name = number === 1 ? html`<h1 id="${id}-name">${heading}</h1>` : html`<h2 id="${id}-name">${heading}</h2>`;
  const before = number > 1 && html`<a href="#_slide-${number - 1}">${strings.slideBefore}</a>`;
  const after = number < all && html`<a href="#_slide-${number + 1}">${strings.slideAfter}</a>`;
  return html`<section class="slide ${kind}" id="${id}" aria-labelledby="${id}-name">
${name}<div class="shown">${body}</div>
<p class="foot"><span>${text(journey.name)}</span><span class="progress">${strings.slideOf(number, all)}</span><span class="turn">${before}${after}<a href="${href(`journeys/${journey.id}/`)}">${strings.toTheMap}</a></span></p>
</section>
`;
}
