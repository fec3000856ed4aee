import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { expect, inject, test } from 'vitest';

const site = inject('releasedSite');
const file = (path: string) => readFileSync(join(site, path), 'utf8');
const folders = ['releases/', 'releases/journeys/buy-shoes/', 'releases/teams/customer-service/'];
const feeds = ['en', 'zh'].flatMap((language) => folders.map((folder) => `${language}/${folder}`));

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: Element[];
  text: string;
}

/** The elements of a document, which must be well-formed. */
function read(xml: string): Element {
  const root: Element = { name: '', attributes: {}, inside: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, inside: [], text: '' };
    open.at(-1)?.inside.push(element);
    open.push(element);
  });
  const say = (words: string) => {
    const here = open.at(-1);
    if (here) here.text += words;
  };
  parser.on('text', say);
  parser.on('cdata', say);
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [feed] = root.inside;
  if (feed === undefined) throw new Error('There is no element.');
  return feed;
}

const isDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const absolute = /^(?:https:\/\/cx\.example\/journeys\/|tag:cx\.example,\d{4}-\d\d-\d\d:)/;

test.each(feeds)('%sfeed.atom is a feed as RFC 4287 asks for', (folder) => {
  const feed = read(file(`${folder}feed.atom`));
  expect([feed.name, feed.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  const one = (parent: Element, name: string) => {
    const found = parent.inside.filter((element) => element.name === name);
    expect([name, found.length]).toEqual([name, 1]);
    return found[0]?.text ?? '';
  };
  expect(one(feed, 'title')).not.toBe('');
  expect(one(feed, 'id')).toMatch(absolute);
  expect(one(feed, 'updated')).toMatch(isDate);
  expect(feed.inside.filter(({ name }) => name === 'author')).toHaveLength(1);
  const relations = feed.inside.flatMap(({ name, attributes }) => (name === 'link' ? [attributes.rel] : []));
  expect(relations.sort()).toEqual(['alternate', 'self']);
  const entries = feed.inside.filter(({ name }) => name === 'entry');
  const ids = entries.map((entry) => {
    expect(one(entry, 'title')).not.toBe('');
    expect(one(entry, 'updated')).toMatch(isDate);
    for (const { name, attributes } of entry.inside) {
      if (name === 'link') expect(attributes.href).toMatch(absolute);
      if (name === 'title' || name === 'content') expect(attributes.type).toBe('html');
    }
    expect(one(entry, 'id')).toMatch(absolute);
    return one(entry, 'id');
  });
  expect(new Set(ids).size).toBe(ids.length);
  const dates = entries.map((entry) => one(entry, 'updated'));
  expect(one(feed, 'updated')).toBe(dates.toSorted().at(-1));
});

test.each(feeds)('%sfeed.json is a feed as JSON Feed 1.1 asks for, with the same entries', (folder) => {
  const feed: unknown = JSON.parse(file(`${folder}feed.json`));
  const atom = read(file(`${folder}feed.atom`));
  const ids = atom.inside
    .filter(({ name }) => name === 'entry')
    .map(({ inside }) => ({ id: inside.find(({ name }) => name === 'id')?.text }));
  expect(feed).toMatchObject({
    version: expect.stringMatching(/^https:\/\/jsonfeed\.org\/version\/1/),
    title: expect.stringMatching(/./),
    home_page_url: `https://cx.example/journeys/${folder}`,
    feed_url: `https://cx.example/journeys/${folder}feed.json`,
    items: ids.map(({ id }) => ({
      id,
      url: expect.stringMatching(absolute),
      date_modified: expect.stringMatching(isDate),
    })),
  });
});

test('a feed says in the reader’s language what changed; what authors wrote stays text', () => {
  const entries = read(file('zh/releases/feed.atom')).inside.filter(({ name }) => name === 'entry');
  const words = entries.map(({ inside }) => inside.map(({ text }) => text).join('\n')).join('\n');
  expect(words).toContain('“Support email”');
  expect(words).toContain('2.1.0: NPS is to reach 50, and &#60;b&#62;not&#60;/b&#62; 45.');
  const json: unknown = JSON.parse(file('zh/releases/feed.json'));
  expect(json).toMatchObject({ items: { 0: { title: '2.1.0: NPS is to reach 50, and <b>not</b> 45.' } } });
});

test('the feed of a journey has the releases that changed it, under whatever name it had', () => {
  const titles = read(file('en/releases/journeys/buy-shoes/feed.atom'))
    .inside.filter(({ name }) => name === 'entry')
    .map(({ inside }) =>
      inside
        .find(({ name }) => name === 'id')
        ?.text.split('/')
        .at(-1),
    );
  expect(titles).toEqual(['2.0.0', '1.5.0', '1.5.0-rc.1', '1.4.0', '1.3.1', '1.3.0', '1.2.1', '1.1.0']);
});
