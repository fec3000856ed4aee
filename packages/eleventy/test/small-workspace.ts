import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const files: Readonly<Record<string, string>> = {
  'journey.config.yaml': `schemaVersion: 1
name: Small journeys
locales: [en]
`,
  'catalogues/teams.yaml': `kind: teams
items:
  - { id: shop-team, name: Shop }
`,
  'catalogues/channels.yaml': `kind: channels
items:
  - { id: web, name: Web shop, medium: digital }
`,
  'maya.persona.yaml': `kind: persona
id: maya
name: Maya
goals: [Running shoes that fit]
`,
  'buy.journey.yaml': `kind: journey
id: buy
name: Buy shoes
goal: Shoes that fit
personas: [maya]
owner: shop-team
stages:
  - id: choose
    name: Choose
    owner: shop-team
    steps:
      - id: looks
        name: Looks around
        feeling: { score: 1 }
        touchpoints:
          - { id: list, name: List of shoes, channel: web }
      - id: pays
        name: Pays
        feeling: { score: -1.5 }
        touchpoints:
          - { id: checkout, name: Checkout, channel: web }
`,
};

/** Writes a workspace with one journey into a folder, and gives that folder back. */
export function smallWorkspace(folder: string): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
