import { count } from './count.js';

/** What stands on the page of orchestration, and on lists that say where things matter. */
export const orchestration = {
  orchestrationTitle: 'Orchestration',
  orchestrationLead: (rules: number, live: number) =>
    `Who hears what, when and where: ${count(rules, 'rule', 'rules')}, ${live} of them live.`,
  orchestrationCaption: 'Orchestration rules in the order of the touchpoints that they use',
  audience: 'For whom',
  everybodyOnJourney: 'everybody on the journey',
  exceptFor: (names: string) => `not ${names}`,
  timing: 'Timing',
  atOnce: 'at once',
  afterDelay: (time: string) => `after ${time}`,
  inWindow: (hours: string) => `only ${hours}`,
  quietFrom: (hours: string) => `not ${hours}`,
  everyTime: (time: string) => `every ${time}`,
  cap: 'At most',
  capOf: (max: number, time: string) => `${max} in ${time}`,

  volumeADay: 'Volume a day',
  isMoment: 'Moment of truth',
  whatMatters: 'The touchpoints that matter most',
  hurtMost: 'Hurt most',
  usedMost: 'Used most',
  decideMost: 'Moments of truth',
  frictionOf: (index: number) => `friction ${index}`,
  timesADay: (number: string) => `${number} a day`,
  givesUp: 'Where customers give up',
};
