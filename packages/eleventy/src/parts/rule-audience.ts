import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { entryName, entryText } from './entry-name.js';
import { inLine, personaLink } from './links.js';
import type { Rule } from './rule-words.js';

/** For whom a rule is: personas, segments, and who is left out. */
export function audienceOf({ audience }: Rule, reader: Reader): Html {
  const { strings, workspace } = reader;
  const { personas = [], segments = [], excludeSegments = [] } = audience ?? {};
  const named = [
    ...personas.map((id) => personaLink(id, reader)),
    ...segments.map((id) => entryText(id, workspace.segments, reader)),
  ];
  const who = named.length > 0 ? inLine(named, reader) : strings.everybodyOnJourney;
  const except = excludeSegments.map((id) => entryName(id, workspace.segments, reader)).join(strings.listComma);
  return html`${who}${except !== '' && html`<small>${strings.exceptFor(except)}</small>`}`;
}

/** The same as plain words. */
export function audienceIn({ audience }: Rule, reader: Reader): string {
  const { strings, workspace } = reader;
  const { personas = [], segments = [], excludeSegments = [] } = audience ?? {};
  const names = (ids: readonly string[], entries: typeof workspace.personas | typeof workspace.segments) =>
    ids.map((id) => entryName(id, entries, reader));
  const named = [...names(personas, workspace.personas), ...names(segments, workspace.segments)];
  const except = names(excludeSegments, workspace.segments);
  return [
    named.length > 0 ? named.join(strings.listComma) : strings.everybodyOnJourney,
    ...(except.length > 0 ? [strings.exceptFor(except.join(strings.listComma))] : []),
  ].join(strings.listComma);
}
