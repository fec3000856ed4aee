import type { lists as english } from '../en/lists.js';
import type { Translated } from '../strings.js';

/** What stands on lists over all journeys. */
export const lists: Translated<typeof english> = {
  downloadCsv: '下载 CSV 表格',
  moreSections: '更多',
  filterAll: '全部',
  filterCount: '{all} 项中的 {shown} 项',

  handoffsLead: (cold, warm) => `共 ${cold + warm} 次跨团队转交，其中 ${cold} 次为冷转交：客户须从头说起。`,
  handoffsCaption: '转交，冷转交在前',
  handoffFromTo: '转出与转入',
  mode: '方式',
  goesAlong: '随转内容',
  system: '系统',

  action: '行动',
  actionsLead: (actions, overdue) =>
    `共 ${actions} 项改进行动，${overdue === 0 ? '无逾期' : `其中 ${overdue} 项逾期`}。`,
  actionsCaption: '行动：计划中与进行中的在前，日期近的在前',
  overdue: '逾期',
  startDay: '开始',
  dueDay: '截止',
  doneDay: '完成',
  barsSentence: (number) => `${number} 项有日期的行动，从开始到结束。`,
  barsDay: (day) => `虚线为 ${day}。`,

  allChannels: '全部渠道',
  phaseMatrix: '各渠道在各关系阶段的触点数；空白处即缺口',
  deviceMatrix: '各渠道在各设备上的触点数',

  opportunity: '机会',
  opportunitiesLead: '先做什么最值得：能带来多少，需要投入多少。',
  opportunitiesCaption: '机会，按优先顺序；编号与图中一致',
  quadrant: '象限',
  fieldLabel: '机会：价值与投入',
  fieldSentence: (drawn, rest) =>
    `${drawn} 个机会，按价值与投入排列。越靠左上，越早见效。${rest > 0 ? `另有 ${rest} 个未评分，仅列于表中。` : ''}`,

  glossary: '术语表',
  glossaryLead: (terms) => `这些旅程所用的词语：共 ${terms} 条。`,
  term: '术语',
  synonyms: '又称',
  inOtherLanguages: '其他语言',
};
