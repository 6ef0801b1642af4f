import { CARE, MADE_IN } from './care.ts';
import { text, type ProductSource } from './source.ts';

const VASES = text('Vases', 'Vases');
const TABLEWARE = text('Vaisselle', 'Tableware');

export const TABLEWARE_PRODUCTS: readonly ProductSource[] = [
  {
    handle: 'vase-gres-loire',
    code: 'VAS-LOI',
    category: VASES,
    title: text('Vase en grès Loire', 'Loire stoneware vase'),
    description: text(
      'Tourné à la main dans un grès chamotté, ce vase à épaule ronde reçoit un émail céladon qui s’arrête avant le pied et laisse voir la terre. L’ouverture resserrée tient aussi bien trois tulipes qu’une seule branche. Les coulures de l’émail varient d’une pièce à l’autre.',
      'Thrown by hand in grogged stoneware, this round-shouldered vase takes a celadon glaze that stops short of the foot and lets the clay show. Its narrow opening holds three tulips as well as a single branch. The runs of the glaze vary from piece to piece.',
    ),
    attributes: {
      material: text('Grès chamotté émaillé', 'Glazed grogged stoneware'),
      dimensions: text('Hauteur 24 cm, diamètre 15 cm', 'Height 24 cm, diameter 15 cm'),
      weight: text('1,4 kg', '1.4 kg'),
      care: CARE.vase,
      made_in: MADE_IN.nantes,
    },
    tags: ['céramique', 'décoration', 'fait main', 'cadeau', 'fabriqué en france'],
    colours: ['celadon', 'ecru'],
    price: 6900,
    stock: [[7], [4]],
    picture: { kind: 'vase', accent: 'natural', pattern: 'speckles' },
    popularity: 1.3,
    season: 'gifts',
  },
  {
    handle: 'mug-gres-matin',
    code: 'MUG-MAT',
    category: TABLEWARE,
    title: text('Mug en grès Matin', 'Matin stoneware mug'),
    description: text(
      'Une tasse généreuse, à l’anse large où passent trois doigts, émaillée dedans et dehors sauf un anneau de terre nue à la base. Elle garde la chaleur sans brûler les lèvres. Vendue à l’unité.',
      'A generous mug with a wide handle that takes three fingers, glazed inside and out but for a ring of bare clay at the base. It keeps the heat without burning your lips. Sold singly.',
    ),
    attributes: {
      material: text('Grès émaillé', 'Glazed stoneware'),
      dimensions: text('Hauteur 9 cm, diamètre 8,5 cm, contenance 32 cl', 'Height 9 cm, diameter 8.5 cm, capacity 32 cl'),
      weight: text('340 g', '340 g'),
      care: CARE.stoneware,
      made_in: MADE_IN.nantes,
    },
    tags: ['céramique', 'table', 'fait main', 'cadeau', 'fabriqué en france'],
    colours: ['mist', 'ecru', 'terracotta'],
    price: 2400,
    stock: [[24], [31], [0]],
    backorder: true,
    picture: { kind: 'mug', accent: 'natural', pattern: 'speckles' },
    popularity: 2.4,
    season: 'gifts',
  },
];
