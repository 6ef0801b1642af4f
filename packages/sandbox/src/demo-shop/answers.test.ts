import { type CommerceAI, createCommerceAI, shopCopy } from '@commerceai/sdk';
import { memoryStorage } from '@commerceai/sdk/storage/memory';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDemoShop } from '../index.ts';
import { demoShop } from './index.ts';

let ai: CommerceAI;

beforeAll(async () => {
  const storage = memoryStorage();
  await loadDemoShop({
    storage,
    storefrontUrl: 'http://localhost:4010',
    now: new Date('2026-11-24T10:00:00Z'),
  });
  ai = createCommerceAI({
    shopId: demoShop.id,
    storage,
    connectors: [shopCopy({ storage, actions: 'simulate' })],
  });
});

/** What a shop is asked most, as people write it: the page that answers, and words that have to be there. */
const ASKED: readonly (readonly [question: string, pages: readonly string[], words: readonly string[]])[] = [
  ['livraison', ['Livraison : pays, tarifs et délais'], ['5,90', '3,90', '9,90', '16,90', '24,90']],
  ['shipping', ['Shipping: countries, rates and times'], ['5.90', '9.90', '16.90', '24.90']],
  ['combien coute la livraison', ['Livraison : pays, tarifs et délais'], ['5,90', '14,90', '9,90']],
  ['vous livrez en Suisse ? c’est combien', ['Livraison : pays, tarifs et délais'], ['16,90']],
  ['how much is shipping to Spain', ['Shipping: countries, rates and times'], ['9.90']],
  ['points relais', ['Point relais et retrait à la boutique'], ['point relais']],
  ['the dress I got has a hole in it', ['Damaged, wrong or missing item'], ['you pay nothing', '7 days']],
  ['la robe est trouée', ['Article abîmé, erreur ou article manquant'], ['vous ne payez rien']],
  ['avez-vous des cartes cadeaux', ['Cartes cadeaux'], ['25', '150', '24 mois']],
  ['vous faites des cartes cadeaux ?', ['Cartes cadeaux'], ['25', '150']],
  ['do you do gift cards?', ['Gift cards'], ['€25', '€150']],
  ['how much does a gift card cost', ['Gift cards'], ['€25', '€150']],
  ['payment methods', ['Means of payment and paying in 3 instalments'], ['PayPal', 'Visa', 'transfer']],
  ['Comment retourner un article ?', ['Retourner un article'], ['Ouvrez votre compte', 'preuve de dépôt']],
  ['comment je renvoie un article ?', ['Retourner un article'], ['Imprimez l’étiquette']],
  ['how do i send something back?', ['Returning an item'], ['Print the prepaid label']],
  ['how do I contact you', ['Contact us'], ['01 99 00 24 44', '@atelier-brumelaine']],
  ['votre numéro de téléphone ?', ['Nous contacter'], ['01 99 00 24 44']],
  ['quelle est votre adresse', ['Horaires du service client et de la boutique'], ['14 rue de la Voilerie']],
  ['do you have a shop in London?', ['Customer service and shop opening hours'], ['44100 Nantes']],
  ['do you ship to the US', ['Shipping: countries, rates and times'], ['24.90']],
  ['is it made in france', ['Materials, making and packaging: the facts'], ['Nantes workshop']],
  ['emballage cadeau', ['Emballage cadeau et message'], ['par commande']],
  ['do you have black friday sales?', ['Promo codes and sales'], ['one code per order']],
  ['how do I exchange a size', ['Exchanging a size or colour'], ['1. ', '2. ']],
];

describe('what shoppers ask most is answered from its page, and from no other', () => {
  it.each(ASKED)('%s', async (text, pages, words) => {
    const { citations, text: answer } = await ai.customerService.respond({ text });
    const cited = citations.map(({ title }) => title.split(' – ')[0]);
    expect([...new Set(cited)]).toEqual(pages);
    for (const word of words) expect(answer).toContain(word);
  });
});

/** Where a page tells of several things, what has to be told and what would be a wrong answer. */
const TOLD: readonly (readonly [question: string, told: readonly string[], untold: readonly string[]])[] = [
  ['la boutique est ouverte le lundi ?', ['mardi au samedi', 'le lundi', 'Nantes'], ['9 h à 18 h']],
  ['is your shop open on monday', ['Tuesday to Saturday', 'Mondays', 'Nantes'], ['Monday to Friday']],
  ['le magasin est ouvert le samedi ?', ['mardi au samedi, de 10 h 30 à 19 h'], ['10 h à 13 h']],
  ['horaires du magasin', ['mardi au samedi, de 10 h 30 à 19 h'], ['9 h à 18 h']],
  ['what time does the shop in Nantes close?', ['10:30 to 19:00'], ['9:00 to 18:00']],
  ['quels sont les horaires du service client ?', ['18 h'], ['10 h 30']],
  ['vous avez un magasin à Paris ?', ['boutique de Nantes', '14 rue de la Voilerie'], ['heure de Paris']],
  ['do you have a store in Lyon?', ['shop in Nantes', '14 rue de la Voilerie'], ['Collection']],
  ['can I change the address', ['has **not shipped**, we can change it', 'no longer change the address'], []],
  ['je peux changer l’adresse de livraison ?', ['avant l’envoi', 'ne pouvons plus changer'], []],
  ['et si c’est soldé ?', ['articles soldés se retournent comme les autres'], ['BIENVENUE10']],
  ['what about sale items', ['Sale items'], ['BIENVENUE10']],
  ['les articles soldés sont remboursables ?', ['articles soldés se retournent comme'], []],
  ['comment je renvoie un truc et c’est gratuit ?', ['Imprimez l’étiquette', '4,50 €'], ['1 échange par']],
  ['how do I send something back and is it free?', ['Print the prepaid label', '€4.50'], ['1 exchange per']],
  ['le retour est gratuit ?', ['4,50 €'], []],
  ['la livraison express est disponible ?', ['Chronopost', '12,90'], ['facture']],
  ['unsubscribe me', ['one click on the link'], []],
  ['je veux me désinscrire de la newsletter', ['un clic'], []],
  ['do gift cards expire?', ['24 months'], []],
  ['la carte cadeau expire quand ?', ['24 mois'], []],
  ['can I pay with american express and two gift cards', ['American Express', 'Gift card'], []],
  ['je peux payer avec paypal et une carte cadeau ?', ['PayPal', 'Carte cadeau'], []],
];

describe('of a page that tells of several things, what was asked is told', () => {
  it.each(TOLD)('%s', async (text, told, untold) => {
    const { text: written } = await ai.customerService.respond({ text });
    const answer = written.replace(/\s/gu, ' ');
    for (const words of told) expect(answer).toContain(words);
    for (const words of untold) expect(answer).not.toContain(words);
  });
});
