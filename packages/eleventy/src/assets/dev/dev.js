// Keeps an open page up to date while journeys are written, and shows what is wrong with them over the last good page.
(() => {
  const { page, version } = document.currentScript.dataset;
  let events;
  let dialog;
  let again;

  // Pages that nobody sees listen to nothing: a browser allows six open connections to a host.
  const follow = () => {
    events?.close();
    if (document.hidden) return;
    events = new EventSource(`/__journey/reload?page=${encodeURIComponent(page)}&version=${version}`);
    events.addEventListener('reload', () => location.reload());
    events.addEventListener('problems', ({ data }) => show(JSON.parse(data)));
  };
  addEventListener('pagehide', () => events?.close());
  addEventListener('pageshow', follow);
  document.addEventListener('visibilitychange', follow);

  function show(problems) {
    dialog?.remove();
    again?.remove();
    if (!problems) return;
    dialog = element('dialog', { className: '_journey-problems', lang: problems.language }, [
      element('h2', { id: '_journey-problems', textContent: problems.title }),
      element('ol', {}, problems.items.map(entry)),
      element('p', { textContent: problems.more }),
      element('button', { type: 'button', textContent: problems.close, onclick: () => dialog.close() }),
    ]);
    dialog.setAttribute('aria-labelledby', '_journey-problems');
    again = element('button', {
      type: 'button',
      className: '_journey-again',
      lang: problems.language,
      textContent: problems.title,
    });
    again.onclick = () => dialog.showModal();
    document.body.append(dialog, again);
    dialog.showModal();
  }

  function entry({ place, message, next }) {
    const lines = [
      element('code', { textContent: place }),
      element('strong', { textContent: message }),
      element('span', { textContent: next }),
    ];
    return element(
      'li',
      { dir: 'auto' },
      lines.filter(({ textContent }) => textContent),
    );
  }

  function element(name, properties, children = []) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }
})();
