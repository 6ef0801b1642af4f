import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#text/fold.ts';
import type { Awaiting } from '../memory.ts';
import { extractEntities } from './extract-entities.ts';

const cancelling: Awaiting = { kind: 'confirmation', action: 'cancel_order', orderNumber: '1003' };
const returning: Awaiting = { kind: 'confirmation', action: 'start_return', orderNumber: '1002' };
const codeAwaited: Awaiting = { kind: 'code', intent: 'cancel_order', email: 'a@example.com' };

/** Characters: what takes the square of its text to read takes longer than a test may. */
const LONG = 400_000;

describe('extractEntities: order number', () => {
  it.each([
    ['Où est ma commande 1001 ?', '1001'],
    ['#1001', '1001'],
    ['commande n° FR-1001', 'FR-1001'],
    ['my order number is 1001', '1001'],
    ['Bestellung 1001', '1001'],
    ['1001', '1001'],
  ])('%s', (text, number) => {
    expect(extractEntities(text, undefined).orderNumber).toBe(number);
  });

  it.each(['livré en 2026 ?', 'j’ai 1200 € à dépenser', 'rappelez-moi au 06 12 34 56 78', 'taille 42'])(
    'none in: %s',
    (text) => {
      expect(extractEntities(text, undefined).orderNumber).toBeUndefined();
    },
  );

  it('takes a bare number for the one that was asked for', () => {
    const awaiting: Awaiting = { kind: 'order_number', intent: 'where_is_my_order' };
    expect(extractEntities('je crois que c’est le 1001', awaiting).orderNumber).toBe('1001');
  });
});

describe('extractEntities: e-mail and code', () => {
  it('reads addresses in lower case and no number out of them', () => {
    expect(extractEntities('Camille.Martin2024@Example.com', undefined)).toEqual({
      email: 'camille.martin2024@example.com',
    });
  });

  it('reads a code only while one is awaited', () => {
    expect(extractEntities('123456', codeAwaited)).toEqual({ code: '123456' });
    expect(extractEntities('123 456', codeAwaited).code).toBe('123456');
    expect(extractEntities('le code est 123-456', codeAwaited).code).toBe('123456');
    expect(extractEntities('123456', undefined).code).toBeUndefined();
  });
});

describe('extractEntities: yes or no', () => {
  it.each([
    'oui',
    'Oui !',
    'oui merci',
    'ok',
    'Yes please',
    'yes, go ahead',
    "d'accord, je confirme",
    'ja',
    'sí claro',
  ])('yes: %s', (text) => {
    expect(extractEntities(text, cancelling).answer).toBe('yes');
  });

  it.each(['non', 'Non merci', 'no', 'nope', 'finalement non', 'laissez tomber', "don't", 'stop', 'wait'])(
    'no: %s',
    (text) => {
      expect(extractEntities(text, cancelling).answer).toBe('no');
    },
  );

  it.each([
    'si je l’annule, je suis remboursé quand ?',
    'ok mais je veux d’abord savoir le prix du retour',
    'oui mais non',
    'yes but what happens to my refund',
    'right, and how long does it take?',
    'ok, is it free?',
    'exactement comme la dernière fois, votre service est nul',
    'nouveau colis',
    'je voudrais parler de ma commande',
  ])('neither: %s', (text) => {
    expect(extractEntities(text, cancelling).answer).toBeUndefined();
  });

  it("takes the action's own verb for consent to that action only", () => {
    expect(extractEntities('annulez-la', cancelling).answer).toBe('yes');
    expect(extractEntities('cancel it please', cancelling).answer).toBe('yes');
    expect(extractEntities('annulez-la', returning).answer).toBeUndefined();
    expect(extractEntities('lancez le retour', returning).answer).toBe('yes');
  });
});

describe('extractEntities, whatever the text', () => {
  const pieces = fc.constantFrom(
    'oui',
    'non',
    '#',
    '1001',
    '@',
    'a@b.fr',
    '123456',
    ' ',
    '-',
    'n°',
    'commande',
    '.',
    'é',
    '\n',
    'x'.repeat(70),
  );
  it('never throws, and what it reads stands in the text', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }),
        fc.constantFrom(undefined, cancelling, codeAwaited),
        (words, awaiting) => {
          const text = words.join('');
          const { orderNumber, email, code } = extractEntities(text, awaiting);
          if (orderNumber) expect(fold(text).toUpperCase()).toContain(orderNumber);
          if (email) expect(text.toLowerCase()).toContain(email);
          if (code) expect(text.replace(/[ -]/g, '')).toContain(code);
        },
      ),
    );
  });

  it.each(['a@', '1', 'commande ', 'oui ', 'a.', '-', 'oui,'])(
    'reads a long text of "%s" to its end, where the address stands',
    (piece) => {
      const text = `${piece.repeat(LONG / piece.length)} ; camille@example.com`;
      expect(extractEntities(text, cancelling).email).toBe('camille@example.com');
    },
  );
});

it.each([
  ['bjr jai pas recu ma comande 1001', '1001'],
  ['where is my refund for 1004?', '1004'],
  ['où en est mon remboursement pour la 1004', '1004'],
  ['my parcel from 2024 never came', undefined],
  ['mon remboursement de 1200 € ?', undefined],
])('reads the order in "%s"', (text, orderNumber) => {
  expect(extractEntities(text, undefined).orderNumber).toBe(orderNumber);
});

it.each([
  ['hey cancel 1003 pls', '1003'],
  ['1005 je veux la renvoyer', '1005'],
  ['can you refund 1004 please', '1004'],
  ['livrez-vous dans le 44000 ?', undefined],
  ['retour sous 2 jours ?', undefined],
  ['remboursez-moi 1000 €', undefined],
])('what is done to an order names it by a bare number: %s', (text, number) => {
  expect(extractEntities(text, undefined).orderNumber).toBe(number);
});
