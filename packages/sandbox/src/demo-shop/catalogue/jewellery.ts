import { CARE, MADE_IN } from './care.ts';
import { RING_SIZES, text, type ProductSource } from './source.ts';

const RINGS = text('Bagues', 'Rings');

export const JEWELLERY: readonly ProductSource[] = [
  {
    handle: 'bague-martelee-houle',
    code: 'BAG-HOU',
    category: RINGS,
    title: text('Bague martelée Houle', 'Houle hammered ring'),
    description: text(
      'Un jonc d’argent martelé à la main sur l’enclume : les facettes accrochent la lumière comme l’eau un jour de petit vent. Bords adoucis, intérieur poli et confortable. Chaque bague garde la trace de ses propres coups de marteau, aucune n’est tout à fait pareille.',
      'A silver band hammered by hand on the anvil: the facets catch the light like water on a breezy day. Softened edges, a polished and comfortable inside. Each ring keeps the marks of its own hammer blows, and no two are quite alike.',
    ),
    attributes: {
      material: text('Argent 925 massif', 'Solid 925 silver'),
      dimensions: text('Largeur 4 mm, épaisseur 1,6 mm', 'Width 4 mm, thickness 1.6 mm'),
      weight: text('Environ 4 g', 'About 4 g'),
      care: CARE.silver,
      made_in: MADE_IN.nantes,
    },
    tags: ['bijou', 'argent', 'mixte', 'cadeau', 'fabriqué en france'],
    colours: ['silver'],
    sizes: RING_SIZES,
    price: 7800,
    stock: [[3, 5, 6, 4, 0]],
    backorder: true,
    picture: { kind: 'ring', form: 'hammered' },
    popularity: 1.3,
    season: 'gifts',
  },
];
