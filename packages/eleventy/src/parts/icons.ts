/** Line drawings on a grid of 24 units, stroke 1.75: the contents of the page's symbols. */
export const icons = {
  megaphone: '<path d="M4 10v4l11 5V5L4 10zM4 14v4a2 2 0 0 0 4 0v-2.2M18.5 9.2a4 4 0 0 1 0 5.6"/>',
  globe: '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c3.2 3 3.2 15 0 18M12 3c-3.2 3-3.2 15 0 18"/>',
  form: '<rect x="5" y="3" width="14" height="18" rx="2"/><path d="M9 8h6M9 12h6M9 16h3"/>',
  message: '<path d="M4 5h16v11H11l-4 4v-4H4z"/><path d="M8 10.5h8"/>',
  phone:
    '<path d="M6 3h3.5l1.5 5-2.3 1.6a11 11 0 0 0 5.7 5.7L16 13l5 1.5V18a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z"/>',
  mobile: '<rect x="7" y="2.5" width="10" height="19" rx="2.2"/><path d="M11 18.2h2"/>',
  branch: '<path d="M3 9.5 12 4l9 5.5zM5.5 10v8M10 10v8M14 10v8M18.5 10v8M3.5 20.5h17"/>',
  bell: '<path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5a2.2 2.2 0 0 0 4 0"/>',
  share:
    '<circle cx="6.5" cy="12" r="2.5"/><circle cx="17" cy="6" r="2.5"/><circle cx="17" cy="18" r="2.5"/><path d="m8.7 10.8 6-3.5M8.7 13.2l6 3.5"/>',
  quote: '<path d="M9.5 7C7 7.6 5 9.8 5 13v4h5v-5H7.6M19 7c-2.5.6-4.5 2.8-4.5 6v4h5v-5h-2.4"/>',
  document: '<path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6"/>',
  play: '<circle cx="12" cy="12" r="9"/><path d="M10 8.5v7l5.5-3.5z"/>',
  people:
    '<circle cx="9" cy="8" r="3"/><path d="M3.5 19c0-3.3 2.2-5.5 5.5-5.5s5.5 2.2 5.5 5.5M15 5.4a3 3 0 0 1 0 5.2M17 13.9c2.2.7 3.5 2.6 3.5 5.1"/>',
  ticket: '<path d="M3.5 7h17v3.2a2 2 0 0 0 0 3.6V17h-17v-3.2a2 2 0 0 0 0-3.6zM14.5 7v10"/>',
  cart: '<path d="M3 4h2.5l2.2 11h10l2-8H6.3"/><circle cx="9" cy="19" r="1.5"/><circle cx="16.5" cy="19" r="1.5"/>',
  parcel: '<path d="m12 3 8 4.2v9.6L12 21l-8-4.2V7.2zM4 7.2l8 4.3 8-4.3M12 11.5V21"/>',
  mail: '<rect x="3" y="5.5" width="18" height="13" rx="2"/><path d="m3.5 7 8.5 6.5L20.5 7"/>',
  window: '<rect x="3.5" y="4.5" width="17" height="15" rx="2"/><path d="M3.5 9h17M6.5 6.8h.1M9 6.8h.1"/>',
  fails: '<path d="M12 3.5 21.5 20h-19zM12 10v4.5M12 17.2h.1"/>',
  waits: '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>',
  search: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>',
  theme: '<circle cx="12" cy="12" r="8.5"/><path d="M12 3.5v17a8.5 8.5 0 0 0 0-17z" fill="currentColor"/>',
  'passes-on': '<path d="M3 12h17M14 6l6 6-6 6"/>',
  'drops-off': '<path d="M2 12h5.5M16.5 12H22M9 8.5l6 7M15 8.5l-6 7"/>',
  pin: '<path d="M12 21s7-6.3 7-11.5a7 7 0 0 0-14 0C5 14.7 12 21 12 21z"/><circle cx="12" cy="9.5" r="2.5"/>',
  link: '<path d="M10 13.5a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7l-1 1M14 10.5a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1-1"/>',
  download: '<path d="M12 4v11M7 10.5l5 5 5-5M5 20h14"/>',
} as const;

export type IconName = keyof typeof icons;
