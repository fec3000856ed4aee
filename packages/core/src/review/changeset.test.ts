import { expect, test } from 'vitest';
import { readable } from '../../../../test/hostile.js';
import { pullRequest } from '../../test/review/pull-request.js';
import { changesetOf } from './changeset.js';

test('says which version a change asks for, what it comes down to, and what it consists of', () => {
  expect(changesetOf(pullRequest(), 'journeys')).toEqual({
    name: expect.stringMatching(/^journeys-[0-9a-f]{8}$/),
    text: `---
"journeys": major
---

Buy running shoes online: “Enters card details” feels worse\\: neutral 0\\.0 → poor −1\\.0\\. “Payment” goes from E\\-commerce to Payments\\. “Support email” is gone\\. “The card form asks for eleven fields” is new\\.

- **breaking** “Support email” is gone\\: links and references to it stop working\\. \`buy-shoes:pay/ask-support/support-email\`
- “Payment” has the id payment and was pay\\: old links and references lead here\\. \`buy-shoes:payment\`
- “Payment” goes from E\\-commerce to Payments\\. \`buy-shoes:payment\`
- “Enters card details” feels worse\\: neutral 0\\.0 → poor −1\\.0\\. \`buy-shoes:payment/enter-card\`
- “Checkout page” promises less\\: Payment time at most 3 s → 5 s\\. \`buy-shoes:payment/enter-card/checkout\`
- “The card form asks for eleven fields” is a new pain point, severity high\\. \`buy-shoes#long-card-form\`
- “Phone wallet” is new, on Web store\\. \`buy-shoes:payment/enter-card/wallet\`
- Smaller changes: 1.
`,
  });
});

test('the same changes give the same file, others another; no change gives none', () => {
  const name = (review: ReturnType<typeof pullRequest>) => changesetOf(review, '@acme/journeys')?.name;
  expect(name(pullRequest())).toBe(name(pullRequest(undefined, 'zh-CN')));
  expect(name(pullRequest())).toMatch(/^acme-journeys-/);
  expect(name(pullRequest((head) => head.replace('score: -1', 'score: -2')))).not.toBe(name(pullRequest()));
  const { base } = pullRequest();
  expect(name(pullRequest(() => base.journeys.get('buy-shoes')?.origin.document.text ?? ''))).toBeUndefined();
});

test('no name ends the front matter, or begins a line of its own', () => {
  const lines = changesetOf(pullRequest(), 'journeys')?.text.split('\n').length;
  for (const { text } of readable) {
    const changed = pullRequest((head) => head.replace('name: Phone wallet', () => `name: ${JSON.stringify(text)}`));
    expect(changesetOf(changed, 'journeys')?.text.split('\n'), text).toHaveLength(lines ?? 0);
  }
});
