import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../folder.js';
import { root, standIns } from './repository.js';
import { runScript } from './step-process.js';

const marker = '<!-- journey-review: journeys -->';

/** Comments on a pull request that has no comments yet. */
function commented(body: string, given: Readonly<Record<string, string>> = {}) {
  const temp = folderWith();
  const requests = join(temp, 'requests');
  const ran = runScript(`bash '${root}packages/cli/comment/comment.sh'`, {
    cwd: temp,
    temp,
    env: {
      PATH: `${standIns()}:${process.env.PATH}`,
      GH_TOKEN: 'a-token',
      GITHUB_REPOSITORY: 'acme/42',
      JOURNEY_BODY: body,
      JOURNEY_ONLY_UPDATE: 'false',
      JOURNEY_PULL_REQUEST: '7',
      STAND_IN_COMMENTS: '[[]]',
      STAND_IN_REQUESTS: requests,
      ...given,
    },
  });
  const lines = existsSync(requests) ? readFileSync(requests, 'utf8').trimEnd().split('\n') : [];
  return { ...ran, requests: lines.map((line) => JSON.parse(line)) };
}

test.each(['', 'Hello', `> ${marker}`, ` ${marker}\n`, '<!-- journey-review: x', `${marker} and more\n`])(
  'the body %j has no marker of ours, and nothing is asked of GitHub',
  (body) => {
    expect(commented(body)).toMatchObject({
      code: 2,
      log: '::error::This action writes reviews of journeys on pull requests, and nothing else.\n',
      requests: [],
    });
  },
);

test.each(['', '7; id', '../8'])('%j is no pull request', (number) => {
  expect(commented(marker, { JOURNEY_PULL_REQUEST: number })).toMatchObject({ code: 2, requests: [] });
});

test('the longest comment in Chinese comes through whole, whatever shells make of its signs', () => {
  const body = `${marker}\n$(touch hacked) \`id\` "\\ @file ${'旅'.repeat(39_900)}\n`;
  const { code, log, requests } = commented(body);
  expect([code, log]).toEqual([0, '']);
  expect(requests).toEqual([
    { method: 'POST', path: 'graphql', owner: 'acme', name: '42', number: 7 },
    { method: 'POST', path: 'repos/acme/42/issues/7/comments', body },
  ]);
});

test('a failure of GitHub is ours', () => {
  expect(commented(`${marker}\n`, { GH_TOKEN: '' }).code).not.toBe(0);
});
