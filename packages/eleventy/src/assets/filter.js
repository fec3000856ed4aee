// Lists of which readers see the entries they ask for: one field for each column that has a filter. What is asked for
// stands in the address, so that it can be passed on.
(() => {
  const { all, count } = document.currentScript.dataset;
  const few = 4; // so many are seen at a glance
  const words = new Intl.Collator(document.documentElement.lang, { numeric: true });

  for (const table of document.querySelectorAll('table.sortable')) {
    const heads = [...table.tHead.rows[0].cells];
    const rows = [...table.tBodies[0].rows];
    const valueIn = (row, column) => row.cells[column].dataset.value;
    const columns = heads.flatMap((head, column) => {
      const values = [...new Set(rows.map((row) => valueIn(row, column)).filter((value) => value !== undefined))];
      return head.dataset.filter && values.length > 1
        ? [{ column, key: head.dataset.filter, name: head.textContent.trim(), values: values.sort(words.compare) }]
        : [];
    });
    if (columns.length === 0 || rows.length < few) continue;

    const form = document.createElement('form');
    form.className = 'filters';
    const shownCount = document.createElement('p');
    shownCount.setAttribute('role', 'status');
    const asked = new URLSearchParams(location.search);
    const fields = columns.map(({ column, key, name, values }) => {
      const select = document.createElement('select');
      select.append(new Option(all, ''), ...values.map((value) => new Option(value)));
      if (values.includes(asked.get(key))) select.value = asked.get(key);
      const label = document.createElement('label');
      label.append(name, select);
      form.append(label);
      return { column, key, select };
    });
    form.append(shownCount);
    (table.closest('.wide') ?? table).before(form);

    const show = () => {
      const wanted = fields.filter(({ select }) => select.value !== '');
      for (const row of rows) row.hidden = wanted.some(({ column, select }) => valueIn(row, column) !== select.value);
      const shown = rows.filter((row) => !row.hidden).length;
      shownCount.textContent =
        wanted.length === 0 ? '' : count.replace('{shown}', String(shown)).replace('{all}', String(rows.length));
    };
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => {
      show();
      const address = new URL(location.href);
      for (const { key, select } of fields) {
        if (select.value === '') address.searchParams.delete(key);
        else address.searchParams.set(key, select.value);
      }
      try {
        history.replaceState(null, '', address);
      } catch {
        // A page that was opened from disk keeps its address.
      }
    });
    show();
  }
})();
