/** Ways to look at a map with one thing in focus. */
export const focus = {
  focus: {
    choose: 'Focus on…',
    on: (facet: string) => `${facet} in focus:`,
    off: 'Show everything',
    compact: 'Compact',
    persona: 'Persona',
    owner: 'Team',
    channel: 'Channel',
    severity: 'Severity',
  },
};
