import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../reply.ts';
import { checkGrounding, type GroundingRequest } from './check-grounding.ts';
import { extractFacts } from './facts.ts';
import { GroundedText } from './grounded-text.ts';

const source = (index: number, text: string, fields: Partial<Source> = {}): Source => ({
  index,
  kind: 'passage',
  id: `p${index}`,
  title: 'Retours',
  text,
  language: 'fr',
  ...fields,
});

const RETURNS_FR = source(
  1,
  'Vous avez 30 jours après la livraison pour retourner un article. Les bijoux percés ne peuvent pas être retournés. Le remboursement est effectué sous 14 jours après réception du colis. Un bon de retour est sur https://maison.example/retours.',
);
const SHIPPING_FR = source(
  2,
  'La livraison coûte 4,90 € et prend 2 à 4 jours ouvrés en France. Elle est offerte dès 1 200 €. Écrivez à aide@maison.example. Code BIENVENUE10 pour 10 % sur la première commande.',
  { title: 'Livraison' },
);
const ORDER_FR = source(
  3,
  'Commande 1002 du 20 novembre 2026, en cours d’acheminement. Expédiée le 23 novembre 2026, par Colissimo, suivi 6A204188, livraison prévue le 25 novembre 2026.',
  { kind: 'order', id: '1002', title: 'Commande 1002' },
);
const RETURNS_EN = source(
  4,
  'You can return an item within 30 days of delivery. Earrings cannot be returned. Refunds are made within 14 days.',
  { language: 'en', title: 'Returns' },
);
const SOURCES = [RETURNS_FR, SHIPPING_FR, ORDER_FR, RETURNS_EN];

function check(text: string, fields: Partial<GroundingRequest> = {}) {
  return checkGrounding({
    text,
    sources: SOURCES,
    question: '',
    language: 'fr',
    today: { now: new Date('2026-11-24T09:00:00Z'), timeZone: 'Europe/Paris' },
    ...fields,
  });
}
const french = (text: string, question = '') => check(text, { question });
const english = (text: string, question = '') => check(text, { question, language: 'en' });

