export { type Formatted, formatDocument } from './edit/format.js';
