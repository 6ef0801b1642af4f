import type { LocalisedText } from '@commerceai/sdk';

export interface Colour {
  readonly name: LocalisedText;
  readonly hex: string;
  /** In the SKU. */
  readonly code: string;
}

/** Every colour of the shop, so that a name always means the same tint. */
export const COLOURS = {
  ecru: { name: { fr: 'Écru', en: 'Ecru' }, hex: '#ece2cd', code: 'ECR' },
  white: { name: { fr: 'Blanc', en: 'White' }, hex: '#f6f4ef', code: 'BLC' },
  sand: { name: { fr: 'Sable', en: 'Sand' }, hex: '#d9c3a0', code: 'SAB' },
  camel: { name: { fr: 'Camel', en: 'Camel' }, hex: '#bd8a55', code: 'CAM' },
  tobacco: { name: { fr: 'Tabac', en: 'Tobacco' }, hex: '#8a5a36', code: 'TAB' },
  terracotta: { name: { fr: 'Terracotta', en: 'Terracotta' }, hex: '#c46a4a', code: 'TER' },
  rust: { name: { fr: 'Rouille', en: 'Rust' }, hex: '#a9512f', code: 'ROU' },
  ochre: { name: { fr: 'Ocre', en: 'Ochre' }, hex: '#d49a3a', code: 'OCR' },
  blush: { name: { fr: 'Rose poudré', en: 'Blush' }, hex: '#e3b7ab', code: 'RPO' },
  burgundy: { name: { fr: 'Bordeaux', en: 'Burgundy' }, hex: '#74273a', code: 'BOR' },
  sage: { name: { fr: 'Sauge', en: 'Sage' }, hex: '#9dae91', code: 'SAU' },
  olive: { name: { fr: 'Olive', en: 'Olive' }, hex: '#6f7245', code: 'OLI' },
  forest: { name: { fr: 'Sapin', en: 'Forest' }, hex: '#2f5144', code: 'SAP' },
  celadon: { name: { fr: 'Céladon', en: 'Celadon' }, hex: '#a9c9bb', code: 'CEL' },
  mist: { name: { fr: 'Bleu brume', en: 'Mist blue' }, hex: '#a9bccb', code: 'BRU' },
  indigo: { name: { fr: 'Indigo', en: 'Indigo' }, hex: '#34527f', code: 'IND' },
  navy: { name: { fr: 'Marine', en: 'Navy' }, hex: '#22304a', code: 'MAR' },
  heather: { name: { fr: 'Gris chiné', en: 'Heather grey' }, hex: '#a7a7a4', code: 'GRC' },
  slate: { name: { fr: 'Ardoise', en: 'Slate' }, hex: '#55606b', code: 'ARD' },
  charcoal: { name: { fr: 'Anthracite', en: 'Charcoal' }, hex: '#3a3b3f', code: 'ANT' },
  natural: { name: { fr: 'Naturel', en: 'Natural' }, hex: '#d8b98a', code: 'NAT' },
  amber: { name: { fr: 'Ambre', en: 'Amber' }, hex: '#b5722c', code: 'AMB' },
  silver: { name: { fr: 'Argent', en: 'Silver' }, hex: '#c9ced3', code: 'ARG' },
  gold: { name: { fr: 'Doré', en: 'Gold' }, hex: '#d8ae55', code: 'DOR' },
} as const satisfies Record<string, Colour>;

export type ColourName = keyof typeof COLOURS;
