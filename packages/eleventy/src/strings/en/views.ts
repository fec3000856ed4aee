import { count } from './count.js';

/** What stands on the slides of a journey, where it is embedded, and beside what is taken along. */
export const views = {
  slidesView: 'Slides',
  slidesOf: (journey: string) => `${journey}: slides`,
  slideOf: (number: number, all: number) => `Slide ${number} of ${all}`,
  slideBefore: 'Back',
  slideAfter: 'Next',
  toTheMap: 'To the map',
  moreOnMap: (number: number) => `${number} more on the map`,
  worstPains: 'What hurts most',
  openPainsOf: (number: number) => count(number, 'open pain point', 'open pain points'),
  embedOf: (journey: string) => `${journey}: map to embed`,
  toWholeJourney: 'The whole journey',
  takeAlong: 'Take along',
  mapPicture: 'Map as a picture',
  curvePicture: 'Emotion curve as a picture',
  savePng: 'Save as PNG',
  embedHow: 'To show the map in a wiki or a portal, copy this into the page:',
  embedWithout: 'To show the map in a wiki or a portal, put the address of this page into a frame:',
  copyEmbed: 'Copy code',
};
