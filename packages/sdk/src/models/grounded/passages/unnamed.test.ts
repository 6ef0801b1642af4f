import { expect, it } from 'vitest';
import type { Source } from '#agents/customer-service/reply.ts';
import type { Language } from '#text/language.ts';
import { namesSomethingUntold } from './unnamed.ts';

const source = (text: string, language: Language): Source => ({
  index: 1,
  kind: 'passage',
  id: 'page#0',
  title: 'Page',
  text,
  language,
});
const EN = [source('We take Visa, American Express and PayPal, and deliver by Colissimo to Belgium.', 'en')];
const FR = [
  source('Nous acceptons Visa, American Express et PayPal ; livraison par Colissimo en Belgique.', 'fr'),
];

it.each([
  ['can I pay with bitcoin?', 'en', EN],
  ['Do you deliver with Chronofast?', 'en', EN],
  ['livrez-vous avec Chronofast ?', 'fr', FR],
  ['acceptez-vous les bitcoins ?', 'fr', FR],
] as const)('is named and not told: %s', (question, language, sources) => {
  expect(namesSomethingUntold(question, sources, language)).toBe(true);
});

it.each([
  ['do you take PayPal?', 'en', EN],
  ['can I pay with amex', 'en', EN],
  ['livrez-vous en Belgique ?', 'fr', FR],
  ['Do you deliver to Belgium?', 'en', FR],
  ['puis-je payer en plusieurs fois ?', 'fr', FR],
  ['Wie lange dauert die Lieferung?', 'de', FR],
] as const)('is told, or nothing is named: %s', (question, language, sources) => {
  expect(namesSomethingUntold(question, sources, language)).toBe(false);
});
