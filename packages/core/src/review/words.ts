import type { Severity } from '../diagnostic.js';
import type { Contract, Level } from '../diff/index.js';
import type { Message } from '../text.js';

/** What a review says itself. */
export const words = {
  title: { en: 'Journeys: {counts}', 'zh-CN': '旅程变更：{counts}' },
  nothing: { en: 'no journey changes any more', 'zh-CN': '已无旅程变更' },
  first: { en: 'first version: {journeys}', 'zh-CN': '首个版本：{journeys}' },
  shared: { en: 'What journeys share', 'zh-CN': '旅程共用的内容' },
  comma: { en: ', ', 'zh-CN': '、' },
  space: { en: ' ', 'zh-CN': '' },
  colon: { en: ': ', 'zh-CN': '：' },

  gone: { en: '“{name}” is gone.', 'zh-CN': '“{name}”已删除。' },
  isNew: { en: '“{name}” is new.', 'zh-CN': '新增“{name}”。' },

  feeling: { en: 'Feeling', 'zh-CN': '情绪' },
  before: { en: 'Before', 'zh-CN': '之前' },
  after: { en: 'After', 'zh-CN': '之后' },
  level: { en: 'Level', 'zh-CN': '级别' },
  change: { en: 'Change', 'zh-CN': '变更' },
  where: { en: 'Where', 'zh-CN': '位置' },
  promise: { en: 'Promise', 'zh-CN': '承诺' },
  rule: { en: 'Rule', 'zh-CN': '规则' },
  problem: { en: 'Problem', 'zh-CN': '问题' },
  problems: { en: 'Problems that the check finds now: {count}', 'zh-CN': '检查新发现的问题：{count}' },
  solved: { en: 'Problems that are gone: {count}.', 'zh-CN': '已消除的问题：{count}。' },
  unscored: { en: '—', 'zh-CN': '—' },

  look: { en: 'Who should look', 'zh-CN': '请查看' },
  release: { en: 'Release', 'zh-CN': '发布' },
  needs: {
    en: '`{workspace}` needs a {bump} release, and this {request} declares {declared}.',
    'zh-CN': '`{workspace}` 需要发布 {bump} 版本，而此{request}声明的是 {declared}。',
  },
  asks: {
    en: '`{workspace}` needs a {bump} release.',
    'zh-CN': '`{workspace}` 需要发布 {bump} 版本。',
  },
  undeclared: {
    en: '`{workspace}` needs a {bump} release, and this {request} declares none.',
    'zh-CN': '`{workspace}` 需要发布 {bump} 版本，而此{request}尚未声明。',
  },
  settled: {
    en: '`{workspace}` needs a {bump} release; this {request} declares {declared}.',
    'zh-CN': '`{workspace}` 需要发布 {bump} 版本；此{request}声明的是 {declared}。',
  },
  requests: {
    github: { en: 'pull request', 'zh-CN': '合并请求' },
    gitlab: { en: 'merge request', 'zh-CN': '合并请求' },
    plain: { en: 'change', 'zh-CN': '变更' },
  },
  command: { en: 'Run `journey changeset`', 'zh-CN': '请运行 `journey changeset`' },
  orAccept: {
    en: ', or settle the break: `journey accept {fingerprint} --reason "…" --until …`',
    'zh-CN': '，或接受此变更：`journey accept {fingerprint} --reason "…" --until …`',
  },
  fullStop: { en: '.', 'zh-CN': '。' },
  fullReport: { en: 'full report', 'zh-CN': '完整报告' },
  patches: { en: 'Smaller changes: {count}.', 'zh-CN': '较小的变更：{count} 处。' },
  cut: {
    en: 'Left out to stay within the length of a comment: {count}. The full report has them all.',
    'zh-CN': '因评论长度限制省略了 {count} 项，完整报告中全部列出。',
  },
  open: { en: ' ({count} not settled)', 'zh-CN': '（{count} 项未处理）' },
  acceptances: { en: 'Acceptances', 'zh-CN': '接受条目' },
  notes: { en: 'Not compared', 'zh-CN': '未比较' },
  translations: { en: '{count} translation changes', 'zh-CN': '{count} 处译文变更' },

  drawn: { en: 'What changes in {journey}', 'zh-CN': '{journey}的变更' },
  chips: {
    added: { en: 'new: {label}', 'zh-CN': '新增：{label}' },
    removed: { en: 'removed: {label}', 'zh-CN': '删除：{label}' },
    changed: { en: 'changed: {label}', 'zh-CN': '变更：{label}' },
    moved: { en: 'moved: {label}', 'zh-CN': '移动：{label}' },
    same: { en: '{label}', 'zh-CN': '{label}' },
  },
  was: { en: '{name} (was {before})', 'zh-CN': '{name}（原为 {before}）' },
  ownedBy: { en: '{name}, now owned by {owner}', 'zh-CN': '{name}，现由 {owner} 负责' },
  moreSteps: { en: '{count} more steps', 'zh-CN': '另有 {count} 个步骤' },
  stepCounts: { en: '{name}: {count} changed', 'zh-CN': '{name}：{count} 处变更' },
  notDrawn: {
    en: 'Too much changes at once to be drawn.',
    'zh-CN': '变更过多，未绘制示意图。',
  },
} as const satisfies Record<string, Message | Record<string, Message>>;

/** Levels, as they are counted. */
export const levelNames: Readonly<Record<Level, Message>> = {
  breaking: { en: 'breaking', 'zh-CN': '破坏性' },
  notable: { en: 'notable', 'zh-CN': '需关注' },
  info: { en: 'info', 'zh-CN': '提示' },
};

/** How much a problem matters. */
export const severityNames: Readonly<Record<Severity, Message>> = {
  error: { en: 'error', 'zh-CN': '错误' },
  warning: { en: 'warning', 'zh-CN': '警告' },
  info: { en: 'info', 'zh-CN': '提示' },
};

/** Who relies on what. */
export const contractNames: Readonly<Record<Contract, Message>> = {
  links: { en: 'links', 'zh-CN': '链接' },
  references: { en: 'references', 'zh-CN': '引用' },
  model: { en: 'model', 'zh-CN': '模型' },
  experience: { en: 'experience', 'zh-CN': '体验' },
  accountability: { en: 'accountability', 'zh-CN': '责任' },
};
