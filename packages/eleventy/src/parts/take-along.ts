import type { Journey } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { embedCode } from './embed-code.js';
import { icon } from './icon.js';

/** Where the picture of a journey's map stands, and that of its curve. */
export const pictureOf = ({ id }: Journey, name: 'map' | 'curve'): string => `pictures/${id}/${name}.svg`;

/** What readers take along from a journey: pictures for a deck or a report, and the map for a page elsewhere. */
export function takeAlong(journey: Journey, reader: Reader): Html {
  const { strings, href } = reader;
  const pictures = [
    ['map', strings.mapPicture],
    ['curve', strings.curvePicture],
  ] as const;
  return html`<ul class="plain rows taken">${pictures.map(
    ([name, words]) =>
      html`<li><a href="${href(pictureOf(journey, name))}" download="${journey.id}-${name}.svg">${icon('download')}${words} (SVG)</a> <button class="take" type="button" data-png="${href(pictureOf(journey, name))}" hidden>${icon('download')}${strings.savePng}</button></li>`,
  )}</ul>${embedCode(journey, reader)}`;
}
