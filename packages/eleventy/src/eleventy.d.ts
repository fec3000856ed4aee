/** What we use of Eleventy 3, which ships no types of its own. */
declare module '@11ty/eleventy' {
  import type { EleventyConfig } from './eleventy-config.js';

  interface Options {
    /** `null`: no configuration of the project we are run in. */
    readonly configPath: null;
    readonly quietMode: boolean;
    readonly loader: 'esm';
    config(eleventyConfig: EleventyConfig): void;
  }

  export class Eleventy {
    constructor(input: string, output: string, options: Options);
    /** Set once the configuration is initialised. */
    readonly config: { readonly keys: { package: string | false } };
    disableLogger(): void;
    initializeConfig(): Promise<void>;
    write(): Promise<unknown>;
  }
}
