// Buttons that copy: the address of a link or of a place (`data-copy-link`), a text (`data-copy`), what stands in another
// element of the page (`data-copy-of`) or in a file (`data-copy-from`). A button that stands in the page is shown; anything
// else gets a small one of its own.
(() => {
  const { link, text, done } = document.currentScript.dataset;
  const says = document.createElement('span');
  says.className = 'vh';
  says.setAttribute('role', 'status');
  document.body.append(says);

  // An address as people pass it on: its folder. Opened from disk, a folder is only a listing.
  function short(href) {
    const url = new URL(href, location.href);
    if (url.protocol !== 'file:') url.pathname = url.pathname.replace(/\/index\.html$/, '/');
    return url.href;
  }

  async function textFrom(file) {
    const response = await fetch(file);
    if (!response.ok) throw new Error('not there');
    return response.text();
  }

  function whatOf(element) {
    const { copy, copyOf, copyFrom } = element.dataset;
    if (copy !== undefined) return copy;
    if (copyOf !== undefined) return document.getElementById(copyOf).textContent;
    if (copyFrom !== undefined) return textFrom(copyFrom);
    const written = element.dataset.copyLink;
    if (written) return short(written);
    if (element.id) return short(`#${element.id}`);
    return short(element.querySelector('a')?.getAttribute('href') ?? location.href.split('#')[0]);
  }

  // Where a page came without encryption there is no clipboard to write to, but one to copy to.
  async function copy(words) {
    if (navigator.clipboard) return navigator.clipboard.writeText(words);
    const field = document.createElement('textarea');
    field.className = 'vh';
    field.value = words;
    const before = document.activeElement;
    document.body.append(field);
    field.select();
    const isCopied = document.execCommand('copy');
    field.remove();
    before.focus();
    if (!isCopied) throw new Error('not copied');
  }

  function smallButton(label) {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    drawing.setAttribute('viewBox', '0 0 24 24');
    drawing.setAttribute('class', 'i');
    drawing.setAttribute('aria-hidden', 'true');
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    line.setAttribute(
      'd',
      'M10 13.5a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7l-1 1M14 10.5a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1-1',
    );
    drawing.append(line);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.title = label;
    button.setAttribute('aria-label', label);
    button.append(drawing);
    return button;
  }

  for (const element of document.querySelectorAll('[data-copy-link], [data-copy], [data-copy-of], [data-copy-from]')) {
    if (element.dataset.copyFrom !== undefined && location.protocol === 'file:') continue; // no file can be read there
    const isButton = element.matches('button');
    const button = isButton ? element : smallButton(element.dataset.copy === undefined ? link : text);
    if (isButton) button.hidden = false;
    else element.append(button);
    button.addEventListener('click', async () => {
      try {
        await copy(await whatOf(element));
      } catch {
        return; // the browser does not let us
      }
      says.textContent = done;
      button.dataset.done = done;
      setTimeout(() => {
        says.textContent = '';
        delete button.dataset.done;
      }, 2000);
    });
  }
})();
