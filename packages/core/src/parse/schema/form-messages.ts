import type { Message } from '../../text.js';
import type { Wording } from '../schema-messages.js';

/** What is said of a value that is not in the form its field wants, by the name of the form in the schema. */
export const formMessages: Readonly<Record<string, Wording>> = {
  id: form(
    { en: 'no id', 'zh-CN': '有效的 id' },
    {
      en: 'Write lower-case letters, digits and single hyphens, beginning with a letter: shoe-purchase.',
      'zh-CN': '请用小写字母、数字和单个连字符书写，以字母开头，例如 shoe-purchase。',
    },
  ),
  'former-id': form(
    { en: 'neither a former id nor a former place', 'zh-CN': '曾用 id 或曾用位置' },
    {
      en: 'Write the old id, or where it stood: journey:stage/step, or journey#id.',
      'zh-CN': '请写以前的 id，或以前的位置：旅程:阶段/步骤，或 旅程#id。',
    },
  ),
  date: form(
    { en: 'no date', 'zh-CN': '有效的日期' },
    {
      en: 'Write a day that exists as year-month-day: 2025-03-31.',
      'zh-CN': '请按年-月-日书写存在的日期，例如 2025-03-31。',
    },
  ),
  fingerprint: form(
    { en: 'no fingerprint', 'zh-CN': '有效的指纹' },
    {
      en: 'Write the 12 digits and letters that journey diff prints for the change: 59d6c51da242.',
      'zh-CN': '请写 journey diff 为该变更输出的 12 位指纹，例如 59d6c51da242。',
    },
  ),
  duration: form(
    { en: 'no duration', 'zh-CN': '有效的时长' },
    {
      en: 'Write P and whole years, months, weeks or days (P7D, P1M), and hours, minutes, seconds after T (PT30M).',
      'zh-CN': '请以 P 开头，写整数的年、月、周、日（P7D、P1M），时、分、秒写在 T 之后（PT30M）。',
    },
  ),
  cadence: form(
    { en: 'no cadence', 'zh-CN': '有效的频率' },
    {
      en: 'Write per-interaction, continuous, or a duration such as P3M.',
      'zh-CN': '请写 per-interaction、continuous，或时长，例如 P3M。',
    },
  ),
  hours: form(
    { en: 'no hours', 'zh-CN': '有效的服务时间' },
    {
      en: 'Write 24/7, or days and times such as “Mo-Fr 09:00-18:00; Sa 10:00-14:00”. Days are Mo Tu We Th Fr Sa Su.',
      'zh-CN': '请写 24/7，或星期和时间，例如“Mo-Fr 09:00-18:00; Sa 10:00-14:00”。星期写作 Mo Tu We Th Fr Sa Su。',
    },
  ),
  'time-range': form(
    { en: 'no range of time', 'zh-CN': '有效的时间段' },
    { en: 'Write two times of day: 21:00-08:00.', 'zh-CN': '请写两个时刻，例如 21:00-08:00。' },
  ),
  timezone: form(
    { en: 'no time zone', 'zh-CN': '有效的时区' },
    {
      en: 'Write a name of the IANA database: UTC, Europe/Berlin, Asia/Shanghai.',
      'zh-CN': '请写 IANA 时区名：UTC、Europe/Berlin、Asia/Shanghai。',
    },
  ),
  'language-tag': form(
    { en: 'no language tag', 'zh-CN': '有效的语言标签' },
    {
      en: 'Write a tag such as en, zh-CN or zh-Hans, in these capitals.',
      'zh-CN': '请写语言标签，例如 en、zh-CN、zh-Hans，注意大小写。',
    },
  ),
  'text-tag': form(
    { en: 'no language tag', 'zh-CN': '有效的语言标签' },
    {
      en: 'Write a tag such as en, zh-CN or und, in these capitals.',
      'zh-CN': '请写语言标签，例如 en、zh-CN、und，注意大小写。',
    },
  ),
  address: form(
    { en: 'no address that may become a link', 'zh-CN': '可用作链接的地址' },
    {
      en: 'Begin with https://, http:// or mailto:, and leave out user names, passwords and blanks.',
      'zh-CN': '请以 https://、http:// 或 mailto: 开头，不要包含用户名、密码和空格。',
    },
  ),
  glob: form(
    { en: 'no file pattern that can be used here', 'zh-CN': '此处可用的文件通配路径' },
    {
      en: 'Write a path below the workspace folder with letters, digits, / . _ - and *, **, ?, {a,b}; without “..”.',
      'zh-CN': '请写工作区文件夹内的路径，可用字母、数字、/ . _ - 以及 *、**、?、{a,b}，不得使用“..”。',
    },
  ),
  colour: form(
    { en: 'no colour', 'zh-CN': '有效的颜色' },
    {
      en: 'Write # and six hexadecimal digits, in quotes: "#0F766E".',
      'zh-CN': '请写 # 和六位十六进制数字，并加引号，例如 "#0F766E"。',
    },
  ),
  picture: form(
    { en: 'no picture that the site can show', 'zh-CN': '网站可以显示的图片' },
    {
      en: 'Write the path of a png, jpg, svg or webp file below the workspace folder: brand/logo.svg.',
      'zh-CN': '请写工作区文件夹内 png、jpg、svg 或 webp 文件的路径，例如 brand/logo.svg。',
    },
  ),
  folder: form(
    { en: 'no folder of the workspace', 'zh-CN': '工作区内的文件夹' },
    {
      en: 'Write a path below the workspace folder, without “..”: handbook.',
      'zh-CN': '请写工作区文件夹内的路径，不得使用“..”，例如 handbook。',
    },
  ),
  'release-tags': form(
    { en: 'no name that tags of releases have', 'zh-CN': '版本标签的名称格式' },
    {
      en: 'Write what stands before the version, and an asterisk for it: journeys@*.',
      'zh-CN': '请写版本号之前的部分，并以星号代表版本号，例如 journeys@*。',
    },
  ),
  'release-version': form(
    { en: 'no version of a release', 'zh-CN': '版本号' },
    { en: 'Write it as its tag does: 1.4.0 or 2.0.0-rc.1.', 'zh-CN': '请按标签的写法填写，例如 1.4.0 或 2.0.0-rc.1。' },
  ),
  branch: form(
    { en: 'no name of a branch', 'zh-CN': '分支名称' },
    {
      en: 'Name a branch, such as main; or write working-tree or none.',
      'zh-CN': '请填写分支名称（如 main），或填写 working-tree 或 none。',
    },
  ),
  reference: blank(),
  text: blank(),
  markdown: blank(),
  words: blank(),
  line: blank(),
};

function form(what: Message, next: Message): Wording {
  return { message: { en: `“{value}” is ${what.en}.`, 'zh-CN': `“{value}”不是${what['zh-CN']}。` }, next };
}

function blank(): Wording {
  return {
    message: { en: '“{field}” is blank.', 'zh-CN': '“{field}”是空白的。' },
    next: { en: 'Write something, or remove the key.', 'zh-CN': '请填写内容，或删除这个键。' },
  };
}
