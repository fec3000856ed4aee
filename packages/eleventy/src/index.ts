export { type BuildOptions, type BuildResult, type BuildStep, buildSite } from './build.js';
export { type DevOptions, devSite } from './dev.js';
export type { EleventyConfig } from './eleventy-config.js';
export { BuildRefused } from './errors.js';
export { journeySite as default } from './plugin.js';
export type { SiteSource } from './read-site.js';
export type { Listening, ListenOptions } from './serve/listen.js';
export { type ServeOptions, serveSite } from './serve.js';
export type { ExtraPage } from './site-page.js';
