// Sets the reader's choices before the first paint: light or dark, where the system's shall not count, and a compact map.
(() => {
  try {
    const theme = localStorage.getItem('journey-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    if (localStorage.getItem('journey-density') === 'compact') document.documentElement.dataset.density = 'compact';
  } catch {
    // A browser that keeps nothing for this site has no choice to remember.
  }
})();
