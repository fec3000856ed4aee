import { sarifText } from '@journey-as-code/core/escape';
import { version } from '../version.js';
import type { Format } from './format.js';
import { type Item, type ItemReport, worstFirst } from './item.js';
import { printedJson } from './printed-json.js';
import { leftOutNote } from './words.js';

/** Code scanning keeps so many results of a run, not the worst ones. */
const most = 5_000;

/** SARIF 2.1.0, for code scanning: the worst results, each with what it is known by, and their rules in words. */
export const sarif: Format<ItemReport> = {
  id: 'sarif',
  forPeople: false,
  print(report, { language }) {
    const items = worstFirst(report.items);
    const shown = items.slice(0, most);
    const rest = items.slice(most);
    const ids = [...new Set(shown.map(({ id }) => id))];
    const notifications = rest.length > 0 ? [{ level: 'note', message: { text: leftOutNote(rest, language) } }] : [];
    return printedJson({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'journey', version, rules: ids.map((id) => ruleOf(id, shown, report)) } },
          automationDetails: { id: `journey-${report.command}/` },
          columnKind: 'utf16CodeUnits',
          originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository.' } } },
          invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
          results: shown.map((item) => resultOf(item, ids.indexOf(item.id), report)),
        },
      ],
    });
  },
};

function ruleOf(id: string, items: readonly Item[], { about }: ItemReport) {
  const { title, text } = about(id);
  const help = items.find((item) => item.id === id)?.help ?? '';
  return {
    id,
    shortDescription: { text: sarifText(title) },
    fullDescription: { text: sarifText(text) },
    help: { text: sarifText(`${title} ${text} (${help})`) },
    ...(URL.canParse(help) && { helpUri: help }),
    properties: { tags: ['customer-journey'] },
  };
}

function resultOf(item: Item, ruleIndex: number, { command, inRepository }: ItemReport) {
  const { id, level, message, next, fingerprint, settled, source } = item;
  return {
    ruleId: id,
    ruleIndex,
    level,
    message: { text: sarifText(next === undefined ? message : `${message} ${next}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: addressOf(inRepository(source.file)), uriBaseId: 'SRCROOT' },
          region: source.range,
        },
      },
    ],
    partialFingerprints: { [command === 'check' ? 'journeyFinding/v1' : 'journeyChange/v1']: fingerprint },
    ...(settled !== undefined && { suppressions: [{ kind: 'external', justification: sarifText(settled) }] }),
  };
}

/** A path as a relative address. */
function addressOf(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
