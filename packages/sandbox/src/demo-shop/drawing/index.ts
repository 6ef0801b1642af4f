import type { Product } from '@commerceai/sdk';
import { COLOURS } from '../catalogue/colours.ts';
import { sourceOf } from '../catalogue/index.ts';
import type { Picture, PictureKind } from '../catalogue/picture.ts';
import * as accessories from './accessories.ts';
import { type Brush, createBrush, nicheColour, wallColour } from './brush.ts';
import * as decoration from './decoration.ts';
import * as garments from './garments.ts';
import * as homeLinen from './home-linen.ts';
import * as jewellery from './jewellery.ts';
import * as tableware from './tableware.ts';

const DRAWINGS: Readonly<Record<PictureKind, (brush: Brush) => string>> = {
  shirt: garments.shirt,
  tshirt: garments.tshirt,
  sweater: garments.sweater,
  cardigan: garments.cardigan,
  dress: garments.dress,
  skirt: garments.skirt,
  trousers: garments.trousers,
  jacket: garments.jacket,
  coat: garments.coat,
  apron: garments.apron,
  scarf: accessories.scarf,
  beanie: accessories.beanie,
  socks: accessories.socks,
  'square-scarf': accessories.squareScarf,
  bag: accessories.bag,
  belt: accessories.belt,
  'gift-card': accessories.giftCard,
  vase: tableware.vase,
  mug: tableware.mug,
  bowl: tableware.bowl,
  plate: tableware.plate,
  teapot: tableware.teapot,
  carafe: tableware.carafe,
  board: tableware.board,
  cushion: homeLinen.cushion,
  blanket: homeLinen.blanket,
  bedding: homeLinen.bedding,
  tablecloth: homeLinen.tablecloth,
  napkins: homeLinen.napkins,
  'tea-towel': homeLinen.teaTowel,
  towel: homeLinen.towel,
  candle: decoration.candle,
  candlestick: decoration.candlestick,
  basket: decoration.basket,
  mirror: decoration.mirror,
  rug: decoration.rug,
  lamp: decoration.lamp,
  soap: decoration.soap,
  ring: jewellery.ring,
  necklace: jewellery.necklace,
  earrings: jewellery.earrings,
  bracelet: jewellery.bracelet,
  brooch: jewellery.brooch,
};

/** Most swatches that fit under a product. */
const MAXIMUM_SWATCHES = 6;

/** For a product that is not of the demo catalogue: a wrapped present. */
const UNKNOWN_PICTURE: Picture = { kind: 'gift-card', accent: 'ecru' };

/**
 * The picture of a product as an SVG document of 400 × 400, in its first colour, with a swatch for each colour.
 *
 * Drawn by code, so that the shop needs no image files. Under 4 kB, without scripts or references to elsewhere.
 */
export function drawProduct(product: Product): string {
  const source = sourceOf(product);
  const picture = source?.picture ?? UNKNOWN_PICTURE;
  const colours = source?.colours ?? ['natural'];
  const base = COLOURS[colours[0]!].hex;
  const accent = COLOURS[picture.accent ?? 'ecru'].hex;
  const scope = product.handle.replace(/[^\w-]/g, '');
  const brush = createBrush({ base, accent, picture, scope });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" role="img" aria-labelledby="${scope}-t">` +
    `<title id="${scope}-t">${escapeText(product.images[0]?.alt ?? product.title)}</title>` +
    `<defs>${brush.definitions}</defs>` +
    `<rect width="400" height="400" fill="${wallColour(base)}"/>` +
    `<path d="M40 400V186Q40 26 200 26T360 186V400Z" fill="${nicheColour(base)}"/>` +
    `<ellipse cx="200" cy="344" rx="128" ry="12" fill="#241a14" fill-opacity=".12"/>` +
    DRAWINGS[picture.kind](brush) +
    (colours.length > 1 ? swatches(colours.map((colour) => COLOURS[colour].hex)) : '') +
    '</svg>'
  );
}

function swatches(colours: readonly string[]): string {
  const shown = colours.slice(0, MAXIMUM_SWATCHES);
  const left = 200 - ((shown.length - 1) * 24) / 2;
  const dots = shown
    .map((colour, index) => `<circle cx="${left + index * 24}" cy="376" r="8" fill="${colour}"/>`)
    .join('');
  return `<g stroke="#fff" stroke-width="2.5">${dots}</g>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
