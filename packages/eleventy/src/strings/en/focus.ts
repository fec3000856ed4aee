/** Ways to look at a map with one thing in focus. */
export const focus = {
  focus: {
    choose: 'Focus on…',
    on: (facet: string) => `In focus, by ${facet.toLowerCase()}:`,
    off: 'Show everything',
    compact: 'Compact',
    persona: 'Persona',
    owner: 'Team',
    channel: 'Channel',
    severity: 'Severity',
  },
};
