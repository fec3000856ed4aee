import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { forEveryText } from '../../../../test/hostile.js';
import { scriptJson } from './script-json.js';

test('a value comes back from a script element, which holds nothing else', () => {
  forEveryText((text) => {
    const value = { text, list: [text, 1, null], [text]: true };
    const { childNodes } = parseFragment(`<script type="application/json">${scriptJson(value)}</script>`);
    const [script, ...more] = childNodes;
    const [json, ...inside] = script !== undefined && 'childNodes' in script ? script.childNodes : [];
    expect(more).toEqual([]);
    expect(inside).toEqual([]);
    expect(JSON.parse(json !== undefined && 'value' in json ? json.value : '')).toEqual(value);
  });
});

test('it can be put into JavaScript as well', () => {
  forEveryText((text) => expect(scriptJson(text)).not.toMatch(/[<>&\u2028\u2029]/));
});
