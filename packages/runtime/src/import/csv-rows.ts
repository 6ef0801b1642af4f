import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Transform } from 'node:stream';
import { CommerceAIError, InvalidInputError } from '@commerceai/sdk';
import { parse } from 'csv-parse';
import type { ImportListener } from './report.ts';
import { encodingOf, type TextEncoding, toUtf8 } from './text-encoding.ts';

/** A row by column name, with the line it ends on. */
export interface CsvRow {
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

/** Told of each row that is left out. */
export type RejectRow = (line: number, reason: string) => void;

export interface CsvOptions {
  readonly required: readonly string[];
  readonly listener: Pick<ImportListener, 'progress'>;
  readonly reject: RejectRow;
}

const PROGRESS_EVERY = 500;
/** No row of a shop's export is longer, in bytes; a quote that is never closed is noticed here. */
const LONGEST_RECORD = 1_000_000;
/** Rows with an unclosed quote after which the file is given up. */
const RESTARTS = 1_000;
const NEWLINE = 10;
/** Errors after which the parser no longer knows where rows begin. */
const BROKEN_QUOTES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed',
  CSV_MAX_RECORD_SIZE: 'a quote is opened and never closed',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: 'a quote stands inside quotes without being doubled',
  CSV_INVALID_CLOSING_QUOTE: 'a quote stands inside quotes without being doubled',
};

/**
 * Streams a CSV file row by row, in constant memory. A row that cannot be read is reported and passed over; one
 * whose quote is never closed costs that row alone, since reading begins again on the next line. UTF-8, UTF-16 and, where it
 * is neither, Windows-1252, in which spreadsheets save.
 * @throws InvalidInputError when the file cannot be opened or lacks a required column
 */
export async function* csvRows(file: string, options: CsvOptions): AsyncGenerator<CsvRow> {
  const size = await sizeOf(file);
  const encoding = await encodingOf(file);
  const progress = { read: 0, size };
  let header: string[] | undefined;
  let skipLines = 0;
  for (let restart = 0; restart <= RESTARTS; restart += 1) {
    const segment: Segment = { file, encoding, skipLines, header, progress };
    const end = yield* readSegment(segment, options);
    if (end === undefined) break;
    options.reject(end.badLine, end.reason);
    header = end.header;
    skipLines = end.badLine;
    if (restart === RESTARTS)
      options.reject(
        end.badLine + 1,
        'the file has too many broken quotes: from this line on it was not read. Export it again as CSV',
      );
  }
  options.listener.progress({ read: progress.read, share: 1 });
}

interface Segment {
  readonly file: string;
  readonly encoding: TextEncoding;
  /** Lines of the file passed over before reading begins. */
  readonly skipLines: number;
  /** Column names, once they are known. */
  readonly header: string[] | undefined;
  readonly progress: { read: number; readonly size: number };
}

/** Reads to the end, or to a row whose quote is never closed. */
async function* readSegment(
  segment: Segment,
  { required, listener, reject }: CsvOptions,
): AsyncGenerator<CsvRow, { badLine: number; reason: string; header: string[] } | undefined> {
  const { file, encoding, skipLines, progress } = segment;
  const name = basename(file);
  let header = segment.header;
  let lastLine = skipLines + (header ? 0 : 1);
  let broken: { readonly reason: string; readonly goodRecords: number } | undefined;
  const source = createReadStream(file);
  const parser = parse({
    bom: true,
    columns: header ?? ((names: string[]) => (header = checkHeader(names, required, name))),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_RECORD,
    trim: true,
    on_skip: (error) => {
      if (!error || broken !== undefined) return;
      const reason = BROKEN_QUOTES[error.code];
      if (reason !== undefined) {
        broken = { reason, goodRecords: (error as { records?: number }).records ?? 0 };
        source.destroy();
        parser.end();
      } else {
        reject(skipLines + lineOf(error), error.message);
      }
    },
  });
  source.once('error', (error) => parser.destroy(error));
  const text = encoding === 'utf-8' ? source : source.pipe(toUtf8(encoding));
  text.pipe(skip(skipLines)).pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: Record<string, string>;
      info: { lines: number; records: number };
    }>) {
      // What follows a broken quote was cut in the wrong places; it is read again from the next line on.
      if (broken !== undefined && info.records > broken.goodRecords) break;
      lastLine = skipLines + info.lines;
      progress.read += 1;
      if (progress.read % PROGRESS_EVERY === 0)
        listener.progress({ read: progress.read, share: source.bytesRead / (progress.size || 1) });
      yield { line: lastLine, values: record };
    }
  } catch (error) {
    if (CommerceAIError.isInstance(error)) throw error;
    throw new InvalidInputError({
      message: `${name} could not be read to its end: ${(error as Error).message}`,
      cause: error,
    });
  } finally {
    source.destroy();
  }
  if (broken === undefined || header === undefined) return undefined;
  return { badLine: lastLine + 1, reason: broken.reason, header };
}

/** Drops the first lines of a stream of bytes. */
function skip(lines: number): Transform {
  let left = lines;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let from = 0;
      while (left > 0) {
        const newline = chunk.indexOf(NEWLINE, from);
        if (newline < 0) return done();
        from = newline + 1;
        left -= 1;
      }
      done(null, from === 0 ? chunk : chunk.subarray(from));
    },
  });
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    throw new InvalidInputError({
      message: `There is no file ${file}: give the path of a CSV export.`,
      cause: error,
    });
  }
}

function checkHeader(header: readonly string[], required: readonly string[], name: string): string[] {
  const missing = required.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new InvalidInputError({
      message: `${name} has no column ${missing.map((column) => `"${column}"`).join(', ')}: export it from Shopify's admin as CSV, with its header.`,
      fields: missing.map((column) => ({ path: column, message: 'missing column' })),
    });
  }
  return [...header];
}

function lineOf(error: unknown): number {
  return (error as { lines?: number }).lines ?? 0;
}
