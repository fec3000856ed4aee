// Offers the releases that the site has today on a page that was made before most of them.
(() => {
  const list = document.querySelector('[data-releases]');
  if (!list) return;
  const { releases: address, page, here, latest, lacks, nearest } = list.dataset;
  const root = new URL('.', new URL(address, location.href));
  const box = list.querySelector('div');

  const addressIn = (version, path) => new URL(`v/${version}/${path}index.html`, root).href;
  const isThere = (url) => fetch(url, { method: 'HEAD' }).then(({ ok }) => ok);
  const say = (link, words, url) => {
    const note = document.createElement('small');
    note.setAttribute('role', 'status');
    const way = document.createElement('a');
    way.href = url;
    way.textContent = nearest;
    note.append(`${words} `, way);
    link.after(note);
  };

  /** Goes to the page in another release; where that lacks it, says so and offers the nearest above it. */
  const go = async (event, version) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const link = event.currentTarget;
    box.querySelector('[role=status]')?.remove();
    let path = page;
    while (path !== '' && !(await isThere(addressIn(version, path)))) path = path.replace(/[^/]+\/$/, '');
    if (path === page) location.href = addressIn(version, path) + location.hash;
    else say(link, lacks.replace('{version}', version), addressIn(version, path));
  };

  const linkTo = ({ version, date, latest: isLatest, headline }) => {
    const link = document.createElement('a');
    link.href = addressIn(version, page);
    const name = document.createElement('b');
    name.textContent = version;
    const day = document.createElement('time');
    day.textContent = date;
    link.append(name, ' ', day);
    const add = (tag, words, kind = '') => {
      const part = document.createElement(tag);
      part.className = kind;
      part.textContent = words;
      link.append(' ', part);
    };
    if (isLatest) add('span', latest, 'tag');
    if (headline) add('small', headline);
    if (version === here) link.setAttribute('aria-current', 'page');
    else link.addEventListener('click', (event) => go(event, version));
    return link;
  };

  fetch(address)
    .then((answer) => answer.json())
    .then((versions) => {
      box.prepend(...versions.slice(0, 10).map(linkTo));
      const isNewest = versions.some((one) => one.latest && one.version === here);
      if (isNewest) document.querySelector('aside.release')?.setAttribute('hidden', '');
    })
    .catch(() => {}); // opened from disk: what stands here without a script leads on
})();
