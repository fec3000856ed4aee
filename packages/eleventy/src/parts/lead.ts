import { headline, type Journey, lowPoint } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';

/** What a journey comes down to, with a way to the step that it names. */
export function lead(journey: Journey, reader: Reader): Html {
  const sentence = headline(reader.workspace, journey, reader.language);
  const low = lowPoint(journey);
  const words = low && `${low.number} ${reader.plain(low.step.name)}`;
  const at = words === undefined ? -1 : sentence.indexOf(words);
  if (low === undefined || words === undefined || at === -1) return html`<p class="lead">${sentence}</p>`;
  return html`<p class="lead">${sentence.slice(0, at)}<a href="#${low.place}">${low.number} ${reader.text(low.step.name)}</a>${sentence.slice(at + words.length)}</p>`;
}
