import type { ColourName } from './colours.ts';

export const PICTURE_KINDS = [
  'shirt',
  'tshirt',
  'sweater',
  'cardigan',
  'dress',
  'skirt',
  'trousers',
  'jacket',
  'coat',
  'scarf',
  'beanie',
  'socks',
  'square-scarf',
  'bag',
  'belt',
  'apron',
  'vase',
  'mug',
  'bowl',
  'plate',
  'teapot',
  'carafe',
  'board',
  'cushion',
  'blanket',
  'bedding',
  'tablecloth',
  'napkins',
  'tea-towel',
  'towel',
  'candle',
  'candlestick',
  'basket',
  'mirror',
  'rug',
  'lamp',
  'soap',
  'ring',
  'necklace',
  'earrings',
  'bracelet',
  'brooch',
  'gift-card',
] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** How a product is drawn, beside its first colour. */
export interface Picture {
  readonly kind: PictureKind;
  readonly pattern?: 'stripes' | 'checks' | 'knit' | 'cable' | 'ribs' | 'dots' | 'speckles' | 'waves';
  /** Second colour: stripes, trim, glaze, stone. */
  readonly accent?: ColourName;
  /** A form of the kind: "tall" for a vase, "hoop" for earrings. */
  readonly form?: string;
}
