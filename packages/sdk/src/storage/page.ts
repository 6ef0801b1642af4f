/** Where to go on in a list. Cursors are opaque and stay valid while rows are added. */
export interface PageRequest {
  /** @default 50, at most 200 */
  readonly limit?: number;
  readonly cursor?: string;
}

/** A part of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Absent on the last page. */
  readonly nextCursor?: string;
}
