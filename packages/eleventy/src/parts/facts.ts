import { type Html, html, type Part } from '../html.js';

/** A fact: its name and what it is; left out when it is nothing. */
export type Fact = readonly [name: string, value: Part];

/** Facts in pairs of name and value, those without a value left out. */
export function factList(facts: readonly Fact[], className = 'facts'): Html | undefined {
  const known = facts.filter(
    ([, value]) => value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0),
  );
  if (known.length === 0) return undefined;
  return html`<dl class="${className}">${known.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
