import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { attribute, elementsIn } from './read-html.js';
import { readableReleases, repositoryIn } from './released-repository.js';

const site = inject('releasedSite');
const file = (path: string) => readFileSync(join(site, path), 'utf8');
const json = (path: string): unknown => JSON.parse(file(path));
const languages = ['en', 'zh'];

/** What links of a kind in the head of a page say. */
const headOf = (path: string) => {
  const elements = elementsIn(file(path));
  const meta = (name: string) =>
    elements.find(
      (one) => one.tagName === 'meta' && [attribute(one, 'name'), attribute(one, 'http-equiv')].includes(name),
    );
  const canonical = elements.find((one) => one.tagName === 'link' && attribute(one, 'rel') === 'canonical');
  const content = (name: string) => {
    const found = meta(name);
    return found && attribute(found, 'content');
  };
  return {
    canonical: canonical && attribute(canonical, 'href'),
    robots: content('robots'),
    refresh: content('refresh'),
  };
};
const linksOn = (path: string) =>
  elementsIn(file(path)).flatMap((one) => (one.tagName === 'a' ? [attribute(one, 'href') ?? ''] : []));

test('every release that can be read stands at its own address, and the latest at the root', () => {
  expect(readdirSync(join(site, 'v')).sort()).toEqual([...readableReleases].sort());
  for (const version of readableReleases) {
    for (const language of languages) expect(existsSync(join(site, 'v', version, language, 'index.html'))).toBe(true);
    expect(json(`v/${version}/model.json`)).toMatchObject({ schemaVersion: 1, release: version });
  }
  expect(json('model.json')).toMatchObject({ release: '2.1.0', asOf: '2025-01-10' });
  expect(existsSync(join(site, 'next'))).toBe(false);
});

