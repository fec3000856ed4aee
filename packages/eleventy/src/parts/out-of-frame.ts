import { Html } from '../html.js';

const link = /<a ([^>]*?)href="([^"]*)"/g;

/**
 * A part of a page as it stands in a frame on another site. Links to places that are not in it lead to the page that
 * has them; what leads out opens beside the frame, since hosts let no other page stand in one.
 */
export function outOfFrame({ source }: Html, page: string): Html {
  const ids = new Set([...source.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  return new Html(
    source
      .replace(link, (whole, before: string, target: string) => {
        if (target.startsWith('#') && ids.has(target.slice(1))) return whole;
        return `<a ${before}target="_blank" href="${target.startsWith('#') ? page : ''}${target}"`;
      })
      .replace(/ data-(?:copy-link|focus="[^"]*")/g, ''),
  );
}
