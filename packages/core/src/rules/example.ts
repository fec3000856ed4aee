import type { EntityKind } from '../generated/types.js';
import { catalogues } from '../model/catalogue.js';
import type { SourceFile } from '../parse/parsed-file.js';
import { among, completed, flush, idIn, listIn } from './example/blocks.js';
import { getAdvice } from './example/get-advice.js';
import * as shop from './example/small-shop.js';
import type { Rule } from './rule.js';

type Document = readonly [path: string, text: string];
type Exemplified = Pick<Rule, 'id' | 'severity' | 'preset' | 'example'>;

interface Entity {
  readonly kind: EntityKind;
  readonly text: string;
}

/** An example as readers see it: flush with the margin. */
export function exampleText(example: string): string {
  return flush(example);
}

/**
 * The workspace in which a rule's example stands: one entity in one small shop that is otherwise free of findings. It
 * comes first of its kind, a stage second, or in the stead of what has its id. A journey or stage takes from the shop
 * what it needs and does not state. A line `# name.yaml` in an example begins a file of that name.
 */
export function exampleSources(
  rule: Exemplified,
  example: string,
  kind: EntityKind = rule.example.kind,
): readonly SourceFile[] {
  const text = flush(example);
  const given = givenDocuments(text, kind);
  const stated = new Set(given.flatMap(([, document]) => statedIn(document)));
  const entity = given.length === 0 ? { kind, text } : undefined;
  const journeys = [getAdvice, [shop.buyShoes, ...partsWith(entity)].join('\n')];
  const own = [
    ['journey.config.yaml', configFor(rule)] as const,
    ...journeys.map((journey) => [`${idIn(journey)}.journey.yaml`, journey] as const),
    ...shop.personas.map((persona) => [`${idIn(persona)}.persona.yaml`, persona] as const),
  ].filter(([, document]) => !statedIn(document).some((name) => stated.has(name)));
  const files = new Map([...own, ...listsWith(entity, stated), ...given]);
  return [...files].map(([path, content]) => ({ path, content: `${content.trimEnd()}\n` }));
}

/** The documents that an example consists of, where it is no entity inside one. */
function givenDocuments(text: string, kind: EntityKind): readonly Document[] {
  const named = text.split(/^# (?=\S+\.(?:yaml|yml|csv)$)/m).slice(1);
  if (named.length > 0) {
    return named.map((part) => {
      const [path = '', ...lines] = part.split('\n');
      return [path, finished(lines.join('\n').trimEnd(), kind)] as const;
    });
  }
  if (kind === 'config') return [['journey.config.yaml', text]];
  if (kind === 'strategy') return [['strategy.yaml', text]];
  if (kind === 'persona') return [[`${idIn(text)}.persona.yaml`, completed(text, { kind })]];
  if (kind === 'journey') return [[`${idIn(text)}.journey.yaml`, finished(text, kind)]];
  return kind.endsWith('-list') ? [[`more.${kind.slice(0, -'-list'.length)}.yaml`, text]] : [];
}

function finished(document: string, kind: EntityKind): string {
  if (kind !== 'journey') return document;
  return completed(completed(document, shop.neededInJourney), {
    stages: stagesWith(undefined).slice('stages:'.length),
  });
}

/** What a document defines, as `kind id`. */
function statedIn(document: string): readonly string[] {
  const kind = /^kind: (\S+)/m.exec(document)?.[1];
  if (kind === undefined) return [];
  if (!(kind in catalogues)) return [`${kind} ${idIn(document)}`];
  return [...document.matchAll(/^ *- (?:\{ )?id: ([a-z0-9-]+)/gm)].map(([, id]) => `${kind} ${id}`);
}

/** The lists of the shop, with an entry among them, without what other documents define. */
function listsWith(entity: Entity | undefined, stated: ReadonlySet<string>): readonly Document[] {
  return Object.entries(catalogues).flatMap(([kind, { entry }]) => {
    const left = (shop.lists[kind] ?? []).filter((one) => !stated.has(`${kind} ${idIn(one)}`));
    const entries = entity?.kind === entry ? among(left, entity.text) : left;
    return entries.length === 0 ? [] : [[`${kind}.yaml`, `kind: ${kind}\n${listIn('items', entries)}`] as const];
  });
}

/** What stands in the journey besides its own fields, with an entity where it belongs. */
function partsWith(entity: Entity | undefined): readonly string[] {
  const isFor = (...kinds: readonly EntityKind[]) => entity !== undefined && kinds.includes(entity.kind);
  const own = (kind: EntityKind) => (isFor(kind) && entity ? [entity.text] : []);
  const lists: readonly (readonly [key: string, entries: readonly string[]])[] = [
    ['painPoints', isFor('opportunity', 'action') ? [shop.longForm] : own('pain-point')],
    ['delights', own('delight')],
    ['opportunities', isFor('action') ? [shop.shorterForm] : own('opportunity')],
    ['actions', own('action')],
    ['rules', own('rule')],
  ];
  return [stagesWith(entity), ...lists.flatMap(([key, all]) => (all.length === 0 ? [] : [listIn(key, all)]))];
}

function stagesWith(entity: Entity | undefined): string {
  const placed = (kind: EntityKind, entries: readonly string[]) =>
    entity?.kind === kind ? among(entries, entity.text) : entries;
  const chats = entity?.kind === 'handoff' ? [`${shop.chat}\n${listIn('handoffs', [entity.text])}`] : [];
  const touchpoints = placed('touchpoint', [...chats, shop.orderMail]);
  const steps = placed('step', [`${shop.pays}\n${listIn('touchpoints', touchpoints)}`]);
  const later = [`${shop.purchase}\n${listIn('steps', steps)}`, shop.wear];
  if (entity?.kind !== 'stage') return listIn('stages', [shop.choice, ...later]);
  const stage = completed(entity.text, shop.neededInStage);
  const all = among([shop.choice, ...later], stage);
  if (all.length === 1 + later.length) return listIn('stages', all);
  return listIn('stages', [shop.choice.replace('next: purchase', `next: ${idIn(stage)}`), stage, ...later]);
}

/** The preset of the rule, and the settings of its example. */
function configFor({ id, severity, preset, example }: Exemplified): string {
  const rules = example.parameters ? { [id]: { severity, ...example.parameters } } : {};
  return flush(`
    schemaVersion: 1
    name: Shop
    locales: [en, zh]
    lint:
      preset: ${preset}
      rules: ${JSON.stringify(rules)}
  `);
}
