/** What a virtual template is to Eleventy. */
interface VirtualTemplate {
  data(): Readonly<Record<string, unknown>>;
  render(data: never): string | Promise<string>;
}

/** What we use of the object that Eleventy hands to a configuration or a plugin. */
export interface EleventyConfig {
  versionCheck(range: string): void;
  addPlugin<Options>(plugin: (eleventyConfig: EleventyConfig, options: Options) => void, options: Options): void;
  setUseGitIgnore(use: boolean): void;
  addGlobalData(name: string, value: () => unknown): void;
  addTemplate(path: string, template: VirtualTemplate): void;
  addWatchTarget(path: string): void;
  /** Paths that Eleventy takes no templates from. */
  readonly ignores: Set<string>;
  on(event: string, listener: (details: never) => unknown): void;
  /** Set once the project's folders are known. */
  readonly directories: { readonly input: string; readonly output: string; readonly includes: string };
}
