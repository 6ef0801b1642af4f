import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from './detect-language.ts';
import { LANGUAGES } from './language.ts';

const MESSAGES = {
  fr: `ou est ma commande|colis pas recu|retour svp|ok merci|bjr|jai pas recu mon colis|c koi le delai|taille 38 dispo ?|remboursement|le pull gris il est dispo|code promo marche pas|vous ouvrez a quelle heure|on lave comment|je vx parler a qqun|y a quelqu un|ma com 1001|toujours rien|bague en argent|je suis trop décue|tres bien|impossible de valider le panier|la fermeture éclair est décousue|je fais du 42|livré chez mon voisin|bloqué à la douane|kel taille pr 1m65|g commandé hier|jé rien resu|vou livré en corse|mersi beaucoup`,
  en: `wheres my order|size M?|refund please|ok thanks|hey there|return label|is it in stock|talk to human|how long|its broken|I never got it|tracking number 1001|does it shrink|my card was declined|recieved wrong item|any update?|do u ship to canada|i'm between two sizes|left it with the neighbour|charged me twice|where u at|made where?`,
  es: 'donde esta mi pedido|hola|quiero devolver|no ha llegado|cuando llega|necesito ayuda|no funciona el código',
  de: 'wo ist meine bestellung|danke|ich will mein geld zurück|größe|wann kommt mein paket|rabattcode geht nicht',
  it: 'dove il mio ordine|ciao|vorrei un rimborso|quando arriva|non funziona|ho bisogno di aiuto',
} as const;
const FOREIGN = `onde está minha encomenda|não consigo pagar com cartão|waar is mijn bestelling|ik wil graag een andere maat|chcę zwrócić sukienkę|jag har inte fått min order|siparişim nerede|nu am primit coletul|أين طلبي|我的订单在哪里|где мой заказ`;

describe('detectLanguage', () => {
  for (const language of LANGUAGES) {
    test.each(MESSAGES[language].split('|'))(`${language}: %s`, (text) => {
      expect(detectLanguage(text).language).toBe(language);
    });
  }

  test.each(FOREIGN.split('|'))('does not take %s for a language we know', (text) => {
    const { language, confidence } = detectLanguage(text, { hint: 'fr' });
    expect(language).toBeUndefined();
    expect(confidence).toBeLessThan(0.2);
  });

  test.each(['1001', '👍', '😡😡', '???', '', 'sav@shop.fr', 'https://shop.fr/retour'])(
    'has only the hint to go by for "%s"',
    (text) => {
      expect(detectLanguage(text)).toMatchObject({ language: undefined, confidence: 0 });
      expect(detectLanguage(text, { hint: 'it' })).toMatchObject({ language: 'it', confidence: 0 });
    },
  );

  test('the hint decides a tie and not more', () => {
    expect(detectLanguage('stock ?', { hint: 'fr' }).language).toBe('fr');
    expect(detectLanguage('stock ?', { hint: 'en' }).language).toBe('en');
    expect(detectLanguage('where is my order', { hint: 'fr' }).language).toBe('en');
    expect(detectLanguage('oui', { hint: 'en' }).language).toBe('fr');
  });

  test('keeps to the candidates', () => {
    expect(detectLanguage('donde esta mi pedido', { candidates: ['fr', 'en'] }).language).not.toBe('es');
    expect(detectLanguage('merci', { candidates: [] }).language).toBeUndefined();
  });

  test('is sure of a sentence and less sure of a word that two languages share', () => {
    expect(detectLanguage('Bonjour, où est ma commande ?').confidence).toBeGreaterThan(0.99);
    expect(detectLanguage('stock').confidence).toBeLessThan(0.9);
  });

  test('any text gives shares between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(undefined, ...LANGUAGES), (text, hint) => {
        const { language, confidence, scores } = detectLanguage(text, hint === undefined ? {} : { hint });
        const sum = Object.values(scores).reduce((total, share) => total + share, 0);
        expect(sum).toBeLessThan(1.000001);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(language === undefined || LANGUAGES.includes(language)).toBe(true);
      }),
    );
  });

  test('looks at the beginning of a megabyte only', () => {
    const begin = performance.now();
    expect(detectLanguage('où est ma commande '.repeat(60_000)).language).toBe('fr');
    expect(performance.now() - begin).toBeLessThan(15_000);
  });
});
