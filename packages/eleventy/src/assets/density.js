// Packs the map closer, for readers who want to see more of it at once. The choice is remembered.
(() => {
  const root = document.documentElement;
  const button = document.querySelector('button.density');
  const show = () => button.setAttribute('aria-pressed', String(root.dataset.density === 'compact'));
  show();
  button.hidden = false;
  button.addEventListener('click', () => {
    if (root.dataset.density === 'compact') delete root.dataset.density;
    else root.dataset.density = 'compact';
    show();
    try {
      localStorage.setItem('journey-density', root.dataset.density ?? 'comfortable');
    } catch {
      // The choice then holds for this page only.
    }
  });
})();
