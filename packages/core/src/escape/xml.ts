import { entity } from './entity.js';

/** What XML 1.0 forbids or advises against, written in any way. */
const unfit = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu;

/** Text for SVG, Atom, JUnit and other XML: between tags, or in an attribute's quotes. What XML cannot hold is U+FFFD. */
export function escapeXml(text: string): string {
  return fitForXml(text).replace(/[&<>"'\t\n\r]/g, entity);
}

/** The same text with U+FFFD for what XML cannot hold, for a library that escapes the rest. */
export function fitForXml(text: string): string {
  return text.toWellFormed().replace(unfit, '\ufffd');
}
