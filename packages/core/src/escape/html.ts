import { entity } from './entity.js';
import { wellFormed } from './well-formed.js';

/** Text for HTML: between tags, or in an attribute's double quotes. */
export function escapeHtml(text: string): string {
  return wellFormed(text)
    .replaceAll('\0', '\ufffd')
    .replace(/[&<>"'\r]/g, entity);
}
