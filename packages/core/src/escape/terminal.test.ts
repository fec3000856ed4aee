import { expect, test } from 'vitest';
import { forEveryText } from '../../../../test/hostile.js';
import { escapeTerminal, oneLine } from './terminal.js';

test('nothing that a terminal obeys comes through, and nothing else is lost', () => {
  forEveryText((text) => {
    const escaped = escapeTerminal(text);
    expect(escaped).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
    const back = escaped.replace(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );
    expect(back).toBe(text.replace(/\p{Cs}/gu, '\ufffd'));
  });
});

test('controls become visible', () => {
  expect(escapeTerminal('\u001b[31mred\u202e\r\n\tx\0')).toBe('\\u{1b}[31mred\\u{202e}\\u{d}\n\tx\\u{0}');
});

test('one line is one line', () => {
  forEveryText((text) => expect(oneLine(text)).not.toMatch(/[\t\n]|^\s|\s$|\s\s/));
  expect(oneLine('\n a\r\n\u3000b\u001b \n')).toBe('a b\\u{1b}');
});
