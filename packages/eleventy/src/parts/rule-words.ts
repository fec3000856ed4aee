import type { Journey, Text } from '@journey-as-code/core';
import type { Part } from '../html.js';
import type { Reader } from '../reader.js';
import { amount, durationWords } from './amount.js';

export type Rule = Journey['rules'][number];

type Words = readonly (Text | string)[];

/** What sets a rule off, for a page: texts are marked where they are in another language. */
export function triggerOf(rule: Rule, reader: Reader): Part {
  const words = triggerWords(rule, reader);
  return words.length > 0 && words.map((word) => (typeof word === 'string' ? word : reader.text(word)));
}

/** The same as plain words, for a file. */
export function triggerIn(rule: Rule, reader: Reader): string {
  return triggerWords(rule, reader)
    .map((word) => (typeof word === 'string' ? word : reader.plain(word)))
    .join('');
}

function triggerWords({ trigger }: Rule, reader: Reader): Words {
  const { workspace, strings } = reader;
  const { event, segment, metric, schedule, prediction } = trigger;
  if (event !== undefined) return [workspace.events.get(event)?.name ?? event];
  if (segment !== undefined) return [workspace.segments.get(segment)?.name ?? segment];
  if (metric) {
    const known = workspace.metrics.get(metric.metric);
    const limit = (sign: string, value: number | undefined) =>
      value === undefined ? [] : [` ${sign} ${amount(value, known, reader)}`];
    return [known?.name ?? metric.metric, ...limit('>', metric.above), ...limit('<', metric.below)];
  }
  if (schedule !== undefined) return [strings.everyTime(durationWords(schedule, reader))];
  return prediction ? [prediction] : [];
}

/** When it acts after that, as short facts. */
export function timingWords({ timing }: Rule, reader: Reader): readonly string[] {
  const { strings } = reader;
  const { delay, window, quietHours } = timing ?? {};
  const waits = delay !== undefined && !/^P(?:T?0[YMWDHS])+$/.test(delay);
  return [
    waits ? strings.afterDelay(durationWords(delay, reader)) : strings.atOnce,
    ...(window === undefined ? [] : [strings.inWindow(window)]),
    ...(quietHours === undefined ? [] : [strings.quietFrom(quietHours)]),
  ];
}

/** How often a customer hears of it at most; undefined where nothing limits it. */
export function capWords({ frequencyCap }: Rule, reader: Reader): string | undefined {
  return frequencyCap && reader.strings.capOf(frequencyCap.max, durationWords(frequencyCap.per, reader));
}
