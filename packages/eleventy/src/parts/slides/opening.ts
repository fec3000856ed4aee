import { headline, type Journey } from '@journey-as-code/core';
import { html } from '../../html.js';
import { type Reader, secondName } from '../../reader.js';
import { withForeign } from '../foreign.js';
import { journeyFacts } from '../journey-facts.js';
import { viewLinks } from '../view-links.js';
import { slideCurve } from './curve.js';
import type { Slide } from './slide.js';

/** What the journey comes down to, before its stages. */
export function openingSlide(journey: Journey, reader: Reader): Slide {
  const { text, workspace, language } = reader;
  return {
    kind: 'opening',
    heading: html`${text(journey.name)} ${secondName(reader, journey.name)}`,
    body: html`<p class="lead">${withForeign(headline(workspace, journey, language), reader)}</p>${slideCurve(journey)}${journeyFacts(journey, reader)}${viewLinks(journey, 'slides', reader)}`,
  };
}
