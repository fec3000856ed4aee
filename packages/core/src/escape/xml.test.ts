import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { forEveryText } from '../../../../test/hostile.js';
import { escapeXml } from './xml.js';

/** What XML has no way to hold, or better should not. */
const held = (text: string) => text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd');

function read(xml: string) {
  const events: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => events.push(`<${name} ${JSON.stringify(attributes)}>`));
  parser.on('text', (text) => events.push(text));
  parser.on('closetag', ({ name }) => events.push(`</${name}>`));
  for (const event of ['cdata', 'comment', 'processinginstruction', 'doctype'] as const) {
    parser.on(event, () => events.push(event));
  }
  parser.write(xml).close();
  return events.filter((event) => event !== '');
}

test('text stays text, between tags and in an attribute', () => {
  forEveryText((text) => {
    const escaped = escapeXml(text);
    expect(read(`<a t="${escaped}">${escaped}</a>`)).toEqual(
      [`<a ${JSON.stringify({ t: held(text) })}>`, held(text), '</a>'].filter((event) => event !== ''),
    );
  });
});
