import { type Html, html } from './html.js';
import type { Reader } from './reader.js';

/** A script that only some pages need: those that hold what it works on. */
interface PageScript {
  readonly asset: string;
  readonly worksOn: string;
  /** What it is told by attributes of its element: words to say, addresses of other assets. */
  told?(reader: Reader, asset: (name: string) => string): Html;
}

/** Every script that a page loads where it has a use for it. */
export const pageScripts: readonly PageScript[] = [
  {
    asset: 'filter.js',
    worksOn: ' data-filter="',
    told: ({ strings }) => html` data-all="${strings.filterAll}" data-count="${strings.filterCount}"`,
  },
  { asset: 'sort.js', worksOn: 'class="data cards sortable"' },
  {
    asset: 'diagrams.js',
    worksOn: 'class="drawing"',
    told: (_, asset) => html` data-frame="${asset('draw.html')}"`,
  },
  { asset: 'slides.js', worksOn: 'class="slide ' },
  { asset: 'png.js', worksOn: ' data-png="' },
  { asset: 'density.js', worksOn: 'class="density"' },
  { asset: 'releases.js', worksOn: ' data-releases="' },
  { asset: 'search.js', worksOn: 'id="_search-settings"' },
  { asset: 'compare.js', worksOn: 'id="_compare-settings"' },
  {
    asset: 'copy.js',
    worksOn: ' data-copy',
    told: ({ strings }) =>
      html` data-link="${strings.copyLink}" data-text="${strings.copy}" data-done="${strings.copied}"`,
  },
];
