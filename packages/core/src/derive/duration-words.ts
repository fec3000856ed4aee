import { fill, type Language } from '../text.js';

const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** One of a unit, and several, in the order in which a duration is written. */
const units: Readonly<Record<Language, readonly (readonly [one: string, several: string])[]>> = {
  en: ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'].map((unit) => [
    `{count} ${unit}`,
    `{count} ${unit}s`,
  ]),
  'zh-CN': ['年', '个月', '周', '天', '小时', '分钟', '秒'].map((unit) => [`{count} ${unit}`, `{count} ${unit}`]),
};

/** `2 days, 4 hours`; as it is written where it is no duration, or none at all. */
export function durationInWords(written: string, language: Language): string {
  const [, ...counts] = duration.exec(written) ?? [];
  const parts = units[language].flatMap(([one, several], index) => {
    const count = Number(counts[index] ?? 0);
    return count === 0 ? [] : [fill(count === 1 ? one : several, { count })];
  });
  return parts.length === 0 ? written : parts.join(language === 'en' ? ', ' : '、');
}
