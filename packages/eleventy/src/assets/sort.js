// Tables that can be ordered by any of their columns. On a narrow screen they are cards, and stay as they are.
(() => {
  if (!matchMedia('(min-width: 720px)').matches) return;
  const words = new Intl.Collator(document.documentElement.lang, { numeric: true });

  function keyOf(row, column) {
    const cell = row.cells[column];
    if (cell.dataset.rank !== undefined) return Number(cell.dataset.rank);
    return cell.querySelector(':scope > .none') ? undefined : cell.textContent.trim();
  }

  function compare(a, b) {
    return typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(a, b);
  }

  // What a cell does not say stands last, whichever way the others go.
  function order(table, column, direction) {
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row) => ({ row, key: keyOf(row, column) }));
    rows.sort((a, b) => {
      if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
      return direction * compare(a.key, b.key);
    });
    body.append(...rows.map(({ row }) => row));
  }

  for (const table of document.querySelectorAll('table.sortable')) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const isUp = head.getAttribute('aria-sort') !== 'ascending';
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
        order(table, column, isUp ? 1 : -1);
      });
    });
  }
})();
