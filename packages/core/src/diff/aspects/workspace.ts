import { type Aspect, breaking, more, notable, same } from '../aspect.js';
import type { Fact } from '../fact.js';
import { bothWays, changed, listed, valuesIn } from '../pieces.js';

const kinds = ['workspace'] as const;
const unset = 'as the rule has it';
const severities = ['off', 'info', unset, 'warning', 'error'];
const presets = ['off', 'recommended', 'strict'];
const field = { en: 'A setting changed: {field}.', 'zh-CN': '设置有变化：{field}。' };

/** The settings of the workspace, and its strategy. */
export const workspace: Aspect = {
  id: 'workspace',
  pieces: [
    listed(
      { kinds, fields: ['locales.*'] },
      ['language-added', more, { en: 'The workspace now speaks {after}.', 'zh-CN': '工作区新增语言 {after}。' }],
      [
        'language-removed',
        breaking('links'),
        {
          en: 'The workspace no longer speaks {before}: links to its pages stop working.',
          'zh-CN': '工作区不再支持语言 {before}：指向其页面的链接将失效。',
        },
      ],
    ),
    {
      kinds,
      fields: ['lint.preset', 'lint.rules.*', 'lint.overrides.*.rules.*'],
      rows: bothWays(
        kinds,
        ['lint-tightened', same, { en: 'The check asks for more: {field}.', 'zh-CN': '检查更严格：{field}。' }],
        [
          'lint-loosened',
          notable('accountability'),
          { en: 'The check asks for less: {field}.', 'zh-CN': '检查放宽：{field}。' },
        ],
      ),
      *judge(difference) {
        const { before, after } = difference;
        const isMore = strictness(after) > strictness(before);
        yield { change: isMore ? 'lint-tightened' : 'lint-loosened', field: difference.field, ...valuesIn(difference) };
      },
    },
    changed(
      {
        kinds,
        fields: [
          'schemaVersion',
          'name',
          'requiredLocales.*',
          'timezone',
          'include.*',
          'exclude.*',
          'defaults.reviewCadence',
          'defaults.metricCadence',
          'defaults.readiness',
          'site',
          'site.url',
          'site.editUrl',
          'site.logo',
          'site.accent.light',
          'site.accent.dark',
          'site.lanes.*',
          'site.navigation.*',
          'site.links.*',
          'site.links.*.name',
          'site.pages',
          'site.releases.tags',
          'site.releases.live',
          'site.releases.without.*',
          'site.releases.next',
          'x-*',
        ],
      },
      'field-changed',
      same,
      field,
    ),
    changed(
      {
        kinds: ['strategy'],
        fields: [
          'locales.*',
          'vision',
          'mission',
          'inputs.competitive.*',
          'inputs.consumer.*',
          'inputs.market.*',
          'maturity.current',
          'maturity.target',
          'lintIgnore.*',
          'lintIgnore.*.reason',
          'lintIgnore.*.until',
          'x-*',
        ],
      },
      'field-changed',
      same,
      { en: 'The strategy changed: {field}.', 'zh-CN': '战略有变化：{field}。' },
    ),
  ],
};

/**
 * How much a setting asks for: a preset by how many rules it holds, a rule by its severity. Most rules warn where nothing
 * is set. Otherwise an order that only is one.
 */
function strictness(fact: Fact | undefined): string {
  const value = fact?.value;
  const setting: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'severity') : value;
  const order = fact?.pattern === 'lint.preset' ? presets : severities;
  const rank = order.indexOf(String(setting));
  return `${rank < 0 ? severities.indexOf(unset) : rank} ${fact?.meaning ?? ''}`;
}
