import { sayingOf } from '../say.js';

/** A sentence about the past in a language. */
export const say = sayingOf({
  uncommitted: { en: 'not committed', 'zh-CN': '尚未提交' },
  unreleased: { en: 'not released', 'zh-CN': '尚未发布' },
  added: { en: 'Came here.', 'zh-CN': '在此出现。' },
  removed: { en: 'Went here.', 'zh-CN': '在此消失。' },
  changed: { en: 'Changed here.', 'zh-CN': '在此变更。' },
  known: { en: 'Was there already; this clone holds nothing older.', 'zh-CN': '此前已存在；此克隆没有更早的历史。' },
  called: { en: 'called {path} then', 'zh-CN': '当时称为 {path}' },
  former: { en: '“{written}” is called {path} now.', 'zh-CN': '“{written}”现在称为 {path}。' },
  gone: { en: '“{path}” is gone.', 'zh-CN': '“{path}”已不存在。' },
  unread: {
    en: 'Not all of these could be read: {points}. What they brought is told of the one after them.',
    'zh-CN': '以下版本未能完整读取：{points}。其变更计入其后的版本。',
  },
  more: { en: '{points} and {count} more', 'zh-CN': '{points} 等另 {count} 个' },
  shallow: {
    en: 'The history of this clone begins at {point}, since it is shallow. git fetch --unshallow fetches the rest.',
    'zh-CN': '此克隆是浅克隆，历史从 {point} 开始。git fetch --unshallow 可获取其余历史。',
  },
  shallowReleases: {
    en: 'This clone is shallow, so it may lack releases. git fetch --unshallow --tags fetches them.',
    'zh-CN': '此克隆是浅克隆，可能缺少发布。git fetch --unshallow --tags 可获取它们。',
  },
  cut: { en: '^ marks what is from there, or from before.', 'zh-CN': '^ 标记的内容来自该提交或更早。' },
  noReleases: {
    en: 'There are no releases: no tag is called {name}@1.2.3. --by commits tells of commits.',
    'zh-CN': '没有发布：没有名为 {name}@1.2.3 的标签。--by commits 按提交显示。',
  },
});
