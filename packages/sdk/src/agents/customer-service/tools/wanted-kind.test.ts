import { expect, it } from 'vitest';
import { readWantedKind } from './wanted-kind.ts';

it.each([
  ['do you sell cars', 'cars', 'cars', true],
  ['Do you have any wedding dresses?', 'wedding dresses', 'dresses', false],
  ['do u have scarves in stock', 'scarf', 'scarf', false],
  ['I am looking for a linen shirt for my brother', 'linen shirt', 'shirt', false],
  ['do you sell shirts for kids?', 'shirts for kids', 'shirts', true],
  ['Vous faites des robes de mariée ?', 'robes de mariee', 'robes', false],
  ['Est-ce que vous vendez des téléphones, svp ?', 'telephones', 'telephones', true],
  ['avez-vous une écharpe pour ma mère', 'echarpe', 'echarpe', false],
  ['Haben Sie Kerzen?', 'kerzen', 'kerzen', false],
  ['¿Venden coches?', 'coches', 'coches', true],
  ['Avete delle candele?', 'candele', 'candele', false],
  ['Je cherche de l’argenterie', 'argenterie', 'argenterie', false],
])('reads what "%s" asks for', (text, phrase, noun, sold) => {
  expect(readWantedKind(text)).toEqual({ phrase, noun, sold });
});

it.each([
  'Avez-vous la chemise Erdre en M ?',
  'Do you have the linen shirt in blue?',
  'Je cherche un cadeau pour ma mère',
  'I’m looking for a gift under 50 euros',
  'Do you have my order?',
  'Où est ma commande ?',
])('reads none in "%s"', (text) => {
  expect(readWantedKind(text)).toBeUndefined();
});
