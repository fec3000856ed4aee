/** A script that only some pages need: those that hold what it works on. */
interface PageScript {
  readonly asset: string;
  readonly worksOn: string;
}

/** Every script that a page loads where it has a use for it. */
export const pageScripts: readonly PageScript[] = [
  { asset: 'sort.js', worksOn: 'class="data cards sortable"' },
  { asset: 'diagrams.js', worksOn: 'class="drawing"' },
];
