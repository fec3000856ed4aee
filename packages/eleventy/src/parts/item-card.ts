import type { Part } from '../html.js';
import { type Html, html } from '../html.js';
import { type Fact, factList } from './facts.js';

/** One entity of a journey in full: its name, marks beside it, words and facts. */
export interface ItemCard {
  /** `pain-point.wallet-missing`: its anchor. */
  readonly id: string;
  /** Anchors it had before. */
  readonly former?: readonly Html[];
  readonly name: Part;
  /** Words about its standing, beside the name. */
  readonly marks: readonly Part[];
  readonly className: string;
  readonly words?: Part;
  readonly facts: readonly Fact[];
}

/** Cards one below the other. */
export function itemCards(cards: readonly ItemCard[]): readonly Html[] | undefined {
  if (cards.length === 0) return undefined;
  return cards.map(
    ({ id, former, name, marks, className, words, facts }) =>
      html`<article class="item ${className}" id="${id}" data-copy-link>${former}<h3>${name}</h3><p class="marks">${marks}</p>${words}${factList(facts, 'facts spread')}</article>
`,
  );
}
