import { describe, expect, it } from 'vitest';
import { anOrder } from '#testing/index.ts';
import { titleWords } from './named-lines.ts';
import { wantedQuantities } from './wanted-quantity.ts';

const line = (id: string, title: string, quantity: number) => ({
  id,
  title,
  quantity,
  price: { amount: 4_000, currency: 'EUR' },
});

function read(lines: ReturnType<typeof line>[], text: string): Readonly<Record<string, number>> {
  const order = anOrder({ lines });
  const titles = order.lines.map((one) => titleWords(one, []));
  return Object.fromEntries(wantedQuantities(order.lines, titles, text));
}

const SHIRTS = [line('shirt', 'Chemise en lin / Linen shirt / Leinenhemd Hemd / Camisa / Camicia', 2)];
const THREE = [line('shirt', 'Chemise / Shirt', 3)];
const MIXED = [
  line('shirt', 'Chemise / Shirt', 2),
  line('mug', 'Tasse / Mug', 4),
  line('ring', 'Bague / Ring', 1),
];

describe('of an order of two shirts', () => {
  it.each([
    'Return one of the shirts',
    'I want to return one of my shirts from order 1001',
    'I want to return one of them',
    'I’d like to send just one back',
    'return only one please',
    'only one',
    'one of the two',
    '1 of the 2',
    'one out of two',
    'a shirt was too small, can I return it?',
    'I want to keep one of the shirts and return the other',
    'Je veux retourner une des chemises',
    'Je veux retourner une des deux',
    'Je veux renvoyer l’une de mes deux chemises, trop petite',
    'Retourner une seule chemise de ma commande 1001',
    'une seule',
    'un seul',
    'juste une',
    'je voudrais n’en retourner qu’une',
    'une sur deux',
    'je veux retourner un article de ma commande 1001',
    'Je garde une chemise et je retourne l’autre',
    'Quiero devolver una de las camisas',
    'solo una',
    'Ich möchte eines der Hemden zurückgeben',
    'nur eins',
    'Vorrei restituire una delle due camicie',
    'solo una camicia',
  ])('one: %s', (text) => {
    expect(read(SHIRTS, text)).toEqual({ shirt: 1 });
  });

  it.each([
    'I want to return my order 1001',
    'return the shirts',
    'return both shirts',
    'return the 2 shirts',
    'I want to return one of my orders',
    'one question: can I return order 1001?',
    'Je veux retourner une de mes commandes',
    'Je veux retourner la commande 1001, les deux chemises sont trop petites',
    'J’ai une question sur le retour de la commande 1001',
    'Je veux retourner mes chemises, reçues il y a 1 jour',
    'Ich möchte meine Bestellung 1001 zurückgeben',
  ])('all, as far as this tells: %s', (text) => {
    expect(read(SHIRTS, text)).toEqual({});
  });
});

it.each([
  ['two of the three shirts', 2],
  ['deux des trois chemises', 2],
  ['retourner 2 chemises', 2],
  ['I keep one of them and send the rest back', 2],
  ['je garde deux chemises', 1],
])('reads the number wanted of three: %s', (text, quantity) => {
  expect(read(THREE, text)).toEqual({ shirt: quantity });
});

it.each([
  ['one shirt and two mugs', { shirt: 1, mug: 2 }],
  ['une des chemises et trois tasses', { shirt: 1, mug: 3 }],
  ['one of the two', { shirt: 1 }],
  ['one of the four', { mug: 1 }],
  ['one of them', {}],
  ['only one', {}],
  ['the ring and one of the mugs', { mug: 1 }],
])('tells the lines of an order apart: %s', (text, wanted) => {
  expect(read(MIXED, text)).toEqual(wanted);
});
