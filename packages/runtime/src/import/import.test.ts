import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createCommerceAI, shopCopy } from '@commerceai/sdk';
import { memoryStorage } from '@commerceai/sdk/storage/memory';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importKnowledge, importOrders, importProducts, type RejectedRow } from './index.ts';
import { parseAmount } from './parse-amount.ts';

const NOW = new Date('2026-11-24T10:00:00Z');
const HEADER =
  'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Compare At Price,Image Src,Image Alt Text';

let folder: string;
let rejected: RejectedRow[];
const listener = { progress: () => {}, rejected: (row: RejectedRow) => rejected.push(row) };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  rejected = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function products(storage: ReturnType<typeof memoryStorage>, csv: string | Uint8Array) {
  return importProducts({
    storage,
    shopId: 'shop',
    file: file('products.csv', csv),
    currency: 'EUR',
    now: NOW,
    listener,
  });
}

describe('importProducts', () => {
  it('puts the rows of a handle together into one product with its variants and pictures', async () => {
    const storage = memoryStorage();
    const report = await products(
      storage,
      [
        HEADER,
        'vase,Vase bleu,<p>Grès émaillé.</p><script>x</script>,Atelier,Vases,"grès, bleu",true,Taille,Petit,V-P,3,deny,"49,90",,https://cdn.example/1.jpg,Un vase',
        'vase,,,,,,,,Grand,V-G,0,continue,79.00,99.00,https://cdn.example/2.jpg,',
        'vase,,,,,,,,,,,,,,https://cdn.example/3.jpg,',
      ].join('\n'),
    );
    expect(report).toEqual({ read: 1, changed: 1, unchanged: 0, rejected: 0 });
    const vase = await storage.commerce.findProduct('shop', 'vase');
    expect(vase).toMatchObject({
      title: 'Vase bleu',
      description: 'Grès émaillé.',
      tags: ['grès', 'bleu'],
      options: [{ name: 'Taille', values: ['Petit', 'Grand'] }],
    });
    expect(vase?.images.map((image) => image.alt)).toEqual(['Un vase', 'Vase bleu', 'Vase bleu']);
    expect(vase?.variants).toMatchObject([
      { title: 'Petit', price: { amount: 4990, currency: 'EUR' }, stock: 3, backorder: false },
      {
        title: 'Grand',
        price: { amount: 7900, currency: 'EUR' },
        compareAtPrice: { amount: 9900, currency: 'EUR' },
        stock: 0,
        backorder: true,
      },
    ]);
  });

  it('names line and reason of each bad row and imports the rest', async () => {
    const storage = memoryStorage();
    const report = await products(
      storage,
      [
        HEADER,
        'a,Bon produit,,,,,true,Title,Default Title,,1,deny,10,,,',
        'b,,,,,,true,Title,Default Title,,1,deny,10,,,',
        'c,Sans prix,,,,,true,Title,Default Title,,1,deny,gratuit,,,',
        ',Sans handle,,,,,true,Title,Default Title,,1,deny,10,,,',
        'd,Stock faux,,,,,true,Title,Default Title,,beaucoup,deny,10,,,',
        'e,"Guillemets "cassés",,,,,true,Title,Default Title,,1,deny,12,,,',
        'f,Dernier,,,,,true,Title,Default Title,,1,deny,15,,,',
      ].join('\n'),
    );
    expect(report.rejected).toBe(rejected.length);
    expect(rejected.map((row) => [row.line, row.reason])).toEqual(
      expect.arrayContaining([
        [3, '"b" has no Title in its first row'],
        [4, 'Variant Price "gratuit" of "c" is not an amount'],
        [5, 'the row has no Handle'],
        [6, 'Variant Inventory Qty "beaucoup" of "d" is not a whole number'],
      ]),
    );
    expect(await storage.commerce.findProduct('shop', 'a')).toBeDefined();
    expect(await storage.commerce.findProduct('shop', 'f')).toBeDefined();
    expect(await storage.commerce.findProduct('shop', 'c')).toBeUndefined();
  });

  it('changes nothing the second time', async () => {
    const storage = memoryStorage();
    const csv = [HEADER, 'a,Un,,,,,true,Title,Default Title,,1,deny,10,,,'].join('\n');
    await products(storage, csv);
    expect(await products(storage, csv)).toEqual({ read: 1, changed: 0, unchanged: 1, rejected: 0 });
  });

  it('tells which column is missing, and that a file is not there', async () => {
    const storage = memoryStorage();
    await expect(products(storage, 'Handle,Title\na,b')).rejects.toThrow('no column "Variant Price"');
    await expect(
      importProducts({
        storage,
        shopId: 'shop',
        file: join(folder, 'none.csv'),
        currency: 'EUR',
        now: NOW,
        listener,
      }),
    ).rejects.toThrow('There is no file');
  });

  it('survives any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 400, unit: 'binary' }), async (junk) => {
        const report = await products(memoryStorage(), `${HEADER}\n${junk}`).catch((error: unknown) => error);
        expect(report instanceof TypeError || report instanceof RangeError).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a CSV as spreadsheets save it', () => {
  const CSV = `${HEADER}\nrobe,Robe d’été,,,,,true,,,R,1,deny,80.00,,,`;
  const written: readonly (readonly [string, Uint8Array])[] = [
    ['Windows-1252', Buffer.from(CSV.replace('’', '\u0092'), 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${CSV}`, 'utf16le')],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${CSV}`)],
  ];

  it.each(written)('is read in %s', async (_name, bytes) => {
    const storage = memoryStorage();
    expect(await products(storage, bytes)).toMatchObject({ read: 1, rejected: 0 });
    expect((await storage.commerce.findProduct('shop', 'robe'))?.title).toBe('Robe d’été');
  });

  it('says from which line on it was not read where quotes are broken without end', async () => {
    const storage = memoryStorage();
    const broken = Array.from({ length: 1_010 }, (_, index) => `x${index},"a"b",,,,,true,,,X,1,deny,1.00,,,`);
    await products(storage, [HEADER, ...broken, 'robe,Robe,,,,,true,,,R,1,deny,80.00,,,'].join('\n'));
    expect(rejected.at(-1)).toMatchObject({ line: 1_003, reason: expect.stringContaining('was not read') });
  });
});

describe('importOrders', () => {
  const ORDERS =
    'Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,Shipping,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Shipping Name,Shipping Address1,Shipping Zip,Shipping City,Shipping Country,Cancelled at,Id';
  const csv = [
    ORDERS,
    "#2001,Ana@Example.com,paid,2026-11-01 10:00:00 +0100,fulfilled,2026-11-03 09:00:00 +0100,EUR,60,5.90,65.90,2026-11-01 10:00:00 +0100,2,Vase bleu - Petit,20.00,V-P,Ana Silva,Ana Silva,1 rue X,'44000,Nantes,FR,,5001",
    '#2001,Ana@Example.com,,,,,,,,,,1,Tasse,20.00,T-1,,,,,,,,',
    '#2002,,paid,,unfulfilled,,EUR,10,0,10,2026-11-02 10:00:00 +0100,1,Tasse,10.00,,,,,,,,,5002',
  ].join('\n');

  it('imports orders with their lines, and the customers they are from', async () => {
    const storage = memoryStorage();
    const report = await importOrders({ storage, shopId: 'shop', file: file('orders.csv', csv), listener });
    expect(report).toEqual({ read: 1, changed: 1, unchanged: 0, rejected: 1 });
    expect(rejected[0]).toMatchObject({ line: 4, reason: expect.stringContaining('#2002 has no e-mail') });
    expect(await storage.commerce.findOrder('shop', '2001')).toMatchObject({
      email: 'ana@example.com',
      placedAt: new Date('2026-11-01T09:00:00Z'),
      fulfilmentStatus: 'fulfilled',
      total: { amount: 6590, currency: 'EUR' },
      lines: [{ quantity: 2, price: { amount: 2000 } }, { title: 'Tasse' }],
      shippingAddress: { postalCode: '44000' },
    });
    expect(await storage.commerce.findCustomer('shop', 'ana@example.com')).toMatchObject({
      ordersCount: 1,
      firstName: 'Ana',
      lastName: 'Silva',
    });
  });

  it('never takes an address for the platform’s id of a customer', async () => {
    const storage = memoryStorage();
    await importOrders({ storage, shopId: 'shop', file: file('orders.csv', csv), listener });
    expect(await storage.commerce.findOrder('shop', '2001')).not.toHaveProperty('customerId');
  });

  it.each(['Customer ID', 'Customer: ID'])(
    'reads whose order it is where the file tells: %s',
    async (column) => {
      const storage = memoryStorage();
      const named = [
        `${ORDERS},${column}`,
        "#2001,ana@example.com,paid,,unfulfilled,,EUR,10,0,10,2026-11-01 10:00:00 +0100,1,Tasse,10.00,,,,,,,,,'5001,'7392001",
      ].join('\n');
      await importOrders({ storage, shopId: 'shop', file: file('orders.csv', named), listener });
      expect(await storage.commerce.findOrder('shop', '2001')).toMatchObject({
        id: '5001',
        customerId: '7392001',
      });
      expect(await storage.commerce.findCustomer('shop', '7392001')).toMatchObject({
        email: 'ana@example.com',
      });
    },
  );

  it('shows a signed-in customer an imported order, and nobody else', async () => {
    const storage = memoryStorage();
    await importOrders({ storage, shopId: 'shop', file: file('orders.csv', csv), listener });
    const ai = createCommerceAI({ storage, shopId: 'shop', connectors: [shopCopy({ storage })] });
    const say = (text: string, threadKey: string) =>
      ai.customerService.respond({ text, threadKey, customer: { id: '7392001', verified: true } });
    await say('Où est ma commande 2001 ?', 'own');
    expect((await say('ana@example.com', 'own')).cards).toMatchObject([{ type: 'order', number: '2001' }]);
    const other = { id: '1', verified: true };
    const stranger = await ai.customerService.respond({
      text: 'Où est ma commande 2001 ?',
      threadKey: 'stranger',
      customer: other,
    });
    expect(stranger.cards).toEqual([]);
  });
});

describe('importKnowledge', () => {
  it('reads Markdown, HTML and text from a folder, and says what it cannot read', async () => {
    const storage = memoryStorage();
    file(
      'retours.md',
      '---\ntitle: Nos retours\nlanguage: fr\n---\nVous avez 30 jours pour retourner un article.',
    );
    file(
      'shipping.html',
      '<html lang="en"><head><title>Shipping</title></head><body><nav>Home</nav><main><h1>Delivery times</h1><p>Parcels arrive in <b>3 days</b>.</p></main></body></html>',
    );
    file('internal.md', '---\naudience: staff\n---\n# Gestes commerciaux\nJusqu’à 15 euros.');
    file('logo.png', 'x');
    const report = await importKnowledge({ storage, shopId: 'shop', source: folder, listener });
    expect(report).toEqual({ read: 3, changed: 3, unchanged: 0, rejected: 1 });
    const entries = (await storage.knowledge.list('shop')).items;
    expect(entries.map((entry) => [entry.title, entry.language, entry.audience]).sort()).toEqual([
      ['Delivery times', 'en', 'public'],
      ['Gestes commerciaux', 'fr', 'staff'],
      ['Nos retours', 'fr', 'public'],
    ]);
    expect(entries.find((entry) => entry.title === 'Delivery times')?.body).toContain(
      'Parcels arrive in **3 days**.',
    );
    expect(await importKnowledge({ storage, shopId: 'shop', source: folder, listener })).toMatchObject({
      changed: 0,
      unchanged: 3,
    });
  });

  it('reads what a page shows and not what it hides', async () => {
    const storage = memoryStorage();
    const hiding = [
      'style="display:none"',
      'style="color:red; display : none !important"',
      'style="visibility:hidden"',
      'style="opacity:0"',
      'style="opacity: 0.0;"',
      'style="font-size:0px"',
      'style="position:absolute;left:-9999px"',
      'style="text-indent:-5000px"',
      'style="clip:rect(0 0 0 0)"',
      'style="width:0;height:0;overflow:hidden"',
      'style="color:transparent"',
      'hidden',
      'aria-hidden="true"',
    ];
    const shown = [
      'style="opacity:0.9"',
      'style="font-size:0.9em"',
      'style="margin-left:-10px"',
      'style="color:#000"',
    ];
    file(
      'page.html',
      `<html><body><h1 hidden>Piège</h1><main><h2>Retours</h2>${hiding
        .map((how, index) => `<p ${how}>secret${index}</p>`)
        .join(
          '',
        )}${shown.map((how, index) => `<p ${how}>visible${index}</p>`).join('')}</main></body></html>`,
    );
    await importKnowledge({ storage, shopId: 'shop', source: folder, listener });
    const [entry] = (await storage.knowledge.list('shop')).items;
    expect(entry?.body).not.toMatch(/secret|Piège/);
    expect(entry?.title).not.toContain('Piège');
    expect(entry?.body.match(/visible\d/g)).toEqual(['visible0', 'visible1', 'visible2', 'visible3']);
  });

  it('goes on after a page that no parser survives', async () => {
    const storage = memoryStorage();
    file('a-deep.html', `${'<div>'.repeat(60_000)}au fond${'</div>'.repeat(60_000)}`);
    file('b-100%.md', 'Cent pour cent coton.');
    const report = await importKnowledge({ storage, shopId: 'shop', source: folder, listener });
    expect(report.read + report.rejected).toBe(2);
    const entries = (await storage.knowledge.list('shop')).items;
    expect(entries.map(({ body }) => body)).toContain('Cent pour cent coton.');
  });

  describe('from the web', () => {
    const importFrom = async (source: string, answers: Record<string, () => Response>) => {
      const asked: string[] = [];
      const storage = memoryStorage();
      const fetchPage = (async (address: string, init?: RequestInit) => {
        asked.push(address);
        expect(init?.redirect).toBe('manual');
        return answers[address]?.() ?? new Response('', { status: 404 });
      }) as typeof fetch;
      const report = await importKnowledge({ storage, shopId: 'shop', source, listener, fetch: fetchPage });
      return { report, asked };
    };
    const page = () => new Response('<h1>FAQ</h1><p>Oui.</p>', { headers: { 'content-type': 'text/html' } });
    const redirect = (location: string) => () => new Response(null, { status: 302, headers: { location } });
    const sitemap =
      (...addresses: string[]) =>
      () =>
        new Response(`<urlset>${addresses.map((one) => `<url><loc>${one}</loc></url>`).join('')}</urlset>`);

    it('follows redirects within the host', async () => {
      const { report } = await importFrom('http://shop.example/faq', {
        'http://shop.example/faq': redirect('https://www.shop.example/faq'),
        'https://www.shop.example/faq': redirect('/fr/faq'),
        'https://www.shop.example/fr/faq': page,
      });
      expect(report).toMatchObject({ read: 1, rejected: 0 });
    });

    it.each([
      'http://169.254.169.254/latest/meta-data',
      'http://localhost:6379/',
      'https://evil.example/',
      'file:///etc/passwd',
      'https://shop.example:8443/',
    ])('never follows one to %s', async (location) => {
      const { report, asked } = await importFrom('https://shop.example/sitemap.xml', {
        'https://shop.example/sitemap.xml': sitemap('https://shop.example/a', 'https://shop.example/b'),
        'https://shop.example/a': redirect(location),
        'https://shop.example/b': page,
      });
      expect(report).toMatchObject({ read: 1, rejected: 1 });
      expect(asked).not.toContain(location);
    });

    it('ends a circle of redirects', async () => {
      const { report } = await importFrom('https://shop.example/sitemap.xml', {
        'https://shop.example/sitemap.xml': sitemap('https://shop.example/a'),
        'https://shop.example/a': redirect('/a'),
      });
      expect(report).toMatchObject({ read: 0, rejected: 1 });
    });

    it('stops reading an answer without end', async () => {
      let sent = 0;
      const endless = () =>
        new Response(
          new ReadableStream({
            pull(controller) {
              sent += 1_000_000;
              controller.enqueue(new Uint8Array(1_000_000));
            },
          }),
        );
      const { report } = await importFrom('https://shop.example/sitemap.xml', {
        'https://shop.example/sitemap.xml': sitemap('https://shop.example/a'),
        'https://shop.example/a': endless,
      });
      expect(report).toMatchObject({ read: 0, rejected: 1 });
      expect(rejected.at(-1)?.reason).toContain('larger than 20 MB');
      expect(sent).toBeLessThan(30_000_000);
    });

    it('says of a start that is no gzip file what is wrong', async () => {
      await expect(
        importFrom('https://shop.example/sitemap.xml.gz', {
          'https://shop.example/sitemap.xml.gz': () => new Response(new Uint8Array([0x1f, 0x8b, 1, 2, 3])),
        }),
      ).rejects.toThrow('https://shop.example/sitemap.xml.gz could not be read: is no gzip file');
    });
  });

  it('reads no more of a sitemap than the standard lets it hold', async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000, 32));
    await expect(
      importKnowledge({
        storage: memoryStorage(),
        shopId: 'shop',
        source: 'https://shop.example/sitemap.xml.gz',
        listener,
        fetch: async () => new Response(bomb),
      }),
    ).rejects.toThrow('is no gzip file of at most');
  });

  it('follows a sitemap index with a gzip sitemap, and stays on its host', async () => {
    const storage = memoryStorage();
    const pages: Record<string, [string, string | Uint8Array]> = {
      'https://shop.example/sitemap.xml': [
        'application/xml',
        '<sitemapindex><sitemap><loc>https://shop.example/pages.xml.gz</loc></sitemap><sitemap><loc>https://other.example/x.xml</loc></sitemap></sitemapindex>',
      ],
      'https://shop.example/pages.xml.gz': [
        'application/gzip',
        gzipSync(
          '<urlset><url><loc>https://shop.example/pages/faq</loc></url><url><loc>https://shop.example/pages/gone</loc></url><url><loc>https://evil.example/</loc></url></urlset>',
        ),
      ],
      'https://shop.example/pages/faq': [
        'text/html',
        '<body><h1>FAQ</h1><p>Nous livrons en Belgique.</p></body>',
      ],
    };
    const fetchPage = (async (address: string) => {
      const page = pages[address];
      return page
        ? new Response(page[1] as string, { headers: { 'content-type': page[0] } })
        : new Response('', { status: 404 });
    }) as typeof fetch;
    const report = await importKnowledge({
      storage,
      shopId: 'shop',
      source: 'https://shop.example/sitemap.xml',
      listener,
      fetch: fetchPage,
    });
    expect(report).toMatchObject({ read: 1, changed: 1 });
    expect(rejected.map((row) => row.file).sort()).toEqual([
      'https://evil.example/',
      'https://other.example/x.xml',
      'https://shop.example/pages/gone',
    ]);
    const ai = createCommerceAI({ storage, shopId: 'shop', connectors: [shopCopy({ storage })] });
    const reply = await ai.customerService.respond({ text: 'Est-ce que vous livrez en Belgique ?' });
    expect(reply.text).toContain('Nous livrons en Belgique');
  });
});

describe('parseAmount', () => {
  it.each([
    ['15', 1500],
    ['49,90', 4990],
    ['1,234.50', 123_450],
    ['1.234,50', 123_450],
    ['1 234,5', 123_450],
    ['$9.99', 999],
  ])('reads %s', (text, amount) => expect(parseAmount(text, 'EUR')).toBe(amount));

  it.each(['', 'free', '-5', '1.2.3', '12,345,6789'])('refuses "%s"', (text) =>
    expect(parseAmount(text, 'EUR')).toBeUndefined(),
  );

  it('knows currencies without cents', () => expect(parseAmount('1500', 'JPY')).toBe(1500));
});
