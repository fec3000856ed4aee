import { changeLevels } from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Teller } from '../../teller.js';
import type { Compared } from './compared.js';

/** How many changes there are of each level, and which release they ask for; that nothing changed where nothing did. */
export function summary({ changes, bump, from, to, journey }: Compared, { strings, plain }: Teller): Html {
  if (changes.length === 0) {
    const asked =
      journey === undefined ? undefined : (to.workspace.journeys.get(journey) ?? from.workspace.journeys.get(journey));
    const words =
      journey === undefined
        ? strings.nothingChanged(from.version, to.version)
        : strings.nothingChangedIn(asked ? plain(asked.name) : journey, from.version, to.version);
    return html`<p class="lead">${words}</p>`;
  }
  const counts = changeLevels.flatMap((level) => {
    const count = changes.filter((change) => change.level === level).length;
    return count === 0 ? [] : [strings.countOfLevel(count, strings.levelsOfChange[level])];
  });
  const counted = strings.changesAre(strings.changesCounted(changes.length), counts.join(strings.listComma));
  return html`<p class="lead">${counted}${strings.space}${bump !== undefined && strings.changesAsk(strings.bumps[bump])}</p>`;
}
