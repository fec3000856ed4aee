import type { blueprint as english } from '../en/blueprint.js';
import type { Translated } from '../strings.js';

/** What stands on the blueprint of a journey. */
export const blueprint: Translated<typeof english> = {
  blueprint: '服务蓝图',
  blueprintOf: (journey) => `${journey}：服务蓝图`,
  views: '旅程的视图',
  mapView: '旅程图',
  blueprintView: '蓝图',
  blueprintLabel: '服务蓝图，可横向滚动',
  blueprintCaption: (journey) => `${journey}：列为步骤，行为泳道`,
  blueprintStoryLabel: '按步骤阅读蓝图',
  blueprintLanes: {
    artefacts: '有形展示',
    actions: '客户行为',
    frontstage: '前台',
    backstage: '后台',
    support: '支持流程',
    systems: '系统',
  },
  lines: { interaction: '互动分界线', visibility: '可视分界线', internal: '内部互动分界线' },
  lineNotes: {
    interaction: '线下为我们在客户面前所做的',
    visibility: '线下为客户看不到的部分',
    internal: '线下为支撑以上工作的流程',
  },
  passedOnTo: '转交给',
  carried: '一并转交：',
  weakPoints: '易出错与等待之处',
  weakPointsCaption: '按旅程顺序列出的易出错点与等待点',
  weakPoint: '工作内容',
  weakness: '标记',
  lane: '泳道',
  takes: '耗时',
};
