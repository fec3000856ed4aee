import type { Journey } from '../src/generated/types.js';
import type { Workspace } from '../src/model/workspace.js';
import { workspaceOf } from './workspace.js';

const config = `
schemaVersion: 1
name: { en: Small shop, zh: 小店 }
locales: [en, zh]
`;

const teams = `
kind: teams
items:
  - { id: shop, name: { en: Web shop, zh: 网店 } }
  - { id: payments, name: { en: Payments, zh: 支付 } }
  - { id: stores, name: { en: Stores, zh: 门店 } }
`;

const persona = `
kind: persona
id: maya
name: { en: 'Maya, runner', zh: 玛雅，跑者 }
`;

const journey = `
kind: journey
id: buy-shoes
locales: [en, zh]
name: { en: Buy shoes, zh: 买鞋 }
personas: [maya]
owner: shop
goal: { en: Shoes that fit, zh: 合脚的鞋 }
stages:
  - id: choose
    name: { en: Choose, zh: 选择 }
    lifecycle: consideration
    owner: shop
    duration: P2DT4H
    keyNodes:
      - { en: Size guide, zh: 尺码表 }
      - { en: Reviews, zh: 评价 }
    steps:
      - id: compares
        name: { en: Compares models, zh: 比较款式 }
        feeling: { score: 1 }
        touchpoints:
          - id: chat
            name: { en: Live chat, zh: 在线客服 }
            channel: chat
            handoffs: [{ id: to-store, to: stores, mode: cold }]
      - id: asks
        name: { en: Asks a friend, zh: 问朋友 }
        path: alternative
    decisionPoint:
      question: { en: 'Do they fit?', zh: 合脚吗？ }
      outcomes:
        - { id: fits, name: { en: Takes them, zh: 买下 }, next: pay, share: 40 }
        - { id: leaves, name: { en: Leaves, zh: 离开 }, exit: lost, share: 60 }
  - id: pay
    name: { en: Pay, zh: 付款 }
    lifecycle: purchase
    owner: shop
    steps:
      - id: pays
        name: { en: Pays by card, zh: 刷卡付款 }
        feeling: { score: -1.75 }
        momentOfTruth: { why: { en: Many give up, zh: 很多人放弃 } }
        touchpoints:
          - { id: checkout, name: { en: Checkout, zh: 结账页 }, channel: web, owner: payments }
        blueprint:
          backstage:
            - { id: authorise, name: { en: Authorises the card, zh: 授权 }, owner: payments, failurePoint: true }
          support:
            - { id: settle, name: { en: Settles, zh: 结算 }, waitPoint: true }
        next:
          - { to: choose, when: { en: Card refused, zh: 拒付 } }
          - { exit: completed }
painPoints:
  - { id: slow, name: { en: The form is long, zh: 表单太长 }, at: [pay/pays], severity: high }
opportunities:
  - { id: wallet, name: { en: Offer wallets, zh: 支持钱包 }, owner: payments, score: { customerValue: 90, businessValue: 70, effort: 2 } }
  - { id: rebuild, name: { en: Rebuild the shop, zh: 重建网店 }, score: { customerValue: 80, businessValue: 80, effort: 5 } }
  - { id: idea, name: { en: Ask again, zh: 再问一次 } }
actions:
  - { id: add-wallet, name: { en: Add a wallet, zh: 接入钱包 }, owner: payments, start: 2026-03-01, due: 2026-03-31, status: in-progress }
  - { id: shorten, name: { en: Shorten the form, zh: 缩短表单 }, owner: shop, start: 2026-02-10, due: 2026-02-20, status: done }
  - { id: think, name: { en: Think, zh: 思考 }, due: 2026-05-01 }
`;

/** A workspace small enough to be read beside what is drawn of it. */
export function smallShop(): { readonly workspace: Workspace; readonly journey: Journey } {
  const workspace = workspaceOf({
    'journey.config.yaml': config,
    'teams.yaml': teams,
    'maya.persona.yaml': persona,
    'buy-shoes.journey.yaml': journey,
  });
  const found = workspace.journeys.get('buy-shoes');
  if (found === undefined) throw new Error('The journey could not be read.');
  return { workspace, journey: found };
}
