import { expect, it } from 'vitest';
import { asksAboutOwnOrder, tellsWhatHappened } from './own-order.ts';

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

it.each(['mon vase est arrivé cassé', 'the mug was in pieces', 'il manque une assiette'])(
  'tells what happened: %s',
  (text) => expect(tellsWhatHappened(text)).toBe(true),
);

it.each([
  'que se passe-t-il si un article arrive cassé ?',
  "what happens if it's damaged",
  'et s’il manque une pièce ?',
])('asks what would happen: %s', (text) => expect(tellsWhatHappened(text)).toBe(false));
