// Takes the anchor along from an old address; the page leads on without it as well.
(() => {
  const link = document.querySelector('#_moved');
  if (link && location.hash) location.replace(link.getAttribute('href') + location.hash);
})();
