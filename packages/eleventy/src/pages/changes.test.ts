import { changeKinds, reviewRules } from '@journey-as-code/core';
import { expect, test } from 'vitest';
import { ownPages } from '../../test/site-pages.js';

test.each(['en', 'zh'])('every kind of change has its row, and every rule between two versions (%s)', (language) => {
  const pages = ownPages();
  const page = (path: string) => pages.find((one) => one.path === `${language}/${path}`)?.html ?? '';
  for (const [id, { kind }] of changeKinds) expect(page(`changes/${kind}/`)).toContain(`<tr role="row" id="${id}">`);
  for (const { kind } of changeKinds.values()) expect(page('changes/')).toContain(`changes/${kind}/index.html"`);
  for (const { id } of reviewRules) expect(page('rules/')).toContain(`<tr role="row" id="${id}">`);
});
