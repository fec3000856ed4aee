import { contrastOf, readableContrast, readableShade } from '../derive/contrast.js';
import { rounded } from '../derive/rounded.js';
import type { Message } from '../text.js';
import { defineRule } from './rule.js';

export const accentWithoutContrast = defineRule({
  id: 'accent-without-contrast',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'The accent of the site can be read: its contrast is at least 4.5 : 1 on light and on dark pages.',
    'zh-CN': '网站的强调色清晰可读：在浅色和深色页面上的对比度都不低于 4.5 : 1。',
  },
  why: {
    en: 'Links stand in the accent. Where it is faint, readers with weak eyes, or in the sun, cannot read them.',
    'zh-CN': '链接使用强调色。颜色过淡时，视力较弱或在阳光下阅读的人就看不清。',
  },
  message: {
    en: '{colour} has a contrast of {ratio} : 1 on {pages}; 4.5 : 1 can be read.',
    'zh-CN': '{colour} 在{pages}上的对比度为 {ratio} : 1；达到 4.5 : 1 才清晰可读。',
  },
  next: {
    en: 'Choose a stronger shade, for instance "{shade}".',
    'zh-CN': '请选择对比更强的颜色，例如 "{shade}"。',
  },
  example: {
    kind: 'config',
    bad: `
      schemaVersion: 1
      name: Shop
      site:
        accent: { light: "#F59E0B", dark: "#FBBF24" }
    `,
    good: `
      schemaVersion: 1
      name: Shop
      site:
        accent: { light: "#B45309", dark: "#FBBF24" }
    `,
  },
  *check({ config: { site } }) {
    const { accent } = site ?? {};
    if (accent === undefined) return;
    for (const { theme, ground, words } of themes) {
      const colour = accent[theme];
      const ratio = contrastOf(colour, ground);
      if (ratio >= readableContrast) continue;
      const shown = Math.min(rounded(ratio, 1), 4.4);
      yield {
        at: accent.origin,
        path: theme,
        data: { colour, ratio: shown, pages: words, shade: readableShade(colour, ground) },
      };
    }
  },
});

/** Where links stand: of paper and cards, the ground on which they are fainter. */
const themes = [
  { theme: 'light', ground: '#FAFAF7', words: { en: 'light pages', 'zh-CN': '浅色页面' } satisfies Message },
  { theme: 'dark', ground: '#1B1E25', words: { en: 'dark pages', 'zh-CN': '深色页面' } satisfies Message },
] as const;
