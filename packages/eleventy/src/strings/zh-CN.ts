import type { Strings } from './strings.js';
import { blueprint } from './zh-CN/blueprint.js';
import { comparison } from './zh-CN/comparison.js';
import { focus } from './zh-CN/focus.js';
import { journey } from './zh-CN/journey.js';
import { lists } from './zh-CN/lists.js';
import { pages } from './zh-CN/pages.js';
import { search } from './zh-CN/search.js';
import { site } from './zh-CN/site.js';
import { touchpoint } from './zh-CN/touchpoint.js';
import { values } from './zh-CN/values.js';
import { views } from './zh-CN/views.js';

/** The same in Chinese. */
export const zhCN: Strings = {
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
