import { type Journey, type JourneyAddresses, journeyJSON, journeysJSON } from '@journey-as-code/core';
import type { Site } from '../site-index.js';
import { editionOf } from './edition.js';
import type { DataForm } from './form.js';
import { jsonFile } from './json-file.js';

/** All journeys as a list, and each of them with what it refers to. */
export const journeys: DataForm = {
  id: 'journeys',
  *files(site) {
    const { workspace } = site;
    const edition = editionOf(site);
    yield jsonFile('journeys.json', () => journeysJSON(workspace, (journey) => addressesOf(journey, site), edition));
    for (const journey of workspace.journeys.values()) {
      yield jsonFile(journeyFile(journey), () => journeyJSON(workspace, journey, edition));
    }
  },
};

/** Where the data of a journey stands. */
export function journeyFile({ id }: Journey): string {
  return `journeys/${id}.json`;
}

function addressesOf(journey: Journey, { languages }: Site): JourneyAddresses {
  const pages = languages.map((language) => [language, `${language}/journeys/${journey.id}/`]);
  return { json: journeyFile(journey), pages: Object.fromEntries(pages) };
}
