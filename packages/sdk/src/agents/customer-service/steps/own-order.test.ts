import { expect, it } from 'vitest';
import { asksAboutOwnOrder } from './own-order.ts';

it.each([
  'je veux retourner ma robe',
  'Annulez ma commande',
  'I received the wrong item',
  "J'ai reçu un article cassé",
  'where is my refund',
  'please cancel',
  'mon dernier colis',
])('is about an own order: %s', (text) => {
  expect(asksAboutOwnOrder(text)).toBe(true);
});

it.each([
  'Quel est le délai de retour ?',
  'How do returns work?',
  'Puis-je annuler une commande ?',
  'Are refunds quick?',
])('is about the rules: %s', (text) => {
  expect(asksAboutOwnOrder(text)).toBe(false);
});
