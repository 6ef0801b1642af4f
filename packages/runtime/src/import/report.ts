/** One row or document that was left out, and why. */
export interface RejectedRow {
  readonly file: string;
  /** 1 is the header's line; absent for whole documents. */
  readonly line?: number;
  readonly reason: string;
}

/** What an import did. `unchanged` were there already, the same. */
export interface ImportReport {
  readonly read: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** Told as an import goes on. */
export interface ImportListener {
  /** Rows or documents read so far, and the share of the whole where that is known, 0 to 1. */
  progress(state: { read: number; share?: number }): void;
  rejected(row: RejectedRow): void;
}
