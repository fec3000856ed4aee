// Sets the reader's choice of light or dark before the first paint. Without a choice the system's counts.
(() => {
  try {
    const theme = localStorage.getItem('journey-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // A browser that keeps nothing for this site has no choice to remember.
  }
})();
