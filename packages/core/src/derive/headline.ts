import { compareText } from '../diagnostic.js';
import type { Journey, PainPoint } from '../generated/types.js';
import type { PlacedStep } from '../model/walk.js';
import type { Workspace } from '../model/workspace.js';
import { fill, type Language, languageFor, type Message, textIn } from '../text.js';
import { levelWords, scoreInWords } from './level-words.js';
import { isOpen, painsAt, weightOf } from './pain.js';
import { levelOf, lowPoint, stepScore } from './scores.js';

const nothingScored: Message = {
  en: 'No feelings are recorded yet: {stages}, {pains}.',
  'zh-CN': '尚未记录情绪：{stages} 个阶段，{pains} 个未解决痛点。',
};
const lowest: Message = {
  en: 'The lowest point is {no} {step} ({score}, {word}){cause}',
  'zh-CN': '最低谷在 {no} {step}（{score}，{word}）{cause}',
};
const nothingPoor: Message = {
  en: 'No step feels poor. The weakest is {no} {step} ({score}, {word}).',
  'zh-CN': '没有让客户不满的步骤，最弱的是 {no} {step}（{score}，{word}）。',
};

const colon: Message = { en: ': ', 'zh-CN': '：' };
const fullStop: Message = { en: '.', 'zh-CN': '。' };

/** What a journey comes down to, in one sentence: where it hurts most, and why. Written from the data alone. */
export function headline(workspace: Workspace, journey: Journey, language: string): string {
  const speech = languageFor(language);
  const placed = lowPoint(journey);
  const score = placed && stepScore(placed.step);
  if (placed === undefined || score === undefined) return fill(nothingScored[speech], countsOf(journey, speech));

  const level = levelOf(score);
  const data = {
    no: placed.number,
    step: textIn(placed.step.name, language, workspace.config.locales),
    score: scoreInWords(score),
    word: levelWords[speech][level],
  };
  if (level >= 0) return fill(nothingPoor[speech], data);
  return fill(lowest[speech], { ...data, cause: causeClause(workspace, placed, language, speech) });
}

function countsOf(journey: Journey, speech: Language): Readonly<Record<string, string | number>> {
  const stages = journey.stages.length;
  const pains = journey.painPoints.filter(isOpen).length;
  if (speech !== 'en') return { stages, pains };
  return { stages: counted(stages, 'stage'), pains: counted(pains, 'open pain point') };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The rest of the sentence, its full stop included: a cause that ends in one of its own needs no second. */
function causeClause(workspace: Workspace, placed: PlacedStep, language: string, speech: Language): string {
  const cause = causeOf(workspace, placed, language);
  if (cause === undefined) return fullStop[speech];
  return `${colon[speech]}${cause}${/[.!?…。！？]”?$/u.test(cause) ? '' : fullStop[speech]}`;
}

function causeOf({ config }: Workspace, { journey, step, place }: PlacedStep, language: string): string | undefined {
  const [worst] = painsAt(journey, place)
    .filter((pain) => pain.type === 'friction' && isOpen(pain))
    .toSorted(byWeight);
  if (worst !== undefined) return textIn(worst.name, language, config.locales);
  const quote = step.feeling?.quote;
  return quote === undefined ? undefined : `“${textIn(quote, language, config.locales)}”`;
}

function byWeight(a: PainPoint, b: PainPoint): number {
  return weightOf(b) - weightOf(a) || (b.affectedShare ?? -1) - (a.affectedShare ?? -1) || compareText(a.id, b.id);
}
