import { isOpen } from '../derive/pain.js';
import { fullItem } from '../derive/serving.js';
import { painPointNamed } from '../model/items.js';
import { isWhole } from '../model/whole.js';
import { defineRule } from './rule.js';

export const opportunitySolvedWithOpenPainPoint = defineRule({
  id: 'opportunity-solved-with-open-pain-point',
  severity: 'warning',
  preset: 'recommended',
  law: {
    en: 'A solved opportunity leaves none of its pain points open.',
    'zh-CN': '机会一旦解决，它所应对的痛点就不再未解决。',
  },
  why: {
    en: 'One of the two is wrong, and readers cannot tell which: whether the customer is helped, or only the list is shorter.',
    'zh-CN': '两者必有一错，读者无从判断：是客户真的得到了帮助，还是只是清单变短了。',
  },
  message: {
    en: '“{opportunity}” is solved, but “{painPoint}” is still open.',
    'zh-CN': '“{opportunity}”已解决，但“{painPoint}”仍未解决。',
  },
  next: {
    en: 'Resolve the pain point too, or set the opportunity back.',
    'zh-CN': '请把痛点也标为已解决，或把机会改回未解决的状态。',
  },
  example: {
    kind: 'opportunity',
    bad: `
      id: fewer-fields
      name: Ask for fewer fields
      addresses: [long-form]
      status: solved
    `,
    good: `
      id: fewer-fields
      name: Ask for fewer fields
      addresses: [long-form]
      score: { customerValue: 60, businessValue: 50, effort: 1 }
      owner: payments
      status: open
    `,
  },
  *checkJourney(journey, workspace) {
    for (const opportunity of journey.opportunities) {
      if (opportunity.status !== 'solved') continue;
      const painPoints = opportunity.addresses.flatMap(
        (name) => painPointNamed(workspace, fullItem(journey, name)) ?? [],
      );
      const open = painPoints.find((painPoint) => isOpen(painPoint) && isWhole(painPoint.origin));
      if (open)
        yield { at: opportunity.origin, path: 'status', data: { opportunity: opportunity.name, painPoint: open.name } };
    }
  },
});
