import { entity } from './entity.js';

/** What may not stand for itself, but for NUL. Most texts hold none of it, and a site is made of very many. */
const special = /[&<>"'\r\ud800-\udfff]/;

/** Text for HTML: between tags, or in an attribute's double quotes. */
export function escapeHtml(text: string): string {
  if (!special.test(text) && !text.includes('\0')) return text;
  return text
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/[&<>"'\r]/g, entity);
}
