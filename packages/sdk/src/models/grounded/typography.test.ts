import { expect, it } from 'vitest';
import { frenchOf, spaceFrench } from './typography.ts';

it.each([
  ['Vous confirmez ?', 'Vous confirmez\u202f?'],
  ['Voici : « Mug Matin »', 'Voici\u00a0: «\u00a0Mug Matin\u00a0»'],
  ['ouvert à 10 h 30, de 9 h à 18 h', 'ouvert à 10\u00a0h\u00a030, de 9\u00a0h à 18\u00a0h'],
  ['5,90 € dès 1 500 €', '5,90\u00a0€ dès 1\u202f500\u00a0€'],
  ['votre commande n° 1001', 'votre commande n°\u00a01001'],
  ['76 cm, 100 % lin, 620 g', '76\u00a0cm, 100\u00a0% lin, 620\u00a0g'],
  ['3 mois, 2 gants, 40 lots', '3 mois, 2 gants, 40 lots'],
])('keeps together what French keeps together in "%s"', (written, set) => {
  expect(spaceFrench(written)).toBe(set);
});

it.each([
  ['Atelier Brumelaine', 'd’Atelier Brumelaine'],
  ['Élise', 'd’Élise'],
  ['Hermès', 'd’Hermès'],
  ['Yves', 'd’Yves'],
  ['Maison Test', 'de Maison Test'],
  ['H&M', 'de H&M'],
  ['Yoyo', 'de Yoyo'],
])('elides before a vowel: %s', (name, said) => {
  expect(frenchOf(name)).toBe(said);
});
