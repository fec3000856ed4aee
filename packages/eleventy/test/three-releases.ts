import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildWorkspace, readWorkspace, type SourceFile, toJSON, type Workspace } from '@journey-as-code/core';
import { copyAssets, siteAssets } from '../src/asset.js';
import type { Release, Releases } from '../src/releases/release.js';
import { planSite } from '../src/site.js';
import { fileOf } from '../src/site-page.js';

const config = `schemaVersion: 1
name: { en: Small shop, zh: 小店 }
locales: [en, zh]
`;
const teams = `kind: teams
items:
  - { id: shop, name: { en: Web shop, zh: 网店 } }
  - { id: stores, name: { en: Stores, zh: 门店 } }
`;
const channels = `kind: channels
items:
  - { id: web, name: { en: Web shop, zh: 网店 }, medium: digital }
  - { id: chat, name: { en: Chat, zh: 聊天 }, medium: digital }
`;
const persona = `kind: persona
id: maya
name: { en: 'Maya, runner', zh: 玛雅，跑者 }
goals: [Shoes that fit]
`;
const metrics = (target: number) => `kind: metrics
items:
  - { id: returned, name: { en: Returned shoes, zh: 退货率 }, type: other, unit: '%', direction: down, target: { value: ${target} } }
`;
const measured = ['date,value', '2026-01-31,12', '2026-02-28,9', '2026-03-31,7'];

interface Told {
  readonly ad?: boolean;
  readonly quote?: readonly [en: string, zh: string];
  readonly paying: number;
  readonly chat?: 'choose' | 'pay';
  readonly payingId?: string;
}

const chatStep = (formerly = '') => `      - id: asks
        name: { en: Asks in the chat, zh: 在聊天中提问 }${formerly}
        feeling: { score: 0.5 }
        touchpoints:
          - { id: chat, name: { en: Live chat, zh: 在线客服 }, channel: chat }
`;

const buying = ({ ad, quote, paying, chat, payingId = 'pays' }: Told) => `kind: journey
id: buy-shoes
name: { en: Buy shoes, zh: 买鞋 }
status: approved
personas: [maya]
owner: shop
goal: { en: Shoes that fit, zh: 合脚的鞋 }
stages:
  - id: choose
    name: { en: Choose, zh: 选择 }
    lifecycle: consideration
    owner: shop
    steps:
      - id: compares
        name: { en: Compares models, zh: 比较款式 }
        feeling: { score: 1${quote ? `, quote: { en: '${quote[0]}', zh: '${quote[1]}' }` : ''} }
        touchpoints:
          - { id: list, name: { en: List of shoes, zh: 鞋款列表 }, channel: web }
${ad ? '          - { id: ad, name: { en: Banner, zh: 横幅广告 }, channel: web }\n' : ''}${chat === 'choose' ? chatStep() : ''}  - id: pay
    name: { en: Pay, zh: 付款 }
    lifecycle: purchase
    owner: shop
    steps:
${chat === 'pay' ? chatStep("\n        formerly: ['buy-shoes:choose/asks']") : ''}      - id: ${payingId}
        name: { en: Pays by card, zh: 刷卡付款 }${payingId === 'pays' ? '' : '\n        formerly: [pays]'}
        feeling: { score: ${paying} }
        touchpoints:
          - { id: checkout, name: { en: Checkout, zh: 结账页 }, channel: web }
`;

const returning = `kind: journey
id: return-shoes
name: { en: Return shoes, zh: 退鞋 }
personas: [maya]
owner: stores
goal: { en: Money back, zh: 退款 }
stages:
  - id: return
    name: { en: Return, zh: 退货 }
    lifecycle: retention
    owner: stores
    steps:
      - { id: brings, name: { en: Brings them back, zh: 送回门店 }, feeling: { score: -1 } }
`;

const states: readonly (readonly [version: string, date: string, journey: Told, target: number, more: boolean])[] = [
  [
    '1.2.0',
    '2026-04-01',
    {
      paying: -0.5,
      chat: 'pay',
      payingId: 'pays-by-card',
      quote: ['I found the right one at last.', '我终于找到合适的款式。'],
    },
    5,
    true,
  ],
  [
    '1.1.0',
    '2026-03-01',
    { paying: -1.5, chat: 'choose', quote: ['I found the right one.', '我找到合适的款式。'] },
    8,
    true,
  ],
  ['1.0.0', '2026-02-01', { paying: 0.5, chat: 'choose', ad: true }, 8, false],
];

function sourcesOf([, date, journey, target, more]: (typeof states)[number]): readonly SourceFile[] {
  const rows = measured.filter((row) => row.startsWith('date') || row < date);
  return Object.entries({
    'journey.config.yaml': config,
    'teams.yaml': teams,
    'channels.yaml': channels,
    'maya.persona.yaml': persona,
    'metrics.yaml': metrics(target),
    'metrics/returned.csv': `${rows.join('\n')}\n`,
    'buy-shoes.journey.yaml': buying(journey),
    ...(more && { 'return-shoes.journey.yaml': returning }),
  }).map(([path, content]) => ({ path, content }));
}

const workspaces = new Map<string, Workspace>(
  states.map((state) => [state[0], buildWorkspace(readWorkspace(sourcesOf(state)))]),
);

/** Three releases of a small shop: one journey is new in 1.1.0; in 1.2.0 a step moved and another has a new id. */
export const threeReleases: Releases = {
  all: states.map(([version, date]): Release => ({ version, date, instant: Date.parse(date), commit: '0'.repeat(40) })),
  get latest() {
    return this.all[0];
  },
  workspaceOf(version) {
    const workspace = workspaces.get(version);
    if (workspace === undefined) throw new Error(`There is no release ${version}.`);
    return workspace;
  },
  titleOf: () => undefined,
  pagesOf: () => [],
};

/** The pages of the latest release, which know of all releases. */
export function pagesWith(releases: Releases, assets?: ReadonlyMap<string, string>) {
  return planSite(releases.workspaceOf(releases.all[0]?.version ?? ''), {
    diagnostics: () => [],
    releases,
    asOf: '2026-04-01',
    ...(assets && { assets }),
  }).pages;
}

/** Writes the site of some releases into a folder: its pages, its assets, and the data of each release. */
export async function writeReleases(releases: Releases, folder: string): Promise<void> {
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const assets = siteAssets();
  await copyAssets(assets.files, folder);
  for (const { path, html } of pagesWith(releases, assets.names)) write(fileOf(path), html);
  const list = releases.all.map(({ version, date, commit }) => {
    const latest = version === releases.latest?.version;
    write(`v/${version}/model.json`, JSON.stringify(toJSON(releases.workspaceOf(version), { release: version })));
    return { version, date, commit, latest };
  });
  write('versions.json', JSON.stringify(list));
}
