import { html } from '../html.js';
import { type Leaf, leafLinks, leaves } from '../parts/leaves.js';
import { downloadLink, listFile, listTable } from '../parts/list.js';
import { type PlacedRule, ruleColumns, rulesByTouchpoint } from '../parts/rule-list.js';
import type { Reader } from '../reader.js';
import { definePage } from './page.js';

const file = 'orchestration/orchestration.csv';

/** When customers hear from us: every orchestration rule of every journey, by touchpoint. */
export const orchestrationPage = definePage<Leaf<PlacedRule>>({
  id: 'orchestration',
  section: 'orchestration',
  *paths(site) {
    if (site.lists.has('orchestration')) yield* leaves('orchestration/', rulesByTouchpoint(site), 100);
  },
  *files({ lists }) {
    if (!lists.has('orchestration')) return;
    yield [file, (reader) => listFile(ruleColumns(reader), rulesByTouchpoint(reader))];
  },
  title: (_, { strings }) => strings.orchestrationTitle,
  description: (_, reader) => leadOf(reader),
  body(leaf, reader) {
    const { strings } = reader;
    return html`<h1>${strings.orchestrationTitle}</h1><p class="lead">${leadOf(reader)}</p>
${listTable(strings.orchestrationCaption, ruleColumns(reader), leaf.entries, { isWhole: leaf.count === 1 })}
${leafLinks(leaf, reader)}${downloadLink(file, reader)}`;
  },
});

function leadOf({ strings, workspace }: Reader): string {
  const rules = [...workspace.journeys.values()].flatMap((journey) => journey.rules);
  return strings.orchestrationLead(rules.length, rules.filter(({ status }) => status === 'live').length);
}
