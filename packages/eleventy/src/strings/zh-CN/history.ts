import type { history as english } from '../en/history.js';
import type { Translated } from '../strings.js';

/** What became of a journey over releases. */
export const history: Translated<typeof english> = {
  history: '历史',
  historyLead: '每次版本改动后的情绪曲线，最新在前；虚线为改动前的曲线。',
  sameCurveSince: (version) => `自版本 ${version} 以来，情绪曲线没有变化。`,
  fromRelease: (version) => `${version} 起`,
  earlierCurves: (number) => `另有 ${number} 条更早的曲线。`,
  historyTable: '各版本情绪数据表',
  historyCaption: '各版本的旅程体验',
  releaseColumn: '版本',
  releasedDay: '发布日期',
  wasScored: (score) => `原为 ${score}`,
  scoredSince: (score, version) => `${version} 起 ${score}`,
  clauseComma: '，',
  stillOpen: '未解决',
  openSince: (version) => `自 ${version} 起`,
  openSinceOrBefore: (version) => `自 ${version} 或更早起`,
  daysOn: (days, day) => `截至 ${day} 共 ${days} 天`,
  atLeastDaysOn: (days, day) => `截至 ${day} 至少 ${days} 天`,
};
