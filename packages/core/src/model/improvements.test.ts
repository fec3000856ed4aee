import { expect, test } from 'vitest';
import { exampleWorkspace } from '../../test/workspace.js';
import { counterpartsOf } from './improvements.js';

test('a journey knows what it improves, or what improves it', () => {
  const workspace = exampleWorkspace();
  const named = (id: string) =>
    counterpartsOf(workspace, workspace.journeys.get(id)!).map(({ toBe, asIs }) => [asIs.id, toBe.id]);
  expect(named('shoe-purchase')).toEqual([['shoe-purchase', 'shoe-purchase-target']]);
  expect(named('shoe-purchase-target')).toEqual([['shoe-purchase', 'shoe-purchase-target']]);
  expect(named('adopting-journey-as-code')).toEqual([]);
});
