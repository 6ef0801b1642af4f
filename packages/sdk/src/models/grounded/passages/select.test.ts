import { expect, test } from 'vitest';
import { analyseQuery } from '#text/index.ts';
import type { Language } from '#text/language.ts';
import { type Candidate, readWish, selectUnits } from './select.ts';
import { splitQuestion } from './split-question.ts';
import { readHeading, readUnits } from './unit.ts';

function choose(
  question: string,
  passages: readonly { title: string; text: string }[],
  language: Language = 'fr',
) {
  const candidates = passages.map(
    ({ title, text }, index): Candidate => ({
      source: index + 1,
      units: readUnits(text, language),
      heading: readHeading(title, language),
      terms: analyseQuery(question, language),
    }),
  );
  return selectUnits(candidates, { wish: readWish(question), limit: 3 }).map(({ source, units }) => ({
    source,
    texts: units.map(({ text }) => text),
  }));
}

test('takes the sentence that answers, and the one that completes the thought', () => {
  const text =
    'Notre atelier est à Nantes. Un colis perdu est recherché par le transporteur. Cette recherche prend dix jours. Nous aimons le thé.';
  expect(choose('Que faire si mon colis est perdu ?', [{ title: 'Suivi', text }])).toEqual([
    {
      source: 1,
      texts: ['Un colis perdu est recherché par le transporteur.', 'Cette recherche prend dix jours.'],
    },
  ]);
});

test('never leaves a pronoun without what it stands for', () => {
  const text = 'The gift card is sent by e-mail. It can be used for two years. The shop closes at six.';
  const [chosen] = choose('How long can it be used?', [{ title: 'Gift cards', text }], 'en');
  expect(chosen?.texts.slice(0, 2)).toEqual([
    'The gift card is sent by e-mail.',
    'It can be used for two years.',
  ]);
});

test('keeps the steps of a list together, with what announces them', () => {
  const text =
    'Voici comment faire :\n\n1. Ouvrez votre compte.\n2. Imprimez l’étiquette.\n3. Déposez le colis.';
  expect(choose('Où imprimer l’étiquette ?', [{ title: 'Retours', text }])[0]?.texts).toEqual([
    'Voici comment faire :',
    'Ouvrez votre compte.',
    'Imprimez l’étiquette.',
    'Déposez le colis.',
  ]);
});

test('takes the item of a list that was asked for, and not its neighbours', () => {
  const text = '- **Lin** : machine à 30 °C.\n- **Soie** : à la main.\n- **Laine** : programme laine.';
  expect(choose('Comment laver la soie ?', [{ title: 'Entretien', text }])[0]?.texts).toEqual([
    '**Soie** : à la main.',
  ]);
});

test('reads tables row by row: the size asked for, or all of them', () => {
  const text = '| Taille | Tour de poitrine |\n|---|---|\n| S | 84 |\n| M | 88 |\n| L | 94 |';
  expect(
    choose('Quel tour de poitrine pour la taille M ?', [{ title: 'Tailles', text }])[0]?.texts,
  ).toContain('M – Tour de poitrine 88');
  expect(choose('Quel est le tour de poitrine ?', [{ title: 'Tailles', text }])[0]?.texts).toHaveLength(3);
});

test('prefers figures when the question wants some', () => {
  const text = 'Les remboursements se font sur la carte. Le remboursement arrive sous 5 jours ouvrés.';
  expect(
    choose('Quand arrive le remboursement ?', [{ title: 'Remboursements', text }])[0]?.texts.at(-1),
  ).toContain('5 jours');
});

test('gives a list of prices whole, unless a word of the question singles one out', () => {
  const text =
    '- **France** : l’étiquette de retour coûte 4,50 €.\n- **Boutique** : le retour est gratuit.\n- **Article abîmé** : le retour est gratuit.';
  const passages = [{ title: 'Retours – Qui paie ?', text }];
  expect(choose('Les retours sont-ils gratuits ?', passages)[0]?.texts).toHaveLength(3);
  expect(choose('Le retour en boutique est-il gratuit ?', passages)[0]?.texts).toHaveLength(1);
  const means = '- **Cartes** : Visa.\n- **En trois mensualités** : dès 150 €.\n- **Virement** : dès 300 €.';
  expect(
    choose('Puis-je payer en plusieurs mensualités ?', [{ title: 'Paiement', text: means }])[0]?.texts,
  ).toHaveLength(1);
});

test('gives a list that a sentence announces whole', () => {
  const text = 'Écrivez-nous avec :\n\n- le numéro de commande ;\n- une photo du défaut ;\n- votre adresse.';
  expect(choose('Faut-il une photo du défaut ?', [{ title: 'Article abîmé', text }])[0]?.texts).toHaveLength(
    4,
  );
});

test('does not take "free from" for a price', () => {
  const text = 'Free delivery counts the price of the goods. Delivery to your door costs €5.90.';
  expect(choose('How much is delivery?', [{ title: 'Delivery', text }], 'en')[0]?.texts).toContain(
    'Delivery to your door costs €5.90.',
  );
});

test('takes a price asked for after the thing itself as one question', () => {
  expect(splitQuestion('Vous livrez à la Réunion ? Combien ça coûte ?', 'fr')).toHaveLength(1);
  expect(splitQuestion('Do you ship to Spain and how much is it?', 'en')).toHaveLength(1);
});

test('begins the first passage where no word is shared', () => {
  const text = 'Premier point. Deuxième point. Troisième point.';
  expect(choose('xyzzy', [{ title: 'Divers', text }])[0]?.texts).toEqual([
    'Premier point.',
    'Deuxième point.',
  ]);
});

test('splits two questions, and leaves one alone', () => {
  expect(splitQuestion('Comment faire un retour et qui paie le retour ?', 'fr')).toHaveLength(2);
  expect(splitQuestion('How do I return something? Do you ship to Spain?', 'en')).toHaveLength(2);
  expect(splitQuestion('Bonjour ! Où est la boutique ?', 'fr')).toHaveLength(1);
  expect(splitQuestion('Lin et soie', 'fr')).toEqual(['Lin et soie']);
});

test('strips pictures, HTML and a lost bold mark from what is quoted', () => {
  const [unit] = readUnits('![x](https://evil.example/a.png) <b>Lavez</b> à **30 °C, puis séchez.', 'fr');
  expect(unit?.text).toBe('Lavez à 30 °C, puis séchez.');
});

test('one that was said goes before a list of all it may mean', () => {
  const text =
    '- **Cards**: CB, Visa, Mastercard and American Express.\n- **Wallets**: PayPal and Google Pay.\n- **Transfer**: by bank, from €300.';
  const [chosen] = choose('do you accept PayPal?', [{ title: 'Means of payment', text }], 'en');
  expect(chosen?.texts).toEqual(['**Wallets**: PayPal and Google Pay.']);
});
