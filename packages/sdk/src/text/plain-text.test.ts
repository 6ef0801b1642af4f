import { expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

it.each([
  ['You have **30 days** after `delivery`.', 'You have 30 days after delivery.'],
  ['## Who pays?\n\n- **France**: €4.50.\n- **EU**: €9.90.', 'Who pays?\n\nFrance: €4.50.\nEU: €9.90.'],
  ['1. Open your account.\n2) Print.', 'Open your account.\nPrint.'],
  ['See [our page](/pages/returns) first.', 'See our page first.'],
  ['| Size | Chest |\n| --- | :-: |\n| M | 96 cm |', 'Size, Chest\nM, 96 cm'],
  ['Size 3 - 4 | 5 * 2 = 10, snake_case', 'Size 3 - 4 | 5 * 2 = 10, snake_case'],
  ['Expédiée - 4,90 €\n2026 est loin', 'Expédiée - 4,90 €\n2026 est loin'],
])('reads %j', (markdown, text) => {
  expect(plainText(markdown)).toBe(text);
});

it('takes time proportional to the text', () => {
  for (const sign of ['-', '|', '[', ' ', '*', '#'])
    expect(plainText(`${sign.repeat(200_000)}x`).length).toBeGreaterThan(0);
});