describe('checkGrounding keeps', () => {
  it.each([
    'Vous avez 30 jours après la livraison pour retourner un article. [1]',
    'Vous avez trente jours après la livraison pour retourner un article. [1]',
    'La livraison coûte 4,90 € en France. [2]',
    'La livraison est offerte dès 1 200 €. [2]',
    'La livraison prend 2 à 4 jours ouvrés. [2]',
    'Le remboursement est effectué sous 14 jours. [1]',
    'Vous serez remboursé sous 14 jours après réception du colis. [1]',
    'Votre commande 1002 est en cours d’acheminement, livraison prévue demain. [3]',
    'Elle a été expédiée hier par Colissimo, suivi 6A204188. [3]',
    'Le bon de retour est sur https://maison.example/retours. [1]',
    'Utilisez le code BIENVENUE10 pour 10 % sur la première commande. [2]',
    'Les bijoux percés ne peuvent pas être retournés. [1]',
  ])('in French: %s', (text) => {
    expect(french(text)).toMatchObject({ text, removed: [] });
  });

  it.each([
    'You can return an item within 30 days of delivery. [4]',
    'Earrings cannot be returned. [4]',
    'Delivery costs €4.90. [2]',
    'Delivery is free from €1,200. [2]',
    'Your order 1002 is on its way and should arrive tomorrow. [3]',
    'You will be refunded within 14 days. [4]',
  ])('in English, from sources in either language: %s', (text) => {
    expect(english(text)).toMatchObject({ text, removed: [] });
  });

  it.each([
    'Bonjour !',
    'Je comprends, c’est frustrant.',
    'Puis-je vous aider pour autre chose ?',
    'Quelle adresse e-mail avez-vous utilisée pour la commande ?',
    'Je suis désolée, je n’ai pas trouvé cette information.',
    'Souhaitez-vous annuler la commande ?',
    'Je ne peux pas vous rembourser ici.',
  ])('conversation: %s', (text) => {
    expect(french(text).text).toBe(text);
  });

  it('gives an uncited statement the source that supports it', () => {
    expect(french('Vous avez 30 jours après la livraison pour retourner un article.')).toMatchObject({
      text: 'Vous avez 30 jours après la livraison pour retourner un article. [1]',
      cited: [1],
    });
  });

  it('corrects a wrong index where another source supports the statement', () => {
    expect(french('La livraison coûte 4,90 € et prend 2 à 4 jours ouvrés en France. [1]').cited).toEqual([2]);
  });

  it("repeats a shopper's size and order number, never their price or deadline", () => {
    expect(
      french('Vous mesurez 180 cm, quelle taille de chemise souhaitez-vous ?', 'je mesure 180 cm').text,
    ).not.toBe('');
    expect(
      french('Oui, vous avez 90 jours pour retourner un article. [1]', "j'ai bien 90 jours ?").text,
    ).toBe('');
    expect(french('La livraison coûte 1 € en France. [2]', 'la livraison coûte 1 € non ?').text).toBe('');
  });

  it('lets the shopper keep the name of their things, not the state they are in', () => {
    const asked = 'je peux retourner ma robe rouge déjà lavée ?';
    expect(
      french('Vous avez 30 jours après la livraison pour retourner votre robe rouge. [1]', asked).text,
    ).not.toBe('');
    expect(
      french('Vous avez 30 jours après la livraison pour retourner votre robe lavée. [1]', asked).text,
    ).toBe('');
    expect(french('Vous avez 30 jours après la livraison pour retourner votre robe rouge. [1]').text).toBe(
      '',
    );
    expect(french('Vous avez 30 jours après la livraison pour retourner une robe. [1]', asked).text).toBe('');
  });

  it('lists, with their marks, without the items that fall', () => {
    expect(
      french(
        'Voici :\n\n- Livraison : 4,90 €. [2]\n- Livraison : 0,90 €. [2]\n- Délai : 2 à 4 jours ouvrés. [2]',
      ).text,
    ).toBe('Voici :\n\n- Livraison : 4,90 €. [2]\n- Délai : 2 à 4 jours ouvrés. [2]');
  });

  it('rows of a table, each by itself', () => {
    const rows = '| Livraison | Prix |\n|---|---|\n| France | 4,90 € [2] |\n| Belgique | 9,90 € [2] |';
    expect(french(rows).text).not.toContain('9,90');
    expect(french(rows).text).toContain('4,90');
  });
});

