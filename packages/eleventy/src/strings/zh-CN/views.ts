import type { views as english } from '../en/views.js';
import type { Translated } from '../strings.js';

/** What stands on the slides of a journey, where it is embedded, and beside what is taken along. */
export const views: Translated<typeof english> = {
  slidesView: '幻灯片',
  slidesOf: (journey) => `${journey}：幻灯片`,
  slideOf: (number, all) => `第 ${number} 页，共 ${all} 页`,
  slideBefore: '上一页',
  slideAfter: '下一页',
  toTheMap: '返回旅程图',
  moreOnMap: (number) => `另有 ${number} 项，见旅程图`,
  worstPains: '最突出的痛点',
  openPainsOf: (number) => `${number} 个未解决痛点`,
  embedOf: (journey) => `${journey}：可嵌入的旅程图`,
  toWholeJourney: '查看完整旅程',
  takeAlong: '带走使用',
  mapPicture: '旅程图图片',
  curvePicture: '情绪曲线图片',
  savePng: '另存为 PNG',
  embedHow: '要在知识库或门户中显示此旅程图，请将以下代码复制到页面中：',
  embedWithout: '要在知识库或门户中显示此旅程图，请将以下页面的地址放入框架：',
  copyEmbed: '复制代码',
};
