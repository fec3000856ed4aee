import { type Change, type Contract, contracts as promises } from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Teller } from '../../teller.js';
import { section } from '../section.js';

/** Every change, by the first promise that it touches, each with its level and its own anchor. */
export function changeList(changes: readonly Change[], teller: Teller): Html | undefined {
  const { strings } = teller;
  const known = new Set<string>();
  const anchors = changes.map(({ fingerprint }) => !known.has(fingerprint) && known.add(fingerprint) && fingerprint);
  const groups = [...promises, undefined].map((contract) => {
    const items = changes.flatMap((change, index) =>
      change.contracts[0] === contract ? [itemOf(change, anchors[index], teller)] : [],
    );
    const name = contract === undefined ? strings.breaksNothing : strings.breaksContract(strings.contracts[contract]);
    return (
      items.length > 0 &&
      html`<h3>${name} <span class="count">${items.length}</span></h3><ul class="changes">
${items}</ul>`
    );
  });
  return section('changes', strings.allChanges, changes.length > 0 && groups, changes.length);
}

const signs = { breaking: '✕', notable: '!', info: '·' } as const;

function itemOf(
  { level, message, subject, contracts }: Change,
  anchor: string | false | undefined,
  { strings }: Teller,
): Html {
  const named = (contract: Contract) => strings.contracts[contract];
  const others = contracts.slice(1).map(named).join(strings.listComma);
  const id = typeof anchor === 'string' && html` id="change.${anchor}"`;
  return html`<li${id}><span class="level ${level}"><b aria-hidden="true">${signs[level]}</b> ${strings.levelsOfChange[level]}</span><span><span class="message">${message}</span> <small><code>${subject.path}</code>${others !== '' && html` · ${strings.alsoBreaks(others)}`}</small></span></li>
`;
}