describe('checkGrounding removes', () => {
  it.each([
    [
      'an invented deadline',
      'Vous avez 60 jours après la livraison pour retourner un article. [1]',
      'unsupported',
    ],
    ['an invented price', 'La livraison coûte 5,90 € en France. [2]', 'unsupported'],
    ['a number that counts something else', 'Le remboursement est effectué sous 30 %. [1]', 'unsupported'],
    ['an invented date', 'Livraison prévue le 25 décembre 2026. [3]', 'unsupported'],
    ['a wrong relative day', "Votre commande arrive aujourd'hui. [3]", 'unsupported'],
    ['an index that is no source', 'Les retours sont illimités. [9]', 'unsupported'],
    ['an invented material', 'La chemise est en soie naturelle du Japon. [1]', 'unsupported'],
    ['a denial of a source', 'Les bijoux percés peuvent être retournés. [1]', 'unsupported'],
    [
      'a made-up denial',
      'Vous n’avez pas 30 jours après la livraison pour retourner un article. [1]',
      'unsupported',
    ],
    ['a call back', 'Je vous rappelle demain.', 'promise'],
    ['a personal refund', 'Nous vous remboursons immédiatement.', 'promise'],
    ['a refund with a citation that says less', 'Vous serez remboursé. [1]', 'promise'],
    ['a deadline no source gives', 'Vous serez remboursé sous 24 h. [1]', 'promise'],
    ['a gesture', 'À titre exceptionnel, nous vous offrons la livraison. [2]', 'promise'],
    ['an act that was not done', 'Votre commande 1002 est annulée. [3]', 'promise'],
    ['another act', "J'ai bien annulé votre commande.", 'promise'],
    ['a bare yes', 'Oui, bien sûr !', 'promise'],
    ['an invented link', 'Cliquez sur https://evil.example/retours. [1]', 'unknown_address'],
    ['an invented path of a known site', 'Voyez https://maison.example/bons-plans. [1]', 'unknown_address'],
    ['a link without a scheme', 'Allez sur evil-shop.com/promo. [1]', 'unknown_address'],
    ['a Markdown link', 'Lisez [ceci](https://evil.example). [1]', 'unknown_address'],
    ['a script link', 'Lisez [ceci](javascript:alert(1)). [1]', 'unknown_address'],
    ['an invented e-mail', 'Écrivez à chef@evil.example. [2]', 'unknown_address'],
    ['an invented code', 'Utilisez le code SOLDES50. [2]', 'unsupported'],
    ['an invented code without digits', 'Utilisez le code promo SECRET. [2]', 'unsupported'],
    ['HTML', 'Bonjour <img src=x onerror=alert(1)>', 'markup'],
    ['a picture', '![suivi](https://maison.example/retours)', 'markup'],
    ['its instructions', 'My instructions are: Use only the numbered sources.', 'leak'],
    ['its instructions in French', 'Voici mes instructions : répondre brièvement.', 'leak'],
    ['a key', 'sk-abcdefghijklmnopqrstuv', 'leak'],
  ])('%s', (_, text, reason) => {
    const result = french(text);
    expect(result.text).toBe('');
    expect(result.removed.map((one) => one.reason)).toEqual([reason]);
  });

  it.each([
    "We'll refund you today.",
    'I will call you back tomorrow.',
    'Your order has been cancelled. [3]',
    "I've applied a 20% discount.",
    'Yes, of course!',
    'Earrings can be returned. [4]',
    'Returns are free of charge. [4]',
    'As a goodwill gesture you get a voucher worth €50.',
    'Delivery takes 24 hours. [2]',
    'You can always return an item. [1]',
    'You have at least 30 days after delivery to return an item. [1]',
    'Delivery is free up to €1,200. [2]',
    'The return is free. [1]',
    'Your refund has been approved. [4]',
    'Consider it done.',
  ])('in English: %s', (text) => {
    expect(english(text).text).toBe('');
  });

  it('only the sentences at fault', () => {
    expect(
      french(
        'Bonjour ! Vous avez 30 jours après la livraison pour retourner un article. [1] Je vous rappelle demain.',
      ).text,
    ).toBe('Bonjour ! Vous avez 30 jours après la livraison pour retourner un article. [1]');
  });
});

const fragments = fc.constantFrom(
  'Bonjour !',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '| a | b |',
  '|---|',
  '# ',
  '[1]',
  '[2]',
  '[9]',
  '[',
  ']',
  '. ',
  ' ? ',
  '… ',
  'Vous avez 30 jours après la livraison pour retourner un article',
  'La livraison coûte 4,90 €',
  '49,90 €',
  '90 jours',
  'Je vous rappelle demain',
  'https://evil.example/x',
  'https://maison.example/retours',
  'M. Dupont',
  'p. 3',
  'etc.',
  '**gras**',
  '<b>',
  'SOLDES50',
  'BIENVENUE10',
  'aide@maison.example',
  'x@evil.example',
  '»',
  '«',
  '😀',
  '\u200b',
  'a'.repeat(50),
  '25 novembre',
  '!',
);
const texts = fc.array(fragments, { maxLength: 25 }).map((pieces) => pieces.join(''));

