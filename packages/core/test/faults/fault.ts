/** One fault put into the example workspace: a piece of text replaced by another. */
export interface Fault {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** What is reported. */
  readonly finds: string;
  /** A piece of the line where it is reported; the first line of `to` when absent. */
  readonly at?: string;
  /** The file where it is reported, when it is another one. */
  readonly in?: string;
  /** What follows from it and is reported too: rule and a piece of its line. */
  readonly also?: readonly (readonly [rule: string, at: string, file?: string])[];
  /** Needs the preset `strict`. */
  readonly strict?: true;
}

export const shoe = 'shop/shoe-purchase.journey.yaml';
export const target = 'shop/shoe-purchase-target.journey.yaml';
export const car = 'car/auto-app-owner.journey.yaml';
export const maya = 'shop/maya-runner.persona.yaml';
export const config = 'journey.config.yaml';
