import { expect, it } from 'vitest';
import { openTestShop } from '#agents/customer-service/shop-for-tests.ts';

/** French pages that speak of parcels in all the ways an English question about shipping is translated. */
const CROWD = Array.from({ length: 16 }, (_, index) => ({
  id: `fr-${index}`,
  language: 'fr' as const,
  title: `Envoi et expédition ${index}`,
  body: 'Le colis est livré, le paquet expédié, la commande envoyée, frais de port et tarif compris.',
}));

it('finds the shopper’s own language behind a crowd of translations', async () => {
  const shop = await openTestShop({
    entries: [
      ...CROWD,
      { id: 'en', language: 'en', title: 'Rates', body: 'To your door: shipping is €5.90 in France.' },
    ],
  });
  const [best] = await shop.ai.knowledge.search({ text: 'how much is shipping?', language: 'en' });
  expect(best?.language).toBe('en');
});