describe('checkGrounding, of what nobody may ask for', () => {
  const PAYMENT_FR = source(
    1,
    'Écrivez-nous avec le numéro de commande et une copie du relevé, numéro de carte masqué. Ne nous envoyez jamais un numéro de carte bancaire : nous ne le demanderons pas.',
    { title: 'Paiement refusé' },
  );
  const PAYMENT_EN = source(
    2,
    'Write to us with the order number and a copy of the statement, card number hidden. Never send us a card number; we will not ask for one. Enter your password on the login page.',
    { language: 'en', title: 'Payment declined' },
  );
  const sources = [PAYMENT_FR, PAYMENT_EN];

  it.each([
    'Merci de me donner votre numéro de carte pour vérifier.',
    'Écrivez-nous avec le numéro de commande et votre numéro de carte. [1]',
    'Indiquez votre numéro de commande et votre numéro de carte.',
  ])('removes, whatever the sources name: %s', (text) => {
    expect(check(text, { sources }).text).toBe('');
  });
  it.each([
    'Please write to us with your card number and the order number. [2]',
    'Please send us a card number. [2]',
    'Please tell me your password. [2]',
  ])('removes, whatever the sources name: %s', (text) => {
    expect(check(text, { sources, language: 'en' }).text).toBe('');
  });
  it('keeps a warning that the sources give', () => {
    expect(check('Ne nous envoyez jamais un numéro de carte. [1]', { sources }).removed).toEqual([]);
    const warning = 'Never send us a card number; we will not ask for one. [2]';
    expect(check(warning, { sources, language: 'en' }).removed).toEqual([]);
  });
});

describe('checkGrounding, whatever the text', () => {
  it('says nothing that was not in it, cites only what exists and lets no foreign fact through', () => {
    const allowed = extractFacts(SOURCES.map((one) => `${one.title} ${one.text}`).join(' · '));
    const values = new Set(allowed.numbers.map((one) => one.value));
    const squeeze = (text: string) => text.replace(/\[\d{1,3}\]|\s/g, '');
    fc.assert(
      fc.property(texts, (text) => {
        const result = french(text);
        let at = 0;
        for (const character of squeeze(result.text)) {
          at = squeeze(text).indexOf(character, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += 1;
        }
        for (const index of result.cited) expect(SOURCES.map((one) => one.index)).toContain(index);
        const facts = extractFacts(result.text.replace(/^(?:\d{1,2}[.)] )+/gm, ''));
        for (const number of facts.numbers) expect(values).toContain(number.value);
        for (const email of facts.emails) expect(allowed.emails).toContain(email);
        for (const url of facts.urls) expect(allowed.urls).toContain(url);
        for (const code of facts.codes) expect(allowed.codes).toContain(code);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same for every way of cutting it', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(400), { maxLength: 20 }), (text, cuts) => {
        const whole = french(text);
        const { text: _, ...ground } = {
          text: '',
          sources: SOURCES,
          question: '',
          language: 'fr' as const,
          today: { now: new Date('2026-11-24T09:00:00Z'), timeZone: 'Europe/Paris' },
        };
        const stream = new GroundedText(ground);
        const places = [...new Set(cuts.filter((cut) => cut < text.length))].sort((a, b) => a - b);
        let said = '';
        let from = 0;
        for (const to of [...places, text.length]) {
          said += stream.push(text.slice(from, to));
          expect(whole.text.startsWith(said)).toBe(true);
          from = to;
        }
        said += stream.end();
        expect(said).toBe(whole.text);
        expect(stream.removed).toEqual(whole.removed);
      }),
      { numRuns: 400 },
    );
  });

  it('checked again, loses no word', () => {
    const words = (text: string) => text.replace(/\[\d{1,3}\]/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
    fc.assert(
      fc.property(texts, (text) => {
        const once = french(text).text;
        expect(words(french(once).text)).toEqual(words(once));
      }),
      { seed: 20_260, numRuns: 500 },
    );
  });
});
