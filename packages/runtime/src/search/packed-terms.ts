/** A term in a text. */
export interface PackedTerm {
  readonly termId: number;
  /** Occurrences in the text and in its title. */
  readonly frequency: number;
  readonly titleFrequency: number;
  /** Impact of its posting. */
  readonly impact: number;
}

/** What is kept of a text beside its postings. */
export interface PackedEntry {
  readonly length: number;
  readonly titleLength: number;
  readonly terms: readonly PackedTerm[];
}

const HEADER_BYTES = 12;
const TERM_BYTES = 10;
const MAXIMUM_FREQUENCY = 0xffff;

/**
 * One value instead of four arrays: a search reads hundreds of entries, and taking arrays apart, in PostgreSQL or
 * here, would cost more than all the rest of it.
 *
 * Little-endian: length, length of the title, number of terms (32 bits each); then for each term its id (32 bits),
 * frequency, frequency in the title and impact (16 bits each).
 */
export function packEntry({ length, titleLength, terms }: PackedEntry): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES + terms.length * TERM_BYTES);
  bytes.writeUInt32LE(length, 0);
  bytes.writeUInt32LE(titleLength, 4);
  bytes.writeUInt32LE(terms.length, 8);
  terms.forEach((term, index) => {
    const at = HEADER_BYTES + index * TERM_BYTES;
    bytes.writeUInt32LE(term.termId, at);
    bytes.writeUInt16LE(Math.min(term.frequency, MAXIMUM_FREQUENCY), at + 4);
    bytes.writeUInt16LE(Math.min(term.titleFrequency, MAXIMUM_FREQUENCY), at + 6);
    bytes.writeUInt16LE(term.impact, at + 8);
  });
  return bytes;
}

/** All of an entry. */
export function unpackEntry(bytes: Buffer): PackedEntry {
  const terms: PackedTerm[] = [];
  scanTerms(bytes, 0, (termId, at) => {
    const { frequency, titleFrequency } = frequenciesAt(bytes, at);
    terms.push({ termId, frequency, titleFrequency, impact: bytes.readUInt16LE(at + 8) });
  });
  return { length: bytes.readUInt32LE(0), titleLength: bytes.readUInt32LE(4), terms };
}

/**
 * Calls `visit` with each term's id and place, for an entry that begins at `start`.
 *
 * @returns where the entry ends
 */
export function scanTerms(bytes: Buffer, start: number, visit: (termId: number, at: number) => void): number {
  const end = start + HEADER_BYTES + bytes.readUInt32LE(start + 8) * TERM_BYTES;
  for (let at = start + HEADER_BYTES; at < end; at += TERM_BYTES) visit(bytes.readUInt32LE(at), at);
  return end;
}

/** Frequencies of the term at a place that {@link scanTerms} gave. */
export function frequenciesAt(bytes: Buffer, at: number): { frequency: number; titleFrequency: number } {
  return { frequency: bytes.readUInt16LE(at + 4), titleFrequency: bytes.readUInt16LE(at + 6) };
}
