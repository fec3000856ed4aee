// Slides by key: arrows, space, Page Up and Page Down, Home and End. Where a slide is higher than the screen, keys that
// scroll do so until its end shows.
(() => {
  const slides = [...document.querySelectorAll('.slide')];
  const boxOf = (index) => slides[index].getBoundingClientRect();

  // The slide that stands in the middle of the screen.
  function here() {
    const index = slides.findIndex((_, at) => boxOf(at).bottom > innerHeight / 2);
    return index === -1 ? slides.length - 1 : index;
  }

  const ends = (index) => boxOf(index).bottom <= innerHeight + 1;
  const begins = (index) => boxOf(index).top >= -1;
  const on = (index) => index + 1;
  const back = (index) => index - 1;
  const down = (index) => (ends(index) ? index + 1 : undefined);
  const up = (index) => (begins(index) ? index - 1 : undefined);
  const ways = {
    ArrowRight: on,
    ArrowLeft: back,
    ArrowDown: down,
    PageDown: down,
    ArrowUp: up,
    PageUp: up,
    Home: () => 0,
    End: () => slides.length - 1,
  };

  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isSpace = event.key === ' ';
    if (isSpace && event.target.closest('a, button, summary')) return;
    const way = isSpace ? (event.shiftKey ? up : down) : Object.hasOwn(ways, event.key) && ways[event.key];
    if (!way) return;
    const next = way(here());
    if (next === undefined) return;
    event.preventDefault();
    if (slides[next]) location.replace(`#${slides[next].id}`);
  });
})();
