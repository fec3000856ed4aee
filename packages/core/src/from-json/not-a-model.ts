/** What was given is no model, or one of a version that is not known here. The message says which, as a sentence. */
export class NotAModel extends Error {
  override readonly name = 'NotAModel';
}
