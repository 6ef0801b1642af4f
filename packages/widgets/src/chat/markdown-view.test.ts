import { expect, it } from 'vitest';
import { keepTogether } from './markdown-view.ts';

it.each([
  ['Prêt ? « Oui » !', 'Prêt_? «_Oui_»_!'],
  ['à partir de 9 h 10.', 'à partir de 9_h_10.'],
  ['Ouvert de 9 h à 18 h', 'Ouvert de 9_h_à 18_h'],
  ['49,90 € de plus', '49,90_€ de plus'],
  ['Votre commande n° 1001', 'Votre commande n°_1001'],
  ['3 hommes, 10 heures', '3 hommes, 10 heures'],
])('keeps together what French writes apart: %s', (text, kept) => {
  expect(keepTogether(text)).toBe(kept.replaceAll('_', '\u00a0'));
});
