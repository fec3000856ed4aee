import { about } from './en/about.js';
import { blueprint } from './en/blueprint.js';
import { compare } from './en/compare.js';
import { comparison } from './en/comparison.js';
import { focus } from './en/focus.js';
import { history } from './en/history.js';
import { journey } from './en/journey.js';
import { lists } from './en/lists.js';
import { metrics } from './en/metrics.js';
import { orchestration } from './en/orchestration.js';
import { pages } from './en/pages.js';
import { releases } from './en/releases.js';
import { search } from './en/search.js';
import { site } from './en/site.js';
import { strategy } from './en/strategy.js';
import { touchpoint } from './en/touchpoint.js';
import { values } from './en/values.js';
import { views } from './en/views.js';

/** Everything the site says, in English. */
export const en = {
  ...site,
  ...journey,
  ...about,
  ...blueprint,
  ...compare,
  ...comparison,
  ...focus,
  ...pages,
  ...lists,
  ...touchpoint,
  ...metrics,
  ...strategy,
  ...orchestration,
  ...releases,
  ...history,
  ...search,
  ...values,
  ...views,
};
