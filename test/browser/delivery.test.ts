import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HAS_BROWSER } from '../support/browser.ts';
import { answerTo } from './answers.ts';
import { eventually, inPage, type Stage, setStage } from './stage.ts';

describe.skipIf(!HAS_BROWSER)('delivery from the browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage?.close());
  beforeEach(() => {
    stage.gateway.reset();
    stage.gateway.answer = answerTo;
  });

  it('loses no message offline and sends each once when the network is back', async () => {
    const visit = await stage.visit();
    await visit.open();
    await visit.say('Bonjour');
    await visit.log.getByText('Que puis-je faire').waitFor();
    await visit.context.setOffline(true);
    await visit.chat.getByText('Hors connexion').waitFor();
    await visit.say('Première');
    await visit.say('Deuxième');
    expect(await visit.log.getByText('En attente de connexion').count()).toBe(2);
    await visit.context.setOffline(false);
    await expect
      .poll(() => stage.gateway.received.map(({ text }) => text))
      .toEqual(['Bonjour', 'Première', 'Deuxième']);
    await eventually(() => visit.log.getByText('En attente').count()).toBe(0);
    expect(await visit.log.locator('.mine').count()).toBe(3);
    await eventually(() => visit.chat.getByText('Hors connexion').count()).toBe(0);
    await visit.leave();
  });

  it('keeps an unsent message over a reload', async () => {
    const visit = await stage.visit();
    await visit.open();
    await visit.chat.getByText('Atelier Brumelaine').first().waitFor();
    stage.gateway.misbehaviour.status = 503;
    await visit.say('Ne me perdez pas');
    await visit.log.getByText('En attente de connexion').waitFor();
    await visit.page.reload();
    await visit.log.getByText('Ne me perdez pas').waitFor();
    stage.gateway.misbehaviour = {};
    await eventually(() => stage.gateway.received.length, 20_000).toBe(1);
    await visit.log.getByText('Que puis-je faire').waitFor();
    expect(await visit.log.getByText('Ne me perdez pas').count()).toBe(1);
    await visit.leave();
  });

  it('gets the whole answer when the stream is cut half-way, once', async () => {
    stage.gateway.misbehaviour.cutStreams = true;
    const visit = await stage.visit();
    await visit.open();
    await visit.say('Comment faire un retour ?');
    await visit.log.getByText('Le remboursement suit').waitFor();
    expect(await visit.log.locator('.bot').count()).toBe(1);
    expect(new Set(stage.gateway.received.map(({ messageId }) => messageId)).size).toBe(1);
    await visit.leave();
  });

  it('finds the answer by polling when nothing comes on the stream', async () => {
    stage.gateway.misbehaviour.silent = true;
    const visit = await stage.visit();
    await visit.open();
    await visit.say('Comment faire un retour ?');
    await visit.log.getByText('Le remboursement suit').waitFor({ timeout: 20_000 });
    expect(stage.gateway.received).toHaveLength(1);
    await visit.leave();
  });

  it('says when the service is away, and comes back by itself', async () => {
    const visit = await stage.visit();
    await visit.open();
    await visit.chat.getByText('Atelier Brumelaine').first().waitFor();
    stage.gateway.misbehaviour.status = 503;
    await visit.say('Bonjour');
    await visit.chat.getByText('Le service ne répond pas').waitFor();
    stage.gateway.misbehaviour = {};
    await visit.log.getByText('Que puis-je faire').waitFor({ timeout: 20_000 });
    await visit.leave();
  });

  it('shows the history on return', async () => {
    const visit = await stage.visit();
    await visit.open();
    await visit.say('Comment faire un retour ?');
    await visit.log.getByText('Le remboursement suit').waitFor();
    await visit.chat.getByRole('button', { name: 'Fermer la discussion' }).first().click();
    await visit.page.goto(`${stage.storefront.url}/collections/all`);
    await visit.open();
    await visit.log.getByText('Le remboursement suit').waitFor();
    expect(await visit.log.locator('.message').count()).toBe(2);
    await visit.leave();
  });

  it('works where storage is blocked', async () => {
    const visit = await stage.visit();
    await visit.context.addInitScript(`
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });
    `);
    await visit.page.reload();
    await visit.open();
    await visit.say('Bonjour');
    await visit.log.getByText('Que puis-je faire').waitFor();
    expect(visit.trouble.errors).toEqual([]);
    await visit.leave();
  });

  it('sends an image with a preview, and shows it', async () => {
    const visit = await stage.visit();
    await visit.open();
    const picker = visit.chat.locator('input[type=file]');
    await picker.setInputFiles({ name: 'bol.png', mimeType: 'image/png', buffer: png(40, 30) });
    await visit.chat.getByRole('img', { name: 'Image : bol.png' }).waitFor();
    await visit.field.fill('Il est arrivé cassé');
    await visit.chat.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await eventually(() => stage.gateway.received[0]?.attachments?.length).toBe(1);
    const [upload] = stage.gateway.uploads.values();
    expect(upload).toMatchObject({ name: 'bol.png', mediaType: 'image/png' });
    await visit.log.getByText('Que puis-je faire').waitFor();
    await visit.page.reload();
    const image = visit.log.getByRole('img', { name: 'Image : bol.png' });
    await image.waitFor();
    expect(await inPage(image, '(node) => node.decode().then(() => node.naturalWidth)')).toBe(40);
    expect(visit.trouble.violations).toEqual([]);
    await visit.leave();
  });

  it('sends an image without words as such: what to make of it is the agent’s to say', async () => {
    const visit = await stage.visit();
    await visit.open();
    await visit.chat
      .locator('input[type=file]')
      .setInputFiles({ name: 'bol.png', mimeType: 'image/png', buffer: png(40, 30) });
    await visit.chat.getByRole('img', { name: 'Image : bol.png' }).waitFor();
    await visit.field.press('Enter');
    await visit.log.getByText('Que puis-je faire').waitFor();
    expect(stage.gateway.received[0]).toMatchObject({ text: '', attachments: [expect.any(String)] });
    expect(await visit.log.locator('.mine .bubble').count()).toBe(0);
    await visit.leave();
  });

  it('takes pasted and dropped images, and removes one again', async () => {
    const visit = await stage.visit();
    await visit.open();
    const transfer = `(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob('${png(8, 8).toString('base64')}'), (c) => c.charCodeAt(0))], 'a.png', { type: 'image/png' }));
      return transfer;
    })()`;
    await inPage(
      visit.field,
      `(node) => node.dispatchEvent(new ClipboardEvent('paste', { clipboardData: ${transfer}, bubbles: true }))`,
    );
    await visit.chat.getByRole('button', { name: 'Retirer a.png' }).waitFor();
    await inPage(
      visit.chat.getByRole('dialog'),
      `(node) => node.dispatchEvent(new DragEvent('drop', { dataTransfer: ${transfer}, bubbles: true }))`,
    );
    await eventually(() => visit.chat.getByRole('button', { name: 'Retirer a.png' }).count()).toBe(2);
    await visit.chat.getByRole('button', { name: 'Retirer a.png' }).first().click();
    await eventually(() => visit.chat.getByRole('button', { name: 'Retirer a.png' }).count()).toBe(1);
    await visit.leave();
  });

  it('says why an attachment cannot be taken', async () => {
    const visit = await stage.visit();
    await visit.open();
    const picker = visit.chat.locator('input[type=file]');
    await picker.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
    await visit.chat.getByRole('alert').filter({ hasText: 'notes.txt' }).waitFor();
    await picker.setInputFiles({
      name: 'big.gif',
      mimeType: 'image/gif',
      buffer: Buffer.alloc(5 * 1024 * 1024 + 1),
    });
    await visit.chat.getByRole('alert').filter({ hasText: 'big.gif dépasse 5 Mo' }).waitFor();
    await picker.setInputFiles(
      Array.from({ length: 5 }, (_, at) => ({ name: `${at}.png`, mimeType: 'image/png', buffer: png(4, 4) })),
    );
    await visit.chat.getByRole('alert').filter({ hasText: '4 images au plus' }).waitFor();
    await visit.leave();
  });

  it('sends an image that waited offline over a reload', async () => {
    const visit = await stage.visit();
    await visit.open();
    await visit.chat.getByText('Atelier Brumelaine').first().waitFor();
    stage.gateway.misbehaviour.status = 503;
    await visit.chat
      .locator('input[type=file]')
      .setInputFiles({ name: 'bol.png', mimeType: 'image/png', buffer: png(20, 20) });
    await visit.chat.getByRole('button', { name: 'Retirer bol.png' }).waitFor();
    await visit.say('Cassé');
    await visit.log.getByText('En attente').waitFor();
    await visit.page.reload();
    await visit.log.getByText('Cassé').waitFor();
    stage.gateway.misbehaviour = {};
    // As the browser tells once there is a network: by itself the chat waits ever longer between its tries.
    await inPage(visit.chat, `() => dispatchEvent(new Event('online'))`);
    await eventually(() => stage.gateway.received[0]?.attachments?.length, 20_000).toBe(1);
    expect([...stage.gateway.uploads.values()][0]!.bytes.equals(png(20, 20))).toBe(true);
    await visit.leave();
  });
});

/** A plain grey PNG. */
function png(width: number, height: number): Buffer {
  const rows = Buffer.concat(
    Array.from({ length: height }, () => Buffer.from([0, ...Array(width).fill(120)])),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
