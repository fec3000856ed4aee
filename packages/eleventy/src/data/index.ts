import type { DataForm } from './form.js';
import { headers } from './headers.js';
import { journeys } from './journeys.js';
import { lists } from './lists.js';
import { llms } from './llms.js';
import { model } from './model.js';
import { sitemap } from './sitemap.js';
import { versions } from './versions.js';

/** Every form in which a site gives what it holds to programs. */
export const dataForms: readonly DataForm[] = [model, journeys, lists, llms, headers, sitemap, versions];
