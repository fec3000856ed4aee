// Keys that work by themselves, anywhere on a page. Who speaks to the machine may type them without meaning to, so they
// can be switched off at the end of each page.
(() => {
  // The stage before or after the one that the address names, by its place.
  const stage = (way) => () => {
    const stages = [...document.querySelectorAll('.map thead th[id]')];
    const [place] = decodeURIComponent(location.hash.slice(1)).split('/');
    const here = stages.findIndex(({ id }) => id === place);
    const next = stages[here === -1 ? 0 : here + way];
    if (next) location.hash = next.id;
  };

  const keys = {
    '[': stage(-1),
    ']': stage(1),
    '/': () => document.getElementById('_search-query') ?? document.querySelector('.top a.search'),
  };

  const button = document.querySelector('button.keys');
  if (!button) return;
  const name = 'journey-keys';
  let isOn = true;
  try {
    isOn = localStorage.getItem(name) !== 'off';
  } catch {
    // Where nothing can be remembered, they are on.
  }
  const show = () => {
    button.textContent = isOn ? button.dataset.on : button.dataset.off;
  };
  show();
  button.hidden = false;
  button.addEventListener('click', () => {
    isOn = !isOn;
    show();
    try {
      localStorage.setItem(name, isOn ? 'on' : 'off');
    } catch {
      // The choice then holds for this page only.
    }
  });

  document.addEventListener('keydown', (event) => {
    const isWriting =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    if (!isOn || isWriting || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (!Object.hasOwn(keys, event.key)) return;
    const goal = keys[event.key]();
    if (!goal) return;
    event.preventDefault();
    if (goal.matches('a')) goal.click();
    else goal.focus();
  });
})();
