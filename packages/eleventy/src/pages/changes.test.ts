import { changeKinds, reviewRules } from '@journey-as-code/core';
import { expect, test } from 'vitest';
import { ownPages } from '../../test/site-pages.js';

test.each(['en', 'zh'])('every kind of change has its row, and every rule between two versions (%s)', (language) => {
  const page = (path: string) => ownPages().find((one) => one.path === `${language}/${path}`)?.html ?? '';
  const changes = page('changes/');
  for (const id of changeKinds.keys()) expect(changes).toContain(`<tr role="row" id="${id}">`);
  for (const { id } of reviewRules) expect(page('rules/')).toContain(`<tr role="row" id="${id}">`);
});
