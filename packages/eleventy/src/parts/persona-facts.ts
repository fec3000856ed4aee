import type { Persona } from '@journey-as-code/core';
import type { Html } from '../html.js';
import type { Reader } from '../reader.js';
import { factList } from './facts.js';
import { channelLink, inLine } from './links.js';
import { textList } from './text-list.js';

/** What is known of a persona as short facts. */
export function personaFacts(
  { demographics, segment, preferences, interests, timeUse, behaviour, evidenceLevel }: Persona,
  reader: Reader,
): Html | undefined {
  const { strings, text, workspace } = reader;
  const group = segment === undefined ? undefined : workspace.segments.get(segment);
  const { ageRange, location, occupation, income, education, family } = demographics ?? {};
  const { channels = [], devices = [], contactTimes } = preferences ?? {};
  return factList(
    [
      [strings.segment, group ? text(group.name) : segment],
      [strings.age, ageRange && text(ageRange)],
      [strings.occupation, occupation && text(occupation)],
      [strings.location, location && text(location)],
      [strings.income, income && text(income)],
      [strings.education, education && text(education)],
      [strings.family, family && text(family)],
      [
        strings.prefers,
        channels.length > 0 &&
          inLine(
            channels.map((id) => channelLink(id, reader)),
            reader,
          ),
      ],
      [
        strings.onDevices,
        devices.length > 0 && devices.map((device) => strings.devices[device]).join(strings.listComma),
      ],
      [strings.contactTimes, contactTimes && text(contactTimes)],
      [strings.behaviour, textList(behaviour, reader)],
      [strings.interests, textList(interests, reader)],
      [strings.timeUse, textList(timeUse, reader)],
      [strings.evidence, strings.evidenceLevels[evidenceLevel]],
    ],
    'facts spread',
  );
}
