/** Which state of a workspace data shows. */
export interface Edition {
  /** The release it belongs to, such as `1.4.0`. Absent where it belongs to none. */
  readonly release?: string;
  /** The commit it was read from. Absent where that is not known. */
  readonly commit?: string;
  /** The day that dates are judged by, `YYYY-MM-DD`. */
  readonly asOf?: string;
}

/** What every file of data begins with: its form, and the state it shows. Always in this order. */
export interface Envelope extends Edition {
  /** The version of the model. Within one, fields are only added. */
  readonly schemaVersion: 1;
}

/** The beginning of a file of data. */
export function envelope({ release, commit, asOf }: Edition): Envelope {
  return {
    schemaVersion: 1,
    ...(release !== undefined && { release }),
    ...(commit !== undefined && { commit }),
    ...(asOf !== undefined && { asOf }),
  };
}
