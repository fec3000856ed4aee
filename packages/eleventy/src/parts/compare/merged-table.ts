import { type Entity, type Journey, type Step, stagesOf, stepScore, type Text } from '@journey-as-code/core';
import { type Html, html, type Part } from '../../html.js';
import type { Teller } from '../../teller.js';
import { badgeOf, feelingIn } from '../feeling.js';
import type { Compared } from './compared.js';
import type { Fate, Merged } from './merged.js';
import { stepIn } from './step-in.js';
import { renamedWords } from './words.js';

/** The anchor of a step of head on a map of both releases. */
export const stepAnchor = ({ id }: Journey, place: string): string => `_at.${id}:${place}`;

/** Both releases of a journey on one map: stages side by side, steps below each other, each with what became of it. */
export function mapInBoth(stages: readonly Merged[], journey: Journey, compared: Compared, teller: Teller): Html {
  const { strings, plain } = teller;
  const { from, to } = compared;
  const rows = Math.max(0, ...stages.map(({ inner }) => inner.length));
  const numbers = new Map(stagesOf(journey).map(({ stage, number }) => [stage.id, number]));
  const heads = stages.map(
    (stage) =>
      html`<th scope="col" class="fate-${stage.fate}"><span class="no">${stage.head ? numbers.get(stage.head.id) : '–'}</span><span class="nm">${nameIn(stage, teller)}</span>${fateOf(stage, teller)}</th>`,
  );
  const cells = (row: number) => stages.map(({ inner }) => stepCell(inner[row], journey, compared, teller));
  return html`<div class="both" role="region" tabindex="0" aria-label="${strings.mergedMap}"><table class="merged"><caption class="vh">${strings.mergedCaption(plain(journey.name), from.version, to.version)}</caption><thead><tr><td></td>${heads}</tr></thead><tbody>
${Array.from(
  { length: rows },
  (
    _,
    row,
  ) => html`<tr><th scope="row"><span aria-hidden="true">${row + 1}</span><span class="vh">${strings.stepNumber(row + 1)}</span></th>${cells(row)}</tr>
`,
)}</tbody></table></div>
`;
}

function stepCell(merged: Merged | undefined, journey: Journey, { from, to }: Compared, teller: Teller): Html {
  if (merged === undefined) return html`<td></td>`;
  const { base, head, fate, elsewhere, inner } = merged;
  const old = base ?? (head && elsewhere);
  const was = old && stepIn(from.workspace, old);
  const is = head && stepIn(to.workspace, head);
  const place = head?.path.slice(head.path.indexOf(':') + 1);
  const id = place !== undefined && html` id="${stepAnchor(journey, place)}"`;
  const touchpoints = inner.map(
    (one) => html`<li class="fate-${one.fate}">${nameIn(one, teller)}${fateOf(one, teller)}</li>`,
  );
  return html`<td class="fate-${fate}"${id}><span class="step">${nameIn(merged, teller)}</span>${fateOf(merged, teller)}${(head || !elsewhere) && feelingsIn(was, is, teller)}${touchpoints.length > 0 && html`<ul class="plain">${touchpoints}</ul>`}</td>`;
}

function feelingsIn(was: Step | undefined, is: Step | undefined, teller: Teller): Part {
  const [before, after] = [was && stepScore(was), is && stepScore(is)];
  if (before === undefined && after === undefined) return undefined;
  if (was && is && before !== after) {
    return html`<span class="feelings">${feelingIn(before, teller)} <span aria-hidden="true">→</span> ${feelingIn(after, teller)}</span>`;
  }
  return html`<span class="feelings">${badgeOf(after ?? before, teller)}</span>`;
}

const signs: Readonly<Record<Fate, string>> = { added: '+', removed: '−', moved: '⇄', changed: '±', same: '' };

/** What became of a thing: a sign and a word, and a way to its changes. Nothing of what is as it was. */
function fateOf({ fate, head, elsewhere, changes }: Merged, teller: Teller): Html | undefined {
  const { strings } = teller;
  if (fate === 'same') return undefined;
  const other = elsewhere?.parent && nameOf(elsewhere.parent, teller);
  const words = other === undefined ? strings.fates[fate] : head ? strings.movedHere(other) : strings.movedAway(other);
  const [first] = changes;
  const about = first && html` · <a href="#change.${first.fingerprint}">${strings.changesCounted(changes.length)}</a>`;
  return html`<span class="fate"><b aria-hidden="true">${signs[fate]}</b> ${words}${about}</span>`;
}

function nameIn({ base, head, elsewhere }: Merged, teller: Teller): Part {
  const old = base ?? (head && elsewhere);
  const [was, is] = [old && nameText(old), head && nameText(head)];
  if (was && is) return renamedWords(was, is, teller);
  const only = is ?? was;
  return only ? teller.text(only) : (head ?? base)?.id;
}

function nameOf(entity: Entity, teller: Teller): string {
  const name = nameText(entity);
  return name ? teller.plain(name) : entity.id;
}

/** The name of a stage, a step or a touchpoint. */
function nameText({ object: { name } }: Entity): Text | undefined {
  return isText(name) ? name : undefined;
}

function isText(name: unknown): name is Text {
  return typeof name === 'object' && name !== null && !Array.isArray(name);
}
