export { type AcceptanceEdit, type AcceptanceEntry, editAcceptances } from './edit/acceptances.js';
export { type Formatted, formatDocument } from './edit/format.js';
export { addFormerIds, type FormerId, type WithFormerIds } from './edit/former-id.js';
export { addLintIgnore, type IgnoreEntry } from './edit/lint-ignore.js';
