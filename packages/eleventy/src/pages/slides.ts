import { headline, type Journey, stagesOf } from '@journey-as-code/core';
import { listSlides } from '../parts/slides/lists.js';
import { openingSlide } from '../parts/slides/opening.js';
import { deck } from '../parts/slides/slide.js';
import { stageSlide } from '../parts/slides/stage.js';
import { definePage } from './page.js';

/** A journey to show to a room: what it comes down to, one stage a screen, then what is done about it. */
export const slidesPage = definePage<Journey>({
  id: 'slides',
  section: 'journeys',
  layout: 'bare',
  isIndexed: false,
  *paths({ workspace }) {
    for (const journey of workspace.journeys.values()) yield [`slides/${journey.id}/`, journey];
  },
  title: ({ name }, { strings, plain }) => strings.slidesOf(plain(name)),
  description: (journey, { workspace, language }) => headline(workspace, journey, language),
  source: ({ origin }) => origin.document.path,
  body: (journey, reader) =>
    deck(
      journey,
      [
        openingSlide(journey, reader),
        ...stagesOf(journey).map((placed) => stageSlide(placed, reader)),
        ...listSlides(journey, reader),
      ],
      reader,
    ),
});
