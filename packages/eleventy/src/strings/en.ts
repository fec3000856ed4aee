import { blueprint } from './en/blueprint.js';
import { comparison } from './en/comparison.js';
import { focus } from './en/focus.js';
import { journey } from './en/journey.js';
import { lists } from './en/lists.js';
import { pages } from './en/pages.js';
import { search } from './en/search.js';
import { site } from './en/site.js';
import { touchpoint } from './en/touchpoint.js';
import { values } from './en/values.js';
import { views } from './en/views.js';

/** Everything the site says, in English. */
export const en = {
  ...site,
  ...journey,
  ...blueprint,
  ...comparison,
  ...focus,
  ...pages,
  ...lists,
  ...touchpoint,
  ...search,
  ...values,
  ...views,
};
