import { type Aspect, more, notable, same } from '../aspect.js';
import { changed, listed } from '../pieces.js';

const come = (what: string, zh: string) => ({
  en: `“{name}” ${what} {after}.`,
  'zh-CN': `“{name}”${zh}：{after}。`,
});
const go = (what: string, zh: string) => ({
  en: `“{name}” ${what} {before}.`,
  'zh-CN': `“{name}”${zh}：{before}。`,
});

/** Where a feeling says on what it rests. */
const felt = ['feeling.evidence.*', 'feeling.byPersona.*.evidence.*'];

/** What a thing refers to. */
export const relations: Aspect = {
  id: 'relations',
  pieces: [
    listed(
      {
        kinds: ['journey', 'stage', 'touchpoint', 'opportunity', 'rule', 'feedback', 'segment'],
        fields: ['metrics.*'],
      },
      ['metric-added', more, come('is now measured by', '新增指标')],
      ['metric-removed', notable('accountability'), go('is no longer measured by', '不再使用指标')],
    ),
    ...[
      { kinds: ['pain-point', 'delight', 'action', 'persona'] as const, fields: ['evidence.*'] },
      { kinds: ['touchpoint'] as const, fields: felt },
      { kinds: ['step'] as const, fields: [...felt, 'momentOfTruth.evidence.*'] },
    ].map((about) =>
      listed(
        about,
        ['evidence-added', same, come('now rests on', '新增依据')],
        ['evidence-removed', notable('experience'), go('no longer rests on', '不再引用依据')],
      ),
    ),
    ...[
      { kinds: ['journey', 'pain-point', 'delight'] as const, fields: ['personas.*'] },
      { kinds: ['rule'] as const, fields: ['audience.personas.*'] },
    ].map((about) =>
      listed(
        about,
        ['persona-added', more, come('is now about', '新增画像')],
        ['persona-removed', notable('experience'), go('is no longer about', '不再涉及画像')],
      ),
    ),
    ...[
      { kinds: ['journey'] as const, fields: ['segments.*'] },
      { kinds: ['rule'] as const, fields: ['audience.segments.*'] },
    ].map((about) =>
      listed(
        about,
        ['segment-added', more, come('is now about', '新增客群')],
        ['segment-removed', notable('experience'), go('is no longer about', '不再涉及客群')],
      ),
    ),
    listed(
      { kinds: ['opportunity', 'action', 'rule'], fields: ['addresses.*'] },
      ['target-added', more, come('now addresses', '新增针对')],
      ['target-removed', notable('accountability'), go('no longer addresses', '不再针对')],
    ),
    listed(
      { kinds: ['delight', 'opportunity'], fields: ['at.*'] },
      ['place-added', more, come('is now at', '新增位置')],
      ['place-removed', more, go('is no longer at', '不再位于')],
    ),
    changed({ kinds: ['journey', 'opportunity', 'metric'], fields: ['parent'] }, 'parent-changed', more, {
      en: '“{name}” belongs below {after} (was {before}).',
      'zh-CN': '“{name}”的上级由 {before} 改为 {after}。',
    }),
    changed({ kinds: ['handoff', 'blueprint-entry', 'metric', 'rule'], fields: ['system'] }, 'system-changed', more, {
      en: '“{name}” works with {after} (was {before}).',
      'zh-CN': '“{name}”使用的系统由 {before} 改为 {after}。',
    }),
  ],
};
