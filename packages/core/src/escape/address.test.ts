import { expect, test } from 'vitest';
import { forEveryText } from '../../../../test/hostile.js';
import { isAllowedAddress } from './address.js';

test.each([
  'https://example.com',
  'http://example.com:8080/a/b?c=d&e=%20#f',
  'HTTPS://EXAMPLE.COM/',
  'https://例え.jp/客户?q=旅程',
  'https://[::1]/',
  'mailto:help@example.com',
  'mailto:help@example.com?subject=Hello%20there',
])('%s may become a link', (address) => {
  expect(isAllowedAddress(address)).toBe(true);
});

test.each([
  '',
  'example.com',
  '/journeys/',
  '//example.com/',
  'https:example.com',
  'https:/example.com',
  'https://',
  'https:\\\\example.com',
  'https://trusted.example\\@evil.example/',
  'https://trusted.example\\.evil.example/',
  'https://trusted.example@evil.example/',
  'https://exa<mple.com/',
  'https://[::1',
  'https://example.com:99999/',
  'https://user:secret@example.com/',
  'https://:secret@example.com/',
  'https://exa mple.com/',
  ' https://example.com/',
  'https://example.com/\n',
  'https://example.com/\u202egpj.exe',
  'https://example.com/\u200b',
  'https://example.com/\ud800',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://example.com/',
  'blob:https://example.com/1',
  `https://example.com/${'a'.repeat(2000)}`,
])('%j may not', (address) => {
  expect(isAllowedAddress(address)).toBe(false);
});

test('no text before or after it makes an address of another kind pass', () => {
  forEveryText((text) => {
    expect(isAllowedAddress(text) && !/^(?:https?:\/\/|mailto:)[^\s\\]+$/i.test(text)).toBe(false);
    expect(isAllowedAddress(`javascript:${text}`)).toBe(false);
    expect(isAllowedAddress(`https://${text.replace(/[/?#]/g, '')}@example.com/`)).toBe(false);
  });
});
