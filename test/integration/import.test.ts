import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askApi, freeOffset, makeState, runScript, START_MS, startCopy, stopAll } from './start-harness.ts';

const PRODUCTS = `Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price
harpe-celtique,Harpe celtique,<p>Harpe celtique de 22 cordes en noyer massif.</p>,Luthier,Instruments,musique,true,Title,Default Title,HC-22,shopify,3,deny,890.00
tambourin,Tambourin,Peau naturelle.,Luthier,Instruments,musique,true,Title,Default Title,T-1,shopify,3,deny,abc
`;
const ARTICLE =
  '# Location de harpes\n\nUne harpe se loue 45 € par mois, entretien compris, avec option d’achat.\n';

/** The script itself, as a merchant runs it; what it reads is tested beside the reader. */
describe('npm run import', () => {
  let state: Awaited<ReturnType<typeof makeState>>;
  let folder: string;
  let offset: number;

  beforeAll(async () => {
    state = await makeState();
    folder = await mkdtemp(join(tmpdir(), 'commerceai-import-'));
    offset = await freeOffset();
    await writeFile(join(folder, 'products.csv'), PRODUCTS);
    await writeFile(join(folder, 'location.md'), ARTICLE);
  }, START_MS);

  afterAll(async () => {
    await stopAll();
    await state.remove();
    await rm(folder, { recursive: true, force: true });
  }, START_MS);

  const importing = async (files: string, env = {}) => {
    const run = runScript({ state: state.path, offset, script: 'import', arguments: files, env });
    return { code: await run.ended, output: run.output(), complaints: run.complaints() };
  };
  const both = () => `--products ${join(folder, 'products.csv')} --knowledge ${join(folder, 'location.md')}`;

  test(
    'loads a shop before the first start, names the bad row, and changes nothing the second time',
    async () => {
      const first = await importing(both());
      expect(first.code).toBe(0);
      expect(first.output).toContain('products.csv: 1 read, 1 new or changed, 0 unchanged, 2 left out');
      expect(first.output).toMatch(/line 3[^\n]*abc/);
      expect(first.output).toContain('location.md: 1 read, 1 new or changed');

      const second = await importing(both());
      expect(second.output).toContain('products.csv: 1 read, 0 new or changed, 1 unchanged, 2 left out');
      expect(second.output).toContain('location.md: 1 read, 0 new or changed, 1 unchanged');
    },
    2 * START_MS,
  );

  test(
    'makes another shop with a key of its own, shown once',
    async () => {
      const files = `--shop harpes ${both()}`;
      expect((await importing(files)).output).toMatch(/API key of harpes, shown once: cai_\w+/);
      expect((await importing(files)).output).not.toContain('API key');
    },
    2 * START_MS,
  );

  test(
    'says what is wrong, and ends: a file that is not there, a variable that is wrong',
    async () => {
      const missing = await importing('--products nowhere.csv');
      expect(missing).toMatchObject({
        code: 1,
        complaints: expect.stringContaining('nowhere.csv: give the path'),
      });
      const wrong = await importing(both(), { REDIS_URL: 'localhost' });
      expect(wrong).toMatchObject({ code: 1, complaints: expect.stringContaining('REDIS_URL must be') });
    },
    2 * START_MS,
  );

  test(
    'what was imported is answered, beside what the demo shop has',
    async () => {
      const copy = await startCopy({ state: state.path, offset });
      const ask = async (text: string) =>
        (
          (await askApi(copy.demo, '/api/customer-service/respond', {
            method: 'POST',
            body: JSON.stringify({ text, threadKey: text }),
          })) as { text: string }
        ).text;
      expect(await ask('Combien coûte la location d’une harpe ?')).toContain('45');
      expect(await ask('quel est le prix de la harpe celtique ?')).toContain('890');
      expect(await ask('Quels sont les délais de livraison ?')).toMatch(/jours/);
      await copy.interrupt();
    },
    2 * START_MS,
  );
});
