// Looks for words in the index that stands beside the page, and lists what it finds. What was asked stands in the address.
(() => {
  const source = document.getElementById('_search-settings');
  if (!source || location.protocol === 'file:') return;
  const { folders, language, languageJoint, wordJoint, synonyms, words } = JSON.parse(source.textContent);
  const [off, form, field, found, none, failed, list, more] = [
    'off',
    'form',
    'query',
    'found',
    'none',
    'failed',
    'results',
    'more',
  ].map((name) => document.getElementById(`_search-${name}`));
  const facets = [...form.querySelectorAll('select')];
  const atOnce = 20;

  off.hidden = true;
  form.hidden = false;

  let engine;
  /** The index, loaded when it is asked for the first time. */
  function load() {
    engine ??= (async () => {
      const [first, ...others] = folders.map((path) => new URL(path, location.href).href);
      const { createInstance } = await import(first);
      const index = createInstance({ noWorker: true, excerptLength: 24 });
      await index.init();
      for (const other of others) await index.mergeIndex(other.replace(/pagefind\.js$/, ''));
      return index;
    })();
    engine.catch(() => {
      engine = undefined;
    });
    return engine;
  }

  /** A query as it stands, with Chinese cut into words, and with the words that the glossary prefers. */
  function waysToAsk(query) {
    const ways = [query];
    const low = query.toLowerCase();
    for (const [other, preferred] of synonyms) {
      const word = other.toLowerCase();
      const at = low.indexOf(word);
      const isPart = (character) => character !== undefined && /^[\p{L}\p{N}]$/u.test(character);
      const isHan = /\p{Script=Han}/u.test(word);
      if (at < 0 || (!isHan && (isPart(low[at - 1]) || isPart(low[at + word.length])))) continue;
      ways.push(query.slice(0, at) + preferred + query.slice(at + word.length));
    }
    const cut = (text) => {
      if (!/\p{Script=Han}{2}/u.test(text) || !Intl.Segmenter) return text;
      return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map((part) => part.segment).join(' ');
    };
    return [...new Set(ways.map(cut))];
  }

  /** The results of all ways to ask, each once, the best first. */
  async function ask(query, filters) {
    const index = await load();
    const answers = await Promise.all(
      (query === '' ? [null] : waysToAsk(query)).map((way) => index.search(way, { filters })),
    );
    const best = new Map();
    for (const result of answers.flatMap(({ results }) => results)) {
      const known = best.get(result.id);
      if (!known || known.score < result.score) best.set(result.id, result);
    }
    return [...best.values()].sort((a, b) => b.score - a.score);
  }

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  /** The words around a hit, as text and marks: nothing of it is ever read as HTML. What stands above is left out. */
  function excerptOf({ excerpt, content, filters }, title) {
    const part = excerpt.split(languageJoint).find((one) => one.includes('<mark>')) ?? '';
    const pieces = part.split(/<\/?mark>/).map((one) => one.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
    const plain = pieces.join('').trim();
    const texts = content.split(languageJoint).map((one) => one.trim());
    const at = texts.findIndex((one) => one.includes(plain));
    const [name] = (texts[at] ?? '').split(wordJoint);
    let left = name === title && plain.startsWith(name) ? pieces.join('').indexOf(name) + name.length : 0;
    const nodes = pieces.map((piece, index) => {
      const rest = piece.slice(left);
      left = Math.max(0, left - piece.length);
      return index % 2 === 1 && rest.trim() !== '' ? element('mark', {}, rest) : rest;
    });
    const first = nodes.findIndex((node) => typeof node !== 'string' || /[^\s·]/.test(node));
    if (first < 0) return undefined;
    if (typeof nodes[first] === 'string') nodes[first] = nodes[first].replace(/^[\s·]+/, '');
    return element('p', { className: 'excerpt', lang: filters.language[at] ?? language }, ...nodes.slice(first));
  }

  async function itemOf(result, tag) {
    const data = await result.data();
    const { meta, filters, raw_url: path } = data;
    const [kind] = filters.type;
    const at = (target) => new URL(`../../${tag}/${target}`, location.href).href;
    const title = element('a', { href: at(path) }, meta[`title-${tag}`] ?? meta.title);
    if (!filters.language.includes(tag)) title.lang = filters.language[0];
    const item = element('li', {}, title, ' ', element('span', { className: 'tag' }, words.kinds[kind]));
    const within = meta[`within-${tag}`];
    // A touchpoint has a page of its own, and its place on the map.
    const onMap = kind === 'touchpoint' && path.replace(/^(journeys\/[^/]+\/)(.*)\/(index\.html)$/, '$1$3#$2');
    const map = onMap && onMap !== path && element('a', { href: at(onMap) }, words.onTheMap);
    if (within || map) {
      const line = element('p', { className: 'within' }, within ?? '', within && map ? ' · ' : '', map || '');
      item.append(line);
    }
    const excerpt = excerptOf(data, title.textContent);
    if (excerpt) item.append(excerpt);
    return item;
  }

  let asked = 0;
  let results = [];

  async function showMore(tag) {
    const here = asked;
    const next = results.slice(list.children.length, list.children.length + atOnce);
    const items = await Promise.all(next.map((result) => itemOf(result, tag)));
    if (here !== asked) return;
    list.append(...items);
    more.hidden = list.children.length >= results.length;
  }

  async function answer() {
    asked += 1;
    const here = asked;
    const query = field.value.trim();
    const chosen = facets.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
    const address = new URL(location.href);
    address.search = new URLSearchParams([...(query === '' ? [] : [['q', query]]), ...chosen]).toString();
    history.replaceState(null, '', address);
    failed.hidden = true;
    list.ariaBusy = 'true';
    const isQuestion = query !== '' || chosen.length > 0;
    try {
      const fresh = isQuestion ? await ask(query, Object.fromEntries(chosen)) : [];
      if (here !== asked) return;
      results = fresh;
    } catch {
      if (here === asked) showFailure();
      return;
    }
    const { length } = results;
    list.replaceChildren();
    list.hidden = length === 0;
    more.hidden = true;
    none.hidden = !isQuestion || length > 0;
    const tag = Object.fromEntries(chosen).language ?? language;
    try {
      await showMore(tag);
    } catch {
      if (here === asked) showFailure();
      return;
    }
    if (here !== asked) return;
    const many = length === 1 ? words.searchOne : words.searchMany.replace('{number}', String(length));
    found.textContent = isQuestion ? many : '';
    list.ariaBusy = 'false';
  }

  function showFailure() {
    list.ariaBusy = 'false';
    failed.hidden = false;
    none.hidden = true;
    list.hidden = true;
    more.hidden = true;
    found.textContent = '';
  }

  /** Takes over what the address asks. */
  function takeOver() {
    const given = new URLSearchParams(location.search);
    field.value = given.get('q') ?? '';
    for (const facet of facets) {
      const value = given.get(facet.name) ?? '';
      facet.value = [...facet.options].some((option) => option.value === value) ? value : '';
    }
    answer();
  }

  let waiting;
  field.addEventListener('input', (event) => {
    clearTimeout(waiting);
    if (!event.isComposing) waiting = setTimeout(answer, 150);
  });
  field.addEventListener('compositionend', () => {
    clearTimeout(waiting);
    waiting = setTimeout(answer, 150);
  });
  form.addEventListener('change', ({ target }) => target !== field && answer());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    answer();
  });
  more.addEventListener('click', async () => {
    const first = list.children.length;
    await showMore(Object.fromEntries(new FormData(form)).language || language);
    list.children[first]?.querySelector('a').focus();
  });

  // Down leads from the field into the results and on, up leads back.
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...list.querySelectorAll('li > a')];
    const at = links.indexOf(document.activeElement);
    if (at < 0 && document.activeElement !== field) return;
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    const target = next < 0 ? field : links[next];
    if (at < 0 && event.key === 'ArrowUp') return;
    event.preventDefault();
    target?.focus();
  });

  addEventListener('popstate', takeOver);
  takeOver();
  if (field.value === '') field.focus();
})();
