import type { Capability, Maturity, Phase } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { teamLink } from './links.js';

const phases = [
  'channel-digitisation',
  'omnichannel-optimisation',
  'full-touchpoint-management',
] as const satisfies readonly Phase[];

/** The phases of becoming better at it, where the company is, where it goes, and what it needs for each. */
export function maturityBoard(maturity: Maturity | undefined, reader: Reader): Html | undefined {
  const { strings } = reader;
  if (maturity === undefined) return undefined;
  const { current, target, capabilities } = maturity;
  return html`<ol class="board phases">${phases.map((phase) => {
    const mark = phase === current ? strings.currentPhase : phase === target ? strings.targetPhase : undefined;
    const here = capabilities.filter((capability) => capability.phase === phase);
    return html`<li><h3>${strings.phaseNames[phase]}${mark !== undefined && html` <span class="tag strong">${mark}</span>`}</h3>${here.length > 0 && html`<ul class="plain">${here.map((one) => capabilityEntry(one, reader))}</ul>`}</li>`;
  })}</ol>`;
}

function capabilityEntry({ name, status, owner, start, due }: Capability, reader: Reader): Html {
  const { strings, text, site } = reader;
  const { asOf } = site.options;
  const isLate = status !== 'done' && due !== undefined && asOf !== undefined && due < asOf;
  const days = [
    ...(start === undefined ? [] : [strings.from(start)]),
    ...(due === undefined ? [] : [strings.due(due)]),
  ].join(' · ');
  return html`<li>${text(name)} <span class="tag${status === 'done' && ' strong'}">${strings.workStatus[status]}</span>${isLate && html` <span class="tag late">${strings.overdue}</span>`}${(owner !== undefined || days !== '') && html`<small>${owner !== undefined && teamLink(owner, reader)}${owner !== undefined && days !== '' && ' · '}${days}</small>`}</li>`;
}
