import { expect, test } from 'vitest';
import { readable } from '../../../../test/hostile.js';
import { readDocument } from '../parse/read-document.js';
import { type AcceptanceEntry, editAcceptances } from './acceptances.js';

const cold: AcceptanceEntry = {
  rule: 'cold-handoff',
  at: 'buy-shoes:choose/compare/live-chat#chat-to-store',
  reason: 'The store system cannot receive a chat before the new desk is live.',
  until: '2027-03-31',
};
const mail: AcceptanceEntry = {
  change: 'touchpoint-removed',
  at: 'buy-shoes:pay/ask-support/support-email',
  fingerprint: '59d6c51da242',
  reason: 'The mailbox was closed; the help page says so.',
  until: '2026-12-31',
};

const both = `accepted:
  - rule: cold-handoff
    at: buy-shoes:choose/compare/live-chat#chat-to-store
    reason: The store system cannot receive a chat before the new desk is live.
    until: 2027-03-31
  - change: touchpoint-removed
    at: buy-shoes:pay/ask-support/support-email
    fingerprint: 59d6c51da242
    reason: The mailbox was closed; the help page says so.
    until: 2026-12-31
`;

test('a new file has its entries in order of their places', () => {
  expect(editAcceptances('', { add: [mail, cold] })).toBe(both);
  expect(editAcceptances('accepted: []\n', { add: [cold, mail] })).toBe(both);
});

test('an entry goes where its place stands in order; comments and what others wrote stay', () => {
  const commented = `# Read by the service team every month.

accepted:
  # After the move.
  - { rule: x-y, at: z, reason: "R", until: 2026-01-01 } # soon
`;
  expect(editAcceptances(commented, { add: [cold] })).toBe(`# Read by the service team every month.

accepted:
  - rule: cold-handoff
    at: buy-shoes:choose/compare/live-chat#chat-to-store
    reason: The store system cannot receive a chat before the new desk is live.
    until: 2027-03-31
  # After the move.
  - { rule: x-y, at: z, reason: "R", until: 2026-01-01 } # soon
`);
});

test('an entry about the same gives way; another fingerprint is another change', () => {
  const later = { ...mail, until: '2027-12-31' };
  expect(editAcceptances(both, { add: [later] })).toBe(both.replace('2026-12-31', '2027-12-31'));
  const other = { ...mail, fingerprint: '59d6c51da243' };
  expect(editAcceptances(both, { add: [other] })?.match(/- change/g)).toHaveLength(2);
});

test('entries go by their position; where none is left, the list is empty', () => {
  const [first = ''] = both.split('  - change');
  expect(editAcceptances(both, { removes: (index) => index === 1 })).toBe(first);
  expect(editAcceptances(both, { removes: () => true })).toBe('accepted: []\n');
});

test('what is said of an entry goes with it, and what is said of all of them stays', () => {
  const said = (...entries: readonly string[]) => `accepted:
  # Read every month.

${entries.join('')}  # Add yours above.
`;
  const entry = (at: string, about: string) =>
    `${about}  - { rule: x-y, at: ${at}, reason: "R", until: 2026-01-01 } # ${at}\n`;
  const first = entry('a', '  # About the first.\n');
  const second = entry('b', '  # About the second.\n');
  const third = entry('c', '');
  const text = said(first, second, third);
  const without = (gone: number) => editAcceptances(text, { removes: (index) => index === gone });
  expect([without(0), without(1), without(2)]).toEqual([said(second, third), said(first, third), said(first, second)]);
  expect(editAcceptances(said(third), { removes: () => true })).toBe(
    'accepted:\n  # Read every month.\n  [] # Add yours above.\n',
  );
});

test('what stands below the last entry is not about it, however lines begin', () => {
  const text = `accepted:\n${both.split('\n').slice(1).join('\n').replace(/^ {2}/gm, '')}  # Add yours above.\n# The end.\n`;
  expect(editAcceptances(text, { removes: (index) => index === 1 })).toBe(
    `${both.split('  - change')[0]}  # Add yours above.\n  # The end.\n`,
  );
});

test('line ends and the mark of byte order stay as they are', () => {
  const dos = `\ufeff${both.replaceAll('\n', '\r\n')}`;
  expect(editAcceptances(dos, { add: [{ ...mail, until: '2027-12-31' }] })).toBe(
    dos.replace('2026-12-31', '2027-12-31'),
  );
});

test.each([
  ['cannot be read', 'accepted: ['],
  ['is not as its schema says', 'accepted: [{ rule: a-b, at: c, reason: R }]'],
  ['repeats an entry by an alias', both.replace('- rule', '- &a\n    rule').concat('  - *a\n')],
])('a file that %s is left alone', (_, text) => {
  const edited = editAcceptances(text, { add: [{ ...cold, at: 'a' }], removes: (index) => index === 0 });
  expect(edited).toBeUndefined();
});

test.each(['123456789012', '12e345678901', '000000000000', 'abcdefabcdef'])(
  'the fingerprint %s is read back',
  (fingerprint) => {
    expect(editAcceptances('', { add: [{ ...mail, fingerprint }] })).toMatch(
      /^\d+(?:e\d+)?$/.test(fingerprint) ? `fingerprint: "${fingerprint}"` : `fingerprint: ${fingerprint}`,
    );
  },
);

test('any reason on one line is read back as it was given, or nothing is written', () => {
  const reasons = readable.map(({ text }) => `${text} x`);
  const written = reasons.flatMap((reason) => {
    const text = editAcceptances(both, { add: [{ ...cold, reason }] });
    return text === undefined ? [] : [{ reason, text }];
  });
  expect(written.length).toBeGreaterThan(reasons.length / 2);
  for (const { reason, text } of written) {
    expect(text.split('\n')).toHaveLength(both.split('\n').length);
    expect(readDocument({ path: '.journey/accepted.yaml', content: text }).value).toEqual({
      accepted: [{ ...cold, reason }, mail],
    });
  }
});
