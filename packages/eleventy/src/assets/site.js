// Small comforts; every page is whole without them.
(() => {
  const root = document.documentElement;

  // Light or dark, remembered.
  const button = document.querySelector('button.theme');
  if (button) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
      const next = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark';
      root.dataset.theme = next;
      try {
        localStorage.setItem('journey-theme', next);
      } catch {
        // The choice then holds for this page only.
      }
    });
  }

  // The search asks for files, which no browser gives from disk: there the index of names stands in.
  const search = document.querySelector('.top a.search');
  if (search?.dataset.index && location.protocol === 'file:') search.href = search.dataset.index;

  // The other language opens at the same anchor, or as far down the page.
  const depth = 'journey-depth';
  for (const link of document.querySelectorAll('a.language')) {
    link.addEventListener('click', () => {
      link.hash = location.hash;
      try {
        sessionStorage.setItem(depth, String(scrollY / root.scrollHeight));
      } catch {
        // The page then opens at its beginning.
      }
    });
  }
  try {
    const before = Number(sessionStorage.getItem(depth));
    sessionStorage.removeItem(depth);
    if (before > 0 && !location.hash) scrollTo({ top: before * root.scrollHeight, behavior: 'instant' });
  } catch {
    // Nothing was kept.
  }

  // Further sections fold up again when the reader turns elsewhere.
  const further = document.querySelector('details.further');
  if (further) {
    const fold = () => {
      further.open = false;
    };
    document.addEventListener('click', ({ target }) => further.contains(target) || fold());
    document.addEventListener('focusin', ({ target }) => further.contains(target) || fold());
    further.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !further.open) return;
      fold();
      further.querySelector('summary').focus();
    });
  }

  // Ids stand in the map. Where the story is shown instead, a place leads to its twin there.
  function showTwin() {
    for (const before of document.querySelectorAll('.story .is-target')) before.classList.remove('is-target');
    const place = decodeURIComponent(location.hash.slice(1));
    const target = place && document.getElementById(place);
    if (!target || target.getClientRects().length > 0) return;
    const closed = target.closest('details:not([open])');
    if (closed) closed.open = true;
    const twin = document.querySelector(`.story [data-place="${CSS.escape(place)}"]`);
    if (!twin || target.getClientRects().length > 0) return;
    const folded = twin.closest('details:not([open])');
    if (folded) folded.open = true;
    twin.classList.add('is-target');
    twin.scrollIntoView();
    if (twin.matches('a')) twin.focus({ preventScroll: true });
  }
  addEventListener('hashchange', showTwin);
  showTwin();
})();
