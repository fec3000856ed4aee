import type { DataForm } from './form.js';
import { sitemap } from './sitemap.js';

/** Every form in which a site gives what it holds to programs. */
export const dataForms: readonly DataForm[] = [sitemap];
