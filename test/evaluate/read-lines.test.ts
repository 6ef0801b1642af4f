import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { applyLabelMap, readLabelMap } from './label-map.ts';
import { measureRetrieval } from './measure-retrieval.ts';
import { labelledLine, readLines, retrievalLine } from './read-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const ours = ['praise', 'complaint'];
const labelled = (content: string) => readLines(file('labelled.jsonl', content), labelledLine);

describe('readLines', () => {
  it('reads lines with their numbers, past empty ones', () => {
    expect(
      labelled('\uFEFF{"text":"hi","label":"praise"}\n\n{"text":"ho","label":"x","language":"fr"}\r\n'),
    ).toEqual([
      { number: 1, value: { text: 'hi', label: 'praise' } },
      { number: 3, value: { text: 'ho', label: 'x', language: 'fr' } },
    ]);
  });

  it.each([
    ['{"text":"hi"', /labelled\.jsonl:1: not JSON/],
    ['{"text":"hi"}', /:1: expected \{"text", "label", "language"\?\}: "label"/],
    ['{"text":"hi","label":"praise","language":"xx"}', /"language"/],
    ['', /no lines/],
  ])('says what is wrong with %s', (content, message) => {
    expect(() => labelled(content)).toThrow(message);
  });

  it('names the first ten bad lines and counts the rest', () => {
    expect(() => labelled('nonsense\n'.repeat(12))).toThrow(/:10: not JSON[\s\S]*2 more/);
  });

  it('says when there is no such file', () => {
    expect(() => readLines(join(folder, 'none.jsonl'), labelledLine)).toThrow('cannot be read (ENOENT)');
  });
});

describe('label maps', () => {
  const lines = labelled(
    '{"text":"a","label":"praise"}\n{"text":"b","label":"nice"}\n{"text":"c","label":"noise"}',
  );

  it('rename labels, allow several and leave lines out', () => {
    const map = readLabelMap(file('map.json', '{"nice": ["praise", "complaint"], "noise": null}'), ours);
    expect(applyLabelMap(lines, { path: 'x', ours, map })).toEqual({
      examples: [
        { text: 'a', labels: ['praise'], language: undefined },
        { text: 'b', labels: ['praise', 'complaint'], language: undefined },
      ],
      skipped: 1,
    });
  });

  it('report labels that stay unknown, with the line', () => {
    expect(() => applyLabelMap(lines, { path: 'x', ours })).toThrow(/x:2: unknown label "nice"[\s\S]*x:3/);
  });

  it('may only map to our labels', () => {
    expect(() => readLabelMap(file('bad.json', '{"nice": "great"}'), ours)).toThrow('"nice" maps to "great"');
    expect(() => readLabelMap(file('worse.json', '[1]'), ours)).toThrow('expected');
  });
});

describe('measureRetrieval', () => {
  const retrieval = (content: string) => readLines(file('retrieval.jsonl', content), retrievalLine);
  const passages =
    '{"passage":{"id":"returns","text":"You have 30 days to return an item.","language":"en"}}\n' +
    '{"passage":{"id":"wool","text":"Wash wool by hand in cold water.","language":"en"}}\n';

  it('finds passages with the product’s own search', async () => {
    const lines = retrieval(`${passages}{"question":"how to wash wool","passageId":"wool","language":"en"}`);
    expect(await measureRetrieval(lines, 'x')).toMatchObject({ passages: 2, questions: 1, recallAt1: 1 });
  });

  it('reports questions without a passage and passages given twice', async () => {
    const lines = retrieval(`${passages}${passages}{"question":"q","passageId":"none"}`);
    await expect(measureRetrieval(lines, 'x')).rejects.toThrow(
      /x:3: a second passage "returns"[\s\S]*no passage "none"/,
    );
  });
});
