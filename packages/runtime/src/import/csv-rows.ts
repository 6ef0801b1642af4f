import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { CommerceAIError, InvalidInputError } from '@commerceai/sdk';
import { parse } from 'csv-parse';
import type { ImportListener } from './report.ts';

/** A row by column name, with the line it begins on. */
export interface CsvRow {
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

const PROGRESS_EVERY = 500;
const LONGEST_RECORD = 1_000_000;

/**
 * Streams a CSV file row by row, in constant memory. Rows that cannot be read are reported and passed over.
 * @throws InvalidInputError when the file cannot be opened or lacks a required column
 */
export async function* csvRows(
  file: string,
  options: { required: readonly string[]; listener: ImportListener },
): AsyncGenerator<CsvRow> {
  const { required, listener } = options;
  const size = await sizeOf(file);
  const name = basename(file);
  const source = createReadStream(file);
  const parser = source.pipe(
    parse({
      bom: true,
      columns: (header: string[]) => checkHeader(header, required, name),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: LONGEST_RECORD,
      trim: true,
      on_skip: (error) => {
        if (error) listener.rejected({ file: name, line: lineOf(error), reason: error.message });
      },
    }),
  );
  source.once('error', (error) => parser.destroy(error));
  let read = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: Record<string, string>;
      info: { lines: number };
    }>) {
      read += 1;
      if (read % PROGRESS_EVERY === 0)
        listener.progress({ read, share: size === 0 ? 1 : source.bytesRead / size });
      yield { line: info.lines, values: record };
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
  listener.progress({ read, share: 1 });
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
      message: `${name} has no column ${missing.map((column) => `"${column}"`).join(', ')}: export it from Shopify's admin as CSV for Excel or plain CSV, with its header.`,
      fields: missing.map((column) => ({ path: column, message: 'missing column' })),
    });
  }
  return [...header];
}

function lineOf(error: unknown): number {
  return (error as { lines?: number }).lines ?? 0;
}
