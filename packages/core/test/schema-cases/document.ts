import type { DocumentKind } from '../../src/generated/types.js';

/** A document with one fault. */
export interface Case {
  readonly kind: DocumentKind;
  /** What is to be pointed at stands between ⟦ and ⟧. */
  readonly text: string;
  readonly id: string;
  readonly says: string;
}

export const head =
  'kind: journey\nid: buy-shoes\nname: Buy shoes\npersonas: [maya]\nowner: shop\ngoal: Shoes that fit\n';
export const journey = (fields: string) =>
  `${head}${fields}\nstages: [{ id: decide, name: Decide, owner: shop, steps: [] }]`;
export const stage = (fields: string) =>
  `${head}stages: [{ id: decide, name: Decide, owner: shop, steps: [], ${fields} }]`;
export const step = (fields: string) =>
  stage('').replace('steps: [], ', `steps: [{ id: looks, name: Looks, ${fields} }]`);
export const touchpoint = (fields: string) => step(`touchpoints: [{ id: page, name: Page, channel: web, ${fields} }]`);
export const rule = (fields: string) => journey(`rules: [{ id: asks, name: Asks, ${fields} }]`);
export const pain = (fields: string) => journey(`painPoints: [{ id: slow, name: Slow, at: [decide], ${fields} }]`);
export const team = (fields: string) => `kind: teams\nitems:\n  - { id: shop, name: Shop, ${fields} }`;
export const metric = (fields: string) => `kind: metrics\nitems:\n  - { id: nps, name: NPS, ${fields} }`;
export const config = (fields: string) => `schemaVersion: 1\nname: Acme\n${fields}`;
