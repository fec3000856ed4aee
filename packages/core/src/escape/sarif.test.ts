import { expect, test } from 'vitest';
import { forEveryText } from '../../../../test/hostile.js';
import { sarifText } from './sarif.js';
import { oneLine } from './terminal.js';

test('no text holds a link or a placeholder, and nothing is lost', () => {
  forEveryText((text) => {
    const escaped = sarifText(text);
    expect(escaped).not.toMatch(/\]\(|\{\d|[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
    expect(escaped.replaceAll('\u200b', '')).toBe(oneLine(text).replaceAll('\u200b', ''));
  });
  expect(sarifText('[x](javascript:y) {0}\n{name}')).toBe('[x]\u200b(javascript:y) {\u200b0} {name}');
});
