import type { Journey } from '@journey-as-code/core';
import { journeyFile } from '../data/journeys.js';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { icon } from './icon.js';

/** A journey as text and as data, for those who take it elsewhere. */
export function journeyData(journey: Journey, { strings, shared }: Reader): Html {
  return html`<p class="ways"><a href="index.md">${icon('download')}${strings.asMarkdown}</a><a href="${shared(journeyFile(journey))}">${icon('download')}${strings.journeyData}</a><button type="button" data-copy-from="index.md" hidden>${icon('link')}${strings.copyMarkdown}</button></p>`;
}
