// Draws the diagrams of a page when they come into view. Mermaid runs in a hidden frame with rules of its own, and gives
// pictures back. Where that fails, the page stays as it is: sentence, table and source say the same.
(() => {
  const address = document.currentScript?.dataset.frame;
  const places = document.querySelectorAll('figure[data-diagram] .drawing[data-source]');
  if (!address || places.length === 0 || location.protocol === 'file:' || !('IntersectionObserver' in window)) return;

  const patience = 5000;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const waiting = new Map();
  const drawn = new Set();
  let frame;
  let ready = false;
  let count = 0;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) draw(target);
    },
    { rootMargin: '200px' },
  );
  for (const place of places) observer.observe(place);

  addEventListener('message', ({ source, origin, data }) => {
    if (!frame || source !== frame.contentWindow || origin !== location.origin) return;
    if (data.ready) {
      ready = true;
      for (const { request } of waiting.values()) frame.contentWindow.postMessage(request, location.origin);
      return;
    }
    const place = waiting.get(data.id)?.place;
    waiting.delete(data.id);
    if (place && data.svg) show(place, data);
  });

  dark.addEventListener('change', redraw);
  new MutationObserver(redraw).observe(document.documentElement, { attributeFilter: ['data-theme'] });

  function theme() {
    const chosen = document.documentElement.dataset.theme;
    return chosen === 'dark' || (chosen !== 'light' && dark.matches) ? 'dark' : 'default';
  }

  function redraw() {
    for (const place of drawn) draw(place);
  }

  function draw(place) {
    const source = document.getElementById(place.dataset.source)?.textContent;
    if (!source || [...waiting.values()].some((other) => other.place === place && other.request.theme === theme()))
      return;
    if (!frame) openFrame();
    count += 1;
    const request = { id: `drawing-${count}`, source, theme: theme() };
    waiting.set(request.id, { place, request });
    setTimeout(() => waiting.delete(request.id), patience);
    if (ready) frame.contentWindow.postMessage(request, location.origin);
  }

  // Out of sight, but with a size: in a frame that is not displayed, words measure as nothing.
  function openFrame() {
    frame = document.createElement('iframe');
    frame.src = address;
    frame.tabIndex = -1;
    frame.setAttribute('aria-hidden', 'true');
    Object.assign(frame.style, {
      position: 'fixed',
      left: '-9999px',
      top: '0',
      width: '1200px',
      height: '800px',
      border: '0',
    });
    document.body.append(frame);
  }

  async function show(place, { svg, width, height }) {
    const picture = document.createElement('img');
    picture.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    picture.width = width;
    picture.height = height;
    picture.alt = words(place);
    try {
      await picture.decode();
    } catch {
      return URL.revokeObjectURL(picture.src); // a browser that cannot show it keeps the page as it is
    }
    const before = place.querySelector('img');
    place.replaceChildren(picture);
    if (before) URL.revokeObjectURL(before.src);
    observer.unobserve(place);
    drawn.add(place);
  }

  function words(place) {
    const figure = place.closest('figure');
    const parts = [...figure.querySelectorAll('.drawing')];
    const sentence = figure.querySelector('figcaption p')?.textContent ?? '';
    return parts.length > 1 ? `${sentence} (${parts.indexOf(place) + 1}/${parts.length})` : sentence;
  }
})();
