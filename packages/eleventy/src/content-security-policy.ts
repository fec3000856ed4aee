import type { PlannedPage } from './pages/page.js';

/**
 * What a page may load: its own files. No inline script or style, no form, nothing from elsewhere. A page that searches
 * also runs WebAssembly.
 */
export function contentSecurityPolicy(allows?: PlannedPage['allows']): string {
  const scripts = allows === 'wasm' ? "'self' 'wasm-unsafe-eval'" : "'self'";
  return `default-src 'none'; script-src ${scripts}; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'`;
}
