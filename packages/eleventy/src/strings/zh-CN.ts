import type { Strings } from './strings.js';
import { about } from './zh-CN/about.js';
import { blueprint } from './zh-CN/blueprint.js';
import { compare } from './zh-CN/compare.js';
import { comparison } from './zh-CN/comparison.js';
import { focus } from './zh-CN/focus.js';
import { history } from './zh-CN/history.js';
import { journey } from './zh-CN/journey.js';
import { lists } from './zh-CN/lists.js';
import { metrics } from './zh-CN/metrics.js';
import { orchestration } from './zh-CN/orchestration.js';
import { pages } from './zh-CN/pages.js';
import { releases } from './zh-CN/releases.js';
import { search } from './zh-CN/search.js';
import { site } from './zh-CN/site.js';
import { strategy } from './zh-CN/strategy.js';
import { touchpoint } from './zh-CN/touchpoint.js';
import { values } from './zh-CN/values.js';
import { views } from './zh-CN/views.js';

/** The same in Chinese. */
export const zhCN: Strings = {
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
