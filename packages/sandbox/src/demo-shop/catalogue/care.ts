import { text } from './source.ts';

/** Care instructions by material; the care article says the same at greater length. */
export const CARE = {
  linen: text(
    'Lavage en machine à 30 °C, essorage doux, séchage à plat ou sur cintre. Repassage humide si on le souhaite.',
    'Machine wash at 30 °C, gentle spin, dry flat or on a hanger. Iron damp if you wish.',
  ),
  cotton: text(
    'Lavage en machine à 40 °C avec des couleurs proches, séchage à l’air libre, fer moyen.',
    'Machine wash at 40 °C with similar colours, air dry, medium iron.',
  ),
  velvet: text(
    'Lavage en machine à 30 °C sur l’envers, pas de sèche-linge, repassage sur l’envers à la vapeur.',
    'Machine wash at 30 °C inside out, no tumble drying, steam iron on the reverse.',
  ),
  denim: text(
    'Lavage rare, à 30 °C sur l’envers. La toile brute déteint un peu les premières semaines.',
    'Wash rarely, at 30 °C inside out. Raw denim loses a little colour in the first weeks.',
  ),
  wool: text(
    'Lavage à la main ou programme laine à 30 °C maximum, lessive laine, séchage à plat loin d’un radiateur.',
    'Hand wash or wool cycle at 30 °C at most, wool detergent, dry flat away from a radiator.',
  ),
  coat: text(
    'Nettoyage à sec. Brossage doux entre deux ports, cintre large.',
    'Dry clean. Brush gently between wears, use a wide hanger.',
  ),
  silk: text(
    'Lavage à la main à l’eau froide, sans essorer, séchage à l’ombre, fer doux sur l’envers.',
    'Hand wash in cold water, do not wring, dry in the shade, cool iron on the reverse.',
  ),
  leather: text(
    'Chiffon doux et sec ; une noisette de lait pour cuir deux fois par an. Craint la pluie prolongée.',
    'Soft dry cloth; a little leather milk twice a year. Dislikes prolonged rain.',
  ),
  stoneware: text(
    'Passe au lave-vaisselle et au micro-ondes. Évitez les chocs thermiques.',
    'Dishwasher and microwave safe. Avoid sudden changes of temperature.',
  ),
  vase: text(
    'Nettoyage à l’eau tiède et à l’éponge douce. Étanche ; un dessous protège les bois fragiles.',
    'Clean with lukewarm water and a soft sponge. Watertight; a mat protects delicate wood.',
  ),
  glass: text(
    'Lavage à la main conseillé. Ne convient pas aux liquides bouillants.',
    'Hand washing advised. Not suitable for boiling liquids.',
  ),
  wood: text(
    'Lavage à la main sans trempage, huile alimentaire de temps en temps. Pas de lave-vaisselle.',
    'Hand wash without soaking, food-safe oil now and then. Not dishwasher safe.',
  ),
  candle: text(
    'Coupez la mèche à 5 mm, laissez fondre toute la surface à la première flamme, jamais plus de 4 heures de suite.',
    'Trim the wick to 5 mm, let the whole surface melt on first use, never burn for more than 4 hours at a time.',
  ),
  fibre: text(
    'Dépoussiérez à sec, brosse douce. Tenez à l’abri de l’humidité.',
    'Dust dry with a soft brush. Keep away from damp.',
  ),
  brass: text(
    'Chiffon doux et sec. Le laiton se patine ; un produit pour cuivres lui rend son éclat.',
    'Soft dry cloth. Brass develops a patina; a brass polish brings back its shine.',
  ),
  silver: text(
    'Rangez dans la pochette fournie, évitez parfum et eau chlorée, polissez avec une chamoisine.',
    'Keep in the pouch supplied, avoid perfume and chlorinated water, polish with a silver cloth.',
  ),
  plated: text(
    'Retirez avant la douche et le sport, évitez parfum et crème, rangez à plat dans la pochette fournie.',
    'Take off before showering and sport, avoid perfume and cream, store flat in the pouch supplied.',
  ),
} as const;

/** Where things are made; the sustainability article names the same places. */
export const MADE_IN = {
  nantes: text('France (notre atelier de Nantes)', 'France (our Nantes workshop)'),
  cholet: text('France (atelier partenaire à Cholet)', 'France (partner workshop in Cholet)'),
  portugal: text('Portugal (atelier partenaire à Guimarães)', 'Portugal (partner workshop in Guimarães)'),
  roanne: text('France (tricoteur partenaire à Roanne)', 'France (partner knitter in Roanne)'),
  vosges: text('France (tisseur partenaire dans les Vosges)', 'France (partner weaver in the Vosges)'),
  jura: text('France (tourneur partenaire dans le Jura)', 'France (partner turner in the Jura)'),
  morocco: text('Maroc (coopérative partenaire à Safi)', 'Morocco (partner co-operative in Safi)'),
} as const;