test('a release that is written in an older version of the model is read as the others are', () => {
  const { git } = repositoryIn(inject('releasedRepository'));
  expect(git('show', 'journeys@1.0.0:journeys/journey.config.yaml')).toContain('schemaVersion: 0');
  expect(git('show', 'journeys@1.0.0:journeys/shop/shoe-purchase.journey.yaml')).toMatch(
    /^title: .*[\s\S]*emotion: {/m,
  );
  for (const language of languages) {
    expect(file(`v/1.0.0/${language}/journeys/shoe-purchase/index.html`)).toContain('Buy running shoes online');
  }
  expect(file('v/1.0.0/journeys/shoe-purchase.json')).toMatch(/"score":\s*-2\b[\s\S]*"severity":\s*"critical"/);
});

test('programs find all releases in one list, newest first', () => {
  const versions = json('versions.json');
  expect(versions).toMatchObject(readableReleases.map((version) => ({ version, latest: version === '2.1.0' })));
  expect(versions).toMatchObject({
    0: { date: '2025-01-10', headline: 'NPS is to reach 50, and <b>not</b> 45.' },
    1: { date: '2024-11-10', headline: 'Journeys are called after what people do' },
    2: { headline: '钱包缺失的严重程度降为“高”。' },
  });
});

test('pages of a release say which page is theirs in the latest, and search engines are led there', () => {
  for (const version of readableReleases) {
    for (const language of languages) {
      const page = `v/${version}/${language}/teams/index.html`;
      expect(headOf(page)).toEqual({
        canonical: `https://cx.example/journeys/${language}/teams/`,
        robots: 'noindex',
        refresh: undefined,
      });
    }
  }
  expect(headOf('en/teams/index.html')).toEqual({
    canonical: 'https://cx.example/journeys/en/teams/',
    robots: undefined,
    refresh: undefined,
  });
});

test('no page of a release knows of another: it names none of the others', () => {
  const others = readableReleases.filter((version) => version !== '1.1.0');
  for (const path of ['en/index.html', 'zh/journeys/shoe-purchase/index.html', 'en/about/index.html']) {
    const links = linksOn(`v/1.1.0/${path}`).join('\n');
    expect(others.filter((version) => links.includes(version))).toEqual([]);
  }
});

test('what was renamed or moved leads on from each of its old addresses', () => {
  for (const language of languages) {
    expect(headOf(`${language}/journeys/shoe-purchase/index.html`).refresh).toBe(
      `0; url=../../../${language}/journeys/buy-shoes/index.html`,
    );
    for (const old of [
      'shoe-purchase/consideration/chooses-size',
      'shoe-purchase/choosing/chooses-size',
      'buy-shoes/choosing/chooses-size',
    ]) {
      expect(headOf(`${language}/journeys/${old}/presales-chat/index.html`).refresh).toMatch(
        /journeys\/buy-shoes\/choosing\/compares-models\/presales-chat\/index\.html$/,
      );
    }
  }
});

test('what was removed says since when it is gone, and leads to the last release that has it', () => {
  const en = file('en/journeys/shoe-purchase/purchase/asks-support/support-email/index.html');
  expect(en).toContain('Buy running shoes online” is gone since release 1.3.0.');
  expect(en).toContain('“Support email');
  const zh = file('zh/journeys/shoe-purchase/purchase/asks-support/support-email/index.html');
  expect(zh).toContain('”自版本 1.3.0 起移除。');
  for (const [language, path] of [
    ['en', en],
    ['zh', zh],
  ] as const) {
    expect(path).toContain(`v/1.2.1/${language}/journeys/shoe-purchase/purchase/asks-support/support-email/index.html`);
  }
});

test('every address that any release has is an address of the site', () => {
  const lost = readableReleases.flatMap((version) =>
    languages.flatMap((language) =>
      readdirSync(join(site, 'v', version, language), { recursive: true, encoding: 'utf8' }).filter(
        (path) => path.endsWith('index.html') && !existsSync(join(site, language, path)),
      ),
    ),
  );
  expect(lost).toEqual([]);
});

test('without a script, a page leads to itself in other releases, under the names that it had there', () => {
  const links = linksOn('en/journeys/buy-shoes/index.html').map((link) => link.replace(/^(?:\.\.\/)+/, ''));
  expect(links).toContain('v/2.0.0/en/journeys/buy-shoes/index.html');
  expect(links).toContain('v/1.0.0/en/journeys/shoe-purchase/index.html');
  const early = file('en/journeys/adopting-journey-as-code/index.html');
  expect(early).toMatch(
    /<a href="[./]*v\/1\.0\.0\/en\/index\.html"><b>1\.0\.0<\/b>.*?Release 1\.0\.0 has no such page\. This leads to “/,
  );
});

test('the changelog says what each release changed, in the reader’s language, beside the words of its authors', () => {
  const en = file('en/releases/1.1.0/index.html');
  expect(en).toContain('“Consideration” is called “Choosing” in addresses.');
  expect(en).toContain('“Consideration” has the id choosing and was consideration');
  expect(file('zh/releases/1.5.0-rc.1/index.html')).toContain('“Tries to pay”体验变好：很差 −2.0 → 较差 −1.0。');
  expect(file('en/releases/1.0.0/index.html')).toContain('The first release, with 4 journeys.');
  const journey = file('en/releases/journeys/buy-shoes/index.html');
  for (const version of ['2.0.0', '1.3.0', '1.2.1', '1.1.0']) expect(journey).toContain(`id="release.${version}"`);
  expect(journey).not.toContain('id="release.2.1.0"');
  expect(file('en/releases/teams/customer-service/index.html')).toContain('“Support email” is gone');
});

test('a journey that was renamed is one in a comparison, and what is gone from it stands there', () => {
  const page = file('en/compare/1.0.0...2.1.0/index.html');
  expect(page).toContain('“Support email” is gone');
  expect(page).not.toContain('This journey is gone in 2.1.0');
});

test('equal assets are stored once', () => {
  const folders = readdirSync(join(site, 'v/1.0.0'));
  expect(folders.filter((name) => name.startsWith('assets'))).toEqual([]);
  expect(readdirSync(join(site, 'assets')).filter((name) => name.startsWith('theme.'))).toHaveLength(2); // style and script
});
