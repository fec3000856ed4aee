import type { Message } from '../text.js';

/** A noun with its number: languages that know no plural say both alike. */
export interface Counted {
  readonly one: Message;
  readonly other: Message;
}

const say = (en: string, zh: string): Message => ({ en, 'zh-CN': zh });
const count = (one: string, other: string, zh: string): Counted => ({ one: say(one, zh), other: say(other, zh) });

/** What diagrams say themselves. */
export const words = {
  journey: {
    name: say('Journey', '旅程'),
    shows: say('Each step as a face, from very poor to very good.', '每个步骤用一张脸表示，从很差到很好。'),
  },
  flow: {
    name: say('Flow', '流程'),
    shows: say(
      'The ways through the journey. ★ marks a moment of truth, ⚠ open pain points; dashed ways are not for everybody.',
      '旅程中的各条路径。★ 表示关键时刻，⚠ 表示未解决的痛点；虚线表示并非人人都走的路径。',
    ),
  },
  timeline: {
    name: say('Timeline', '时间线'),
    shows: say('The stages in order, and what mainly happens in each.', '按顺序排列的阶段，以及每个阶段的主要节点。'),
  },
  emotion: {
    name: say('Emotion curve', '情绪曲线'),
    shows: say('How the customer feels, step by step.', '客户在每个步骤的情绪。'),
  },
  blueprint: {
    name: say('Service blueprint', '服务蓝图'),
    shows: say(
      'What the customer does, and who does what for it, seen and unseen. Thick arrows pass the customer on.',
      '客户做什么，以及谁在台前、台后为此做什么。粗箭头表示转交客户。',
    ),
  },
  actions: {
    name: say('Action plan', '行动计划'),
    shows: say('Who does what by when.', '谁在什么时候之前做什么。'),
  },
  opportunities: {
    name: say('Opportunities', '机会'),
    shows: say('What an opportunity is worth against the effort it takes.', '每个机会的价值与所需投入的对比。'),
  },

  title: say('{subject}: {diagram}', '{subject}：{diagram}'),
  part: say(' ({number} of {count})', '（{number}/{count}）'),
  more: say('{items} and {count} more', '{items}，另有 {count} 项'),
  comma: say(', ', '、'),
  semicolon: say('; ', '；'),
  space: say(' ', ''),
  quoted: say('“{text}”', '“{text}”'),
  inBrackets: say('{text} ({note})', '{text}（{note}）'),

  stages: count('{count} stage', '{count} stages', '{count} 个阶段'),
  steps: count('{count} step', '{count} steps', '{count} 个步骤'),
  decisions: count('{count} decision point', '{count} decision points', '{count} 个决策点'),
  handoffs: count('{count} handoff', '{count} handoffs', '{count} 次转交'),

  stage: say('Stage', '阶段'),
  step: say('Step', '步骤'),
  feeling: say('Feeling', '情绪'),
  unscored: say('— not scored', '— 未评分'),
  unscoredSteps: say('Steps without a score: {steps}.', '未评分的步骤：{steps}。'),
  journeySentence: say('{stages} with {steps}. Personas: {personas}.', '{stages}、{steps}。画像：{personas}。'),
  highest: say('The highest is {step} ({score}, {word}).', '最高点是 {step}（{score}，{word}）。'),

  flowSentence: say('{stages} with {steps} and {decisions}.', '{stages}、{steps}、{decisions}。'),
  momentsOfTruth: say('Moments of truth: {steps}.', '关键时刻：{steps}。'),
  painfulSteps: say('Open pain points at: {steps}.', '存在未解决痛点的步骤：{steps}。'),
  spot: say('Step or decision', '步骤或决策'),
  path: say('Path', '路径'),
  openPains: say('Open pain points', '未解决的痛点'),
  leadsTo: say('Leads to', '通往'),
  decision: say('Decision: {question}', '决策：{question}'),
  momentOfTruth: say('moment of truth', '关键时刻'),
  nothingYet: say('No steps yet', '尚无步骤'),
  paths: {
    main: say('main', '主路径'),
    alternative: say('alternative', '备选'),
    exception: say('exception', '例外'),
  },
  exits: {
    completed: say('Goal reached', '达成目标'),
    advocate: say('Recommends', '主动推荐'),
    lost: say('Lost', '未成为客户'),
    abandoned: say('Gives up', '中途放弃'),
    churned: say('Leaves for good', '彻底流失'),
  },

  timelineSentence: say('{stages} in order: {names}.', '依次为 {stages}：{names}。'),
  phase: say('Phase', '生命周期'),
  duration: say('Duration', '时长'),
  happenings: say('What mainly happens', '主要节点'),
  lifecycle: {
    awareness: say('Awareness', '认知'),
    consideration: say('Consideration', '考虑'),
    decision: say('Decision', '决策'),
    purchase: say('Purchase', '购买'),
    onboarding: say('Onboarding', '上手'),
    use: say('Use', '使用'),
    service: say('Service', '服务'),
    retention: say('Retention', '留存'),
    advocacy: say('Advocacy', '推荐'),
    custom: say('Other', '其他'),
  },

  blueprintSentence: say(
    'Behind {steps}: frontstage {frontstage}, backstage {backstage}, support {support}, and {handoffs}.',
    '{steps}背后：前台 {frontstage} 项，后台 {backstage} 项，支持 {support} 项，{handoffs}。',
  ),
  coldHandoffs: say(
    'Cold, so that the customer explains again: {handoffs}.',
    '冷转交（客户需要重新说明）：{handoffs}。',
  ),
  noBlueprint: say('No touchpoints and no blueprint are written yet.', '尚未填写触点和服务蓝图。'),
  lane: say('Lane', '泳道'),
  what: say('What', '内容'),
  team: say('Team', '团队'),
  notes: say('Notes', '备注'),
  handoff: say('Handoff', '转交'),
  failurePoint: say('often fails', '易出错'),
  waitPoint: say('customer waits', '客户等待'),
  lanes: {
    customer: say('Customer', '客户'),
    frontstage: say('Frontstage', '前台'),
    backstage: say('Backstage', '后台'),
    support: say('Support', '支持'),
  },
  handoffModes: {
    warm: say('warm', '热转交'),
    cold: say('cold', '冷转交'),
  },

  actionsSentence: say('{actions}: {statuses}.', '{actions}：{statuses}。'),
  countedWord: say('{count} {word}', '{count} 项{word}'),
  actionCount: count('{count} action', '{count} actions', '{count} 项行动'),
  actionSpan: say('From {start} to {due}.', '从 {start} 到 {due}。'),
  undatedActions: count(
    '{count} without a start and a due date is not drawn.',
    '{count} without a start and a due date are not drawn.',
    '{count} 项没有开始和截止日期，未画出。',
  ),
  noActions: say('No actions are planned yet.', '尚无行动。'),
  journeyColumn: say('Journey', '旅程'),
  action: say('Action', '行动'),
  owner: say('Owner', '负责团队'),
  nobody: say('No owner', '无负责团队'),
  status: say('Status', '状态'),
  start: say('Start', '开始'),
  due: say('Due', '截止'),
  actionStatus: {
    planned: say('planned', '计划中'),
    'in-progress': say('in progress', '进行中'),
    blocked: say('blocked', '受阻'),
    done: say('done', '已完成'),
    cancelled: say('cancelled', '已取消'),
  },

  opportunityCount: count('{count} opportunity.', '{count} opportunities.', '{count} 个机会。'),
  quadrantList: say('{quadrant}: {names}.', '{quadrant}：{names}。'),
  unscoredOpportunities: count(
    '{count} without value or effort is not drawn.',
    '{count} without value or effort are not drawn.',
    '{count} 个没有价值或投入评分，未画出。',
  ),
  noOpportunities: say('No opportunities are written yet.', '尚无机会。'),
  number: say('No.', '序号'),
  opportunity: say('Opportunity', '机会'),
  value: say('Value', '价值'),
  effort: say('Effort', '投入'),
  quadrant: say('Quadrant', '象限'),
  littleEffort: say('Little effort', '投入小'),
  muchEffort: say('Much effort', '投入大'),
  littleValue: say('Little value', '价值低'),
  muchValue: say('Great value', '价值高'),
  quadrants: {
    'quick-win': say('Quick win', '速赢'),
    'big-bet': say('Big bet', '重点投入'),
    'fill-in': say('Fill-in', '顺手可做'),
    reconsider: say('Reconsider', '再斟酌'),
  },
  opportunityStatus: {
    open: say('open', '待决定'),
    'in-progress': say('in progress', '进行中'),
    solved: say('solved', '已解决'),
    dismissed: say('dismissed', '已搁置'),
  },
} as const;
