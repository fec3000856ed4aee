/** Who has answered for a finding or a change, so that it fails no run. */
export interface Settled {
  /** An entry of the workspace's accepted file, or a changeset that declares what breaks. */
  readonly by: 'accepted' | 'changeset';
  readonly reason?: string;
  /** The last day on which it holds. */
  readonly until?: string;
}
