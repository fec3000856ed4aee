import { addressed, parts } from '../../model/kinds.js';
import { type Aspect, breaking, more, notable } from '../aspect.js';
import { bothWays, whole } from '../pieces.js';

const quiet = addressed.filter((kind) => kind !== 'step' && kind !== 'pain-point' && kind !== 'touchpoint');
const owed = parts.filter((kind) => kind !== 'handoff' && kind !== 'outcome' && kind !== 'expectation');
const gone = breaking('links', 'references', 'model');

const added = { en: '“{name}” is new{inside}.', 'zh-CN': '新增“{name}”{inside}。' };
const touchpoint = {
  en: '“{name}” is new, on {channel}{inside}.',
  'zh-CN': '新增“{name}”，渠道为 {channel}{inside}。',
};
const pain = {
  en: '“{name}” is a new pain point, severity {severity}.',
  'zh-CN': '新增痛点“{name}”，严重程度 {severity}。',
};
const removed = {
  en: '“{name}” is gone{inside}: links and references to it stop working.',
  'zh-CN': '“{name}”已删除{inside}：指向它的链接和引用将失效。',
};
const dropped = { en: '“{name}” is gone{inside}.', 'zh-CN': '“{name}”已删除{inside}。' };
const passedOn = { en: 'The customer is passed on once more: “{name}”.', 'zh-CN': '客户多了一次转交：“{name}”。' };
const stays = { en: 'The customer is no longer passed on: “{name}”.', 'zh-CN': '客户不再被转交：“{name}”。' };

/** What came, and what went. */
export const presence: Aspect = {
  id: 'presence',
  pieces: [
    whole(bothWays(quiet, ['added', more, added], ['removed', gone, removed])),
    whole(bothWays(['touchpoint'], ['added', more, touchpoint], ['removed', gone, removed])),
    whole(bothWays(['step'], ['added', notable('experience'), added], ['removed', gone, removed])),
    whole(bothWays(['pain-point'], ['added', notable('experience'), pain], ['removed', gone, removed])),
    whole(bothWays(['outcome', 'expectation'], ['added', more, added], ['removed', notable('experience'), dropped])),
    whole(bothWays(owed, ['added', more, added], ['removed', notable('accountability'), dropped])),
    whole(bothWays(['handoff'], ['added', notable('experience'), passedOn], ['removed', more, stays])),
  ],
};
