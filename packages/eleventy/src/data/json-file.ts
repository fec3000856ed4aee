import type { SiteFile } from '../site-page.js';

/** A file of JSON on one line, as programs read it; its data is made when the file is written. */
export function jsonFile(path: string, data: () => object): SiteFile {
  return {
    path,
    get content() {
      return `${JSON.stringify(data())}\n`;
    },
  };
}
