import { check } from '../src/check.js';
import type { Range } from '../src/diagnostic.js';
import type { Parameters, Rule } from '../src/rules/rule.js';

/** How a rule is tried out: the day to judge by, and what the configuration sets. */
interface Trial {
  readonly asOf?: string;
  readonly parameters?: Parameters;
}

/**
 * What a rule finds in a workspace, in file order: the text that each finding points at, and its message. Files that are
 * not given are those of a small shop, whose journey is called `buy-shoes`.
 */
export function found(rule: Rule, files: Readonly<Record<string, string>>, trial: Trial = {}): readonly string[] {
  const { asOf = '2025-04-20', parameters = {} } = trial;
  const config = `schemaVersion: 1
name: Shop
locales: [en, zh]
lint: { preset: strict, rules: ${JSON.stringify({ [rule.id]: { severity: rule.severity, ...parameters } })} }
`;
  const all: Readonly<Record<string, string>> = { 'journey.config.yaml': config, ...shop, ...files };
  const sources = Object.entries(all).map(([path, content]) => ({ path, content }));
  return check(sources, { rules: [rule], asOf }).diagnostics.map(({ id, message, file, range }) => {
    const pointed = textAt(all[file] ?? '', range);
    return id === rule.id ? `${pointed} | ${message}` : `${id}: ${message}`;
  });
}

/** The journey `buy-shoes`: its stages, and what else it holds. */
export function journey(stages: string, more = ''): Readonly<Record<string, string>> {
  return { 'buy-shoes.journey.yaml': journeyText('buy-shoes', stages, more) };
}

/** Any journey. */
export function journeyText(id: string, stages: string, more = ''): string {
  return `kind: journey
id: ${id}
name: Buy shoes
personas: [runner, giver]
owner: ecommerce
goal: Shoes that fit
stages:
  ${stages.trim()}
${more.trim()}
`;
}

const shop = {
  'runner.persona.yaml': 'kind: persona\nid: runner\nname: Maya',
  'giver.persona.yaml': 'kind: persona\nid: giver\nname: Sam',
  'teams.yaml': `kind: teams
items:
  - { id: ecommerce, name: E-commerce }
  - { id: payments, name: Payments }
  - { id: service, name: Service, hours: "Mo-Fr 09:00-18:00" }
`,
  'channels.yaml': `kind: channels
items:
  - { id: web, name: Web, medium: digital, devices: [mobile, desktop], hours: 24/7 }
  - { id: chat, name: Chat, medium: human-digital }
  - { id: mail, name: Mail, medium: digital }
  - { id: store, name: Store, medium: physical, hours: "Mo-Sa 10:00-20:00" }
  - { id: fax, name: Fax, medium: digital, status: retired }
`,
};

function textAt(text: string, { startLine, startColumn, endLine, endColumn }: Range): string {
  const lines = text.split('\n').slice(startLine - 1, endLine);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? startColumn - 1 : 0, index === last ? endColumn - 1 : line.length).trim(),
    )
    .join(' ');
}
