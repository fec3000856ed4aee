import type { Block } from './blocks.js';

/**
 * Where a review is read: `gitlab` draws less than `github`, and `plain` is Markdown without pictures, HTML or anything
 * hidden, for mail and release notes.
 */
export const reviewTargets = ['github', 'gitlab', 'plain'] as const;
export type ReviewTarget = (typeof reviewTargets)[number];

/** All pictures of one page: GitLab and Gitea draw no more by default. */
const mostDrawn = 5_000;

/** Keeps pictures to what the target draws. */
export function picturesFor(target: ReviewTarget): { readonly isDrawn: boolean; fits(picture: string): boolean } {
  let drawn = 0;
  return {
    isDrawn: target !== 'plain',
    fits(picture) {
      if (target === 'github') return true;
      if (drawn + picture.length > mostDrawn) return false;
      drawn += picture.length;
      return true;
    },
  };
}

/** What stands around something that is folded away, below a heading in HTML; where nothing is folded, it stands open. */
export function folding(heading: string, target: ReviewTarget): Pick<Block, 'before' | 'after'> {
  if (target === 'plain') return { before: '', after: '' };
  return { before: `<details><summary>${heading}</summary>\n\n`, after: '</details>\n\n' };
}

/** The line by which a host's comment is found again; nothing where there is no comment. */
export function markerFor(folder: string, target: ReviewTarget): string {
  return target === 'plain' ? '' : `<!-- journey-review: ${folder.replaceAll('--', '- -')} -->\n`;
}
