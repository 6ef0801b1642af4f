import { describe, expect, test } from 'vitest';
import { fold } from '#text/fold.ts';
import { digitsForWords } from './number-words.ts';
import { readNumbers } from './numbers.ts';

describe('digitsForWords', () => {
  test.each([
    ['thirty-five days', '35 days'],
    ['two to three weeks', '2 to 3 weeks'],
    ['two hundred and fifty euros', '250 euros'],
    ['a fortnight', '1 fortnight'],
    ['an item, a new one', 'an item, a new one'],
    ['quatre-vingt-dix jours', '90 jours'],
    ['soixante-quinze euros', '75 euros'],
    ['deux à trois jours', '2 a 3 jours'],
    ['un an ou un article', '1 an ou un article'],
    ['un article neuf', 'un article neuf'],
    ['neuf jours', '9 jours'],
    ['une quinzaine de jours', '15 jours'],
    ['30 pour cent', '30 pour cent'],
    ['fünfunddreißig Tage', '35 tage'],
    ['ventuno giorni', '21 giorni'],
    ['veintidós días', '22 dias'],
  ])('%s', (words, digits) => {
    expect(digitsForWords(fold(words))).toBe(digits);
  });
});

describe('readNumbers', () => {
  test.each([
    ['two weeks', [{ value: '14', unit: 'day' }]],
    ['a fortnight', [{ value: '14', unit: 'day' }]],
    ['une semaine', [{ value: '7', unit: 'day' }]],
    ['quinze jours', [{ value: '15', unit: 'day' }]],
    ['48 h', [{ value: '2', unit: 'day' }]],
    ['2 years', [{ value: '24', unit: 'month' }]],
    ['5 jours ouvrés', [{ value: '5', unit: 'workday' }]],
    ['5 business days', [{ value: '5', unit: 'workday' }]],
    [
      '2 à 3 semaines',
      [
        { value: '14', unit: 'day' },
        { value: '21', unit: 'day' },
      ],
    ],
    ['30 %', [{ value: '30', unit: 'percent' }]],
    ['€5.90', [{ value: '5.9', unit: 'money' }]],
    ['dès 80 €', [{ value: '80', unit: 'money', bound: 'least' }]],
    ['up to €80', [{ value: '80', unit: 'money', bound: 'most' }]],
    ['au moins 30 jours', [{ value: '30', unit: 'day', bound: 'least' }]],
    ['30 days or more', [{ value: '30', unit: 'day', bound: 'least' }]],
    ['after 30 days', [{ value: '30', unit: 'day', bound: 'least' }]],
    ['jusqu’à 30 jours', [{ value: '30', unit: 'day' }]],
    ['30 jours après réception', [{ value: '30', unit: 'day', from: 'delivery' }]],
    ['30 days of purchase', [{ value: '30', unit: 'day', from: 'purchase' }]],
    ['dans les 30 jours suivant l’expédition', [{ value: '30', unit: 'day', from: 'dispatch' }]],
    ['once your order is delivered, you have 30 days', [{ value: '30', unit: 'day', from: 'delivery' }]],
  ])('%s', (text, numbers) => {
    expect(readNumbers(digitsForWords(fold(text))).map(({ at: _, ...number }) => number)).toEqual(numbers);
  });
});
