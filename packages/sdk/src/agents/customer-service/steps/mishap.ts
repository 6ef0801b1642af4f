import { fold } from '#text/fold.ts';
import type { Intent } from '#text/intent/intents.ts';

const PARCEL =
  '(?:colis|commandes?|paquets?|livraisons?|parcels?|packages?|orders?|deliver(?:y|ies)|pedidos?|paquetes?|pakete?|bestellung|pacco|ordine)';
const GONE =
  '(?:perdue?s?|lost|losing|egare\\w*|disparue?s?|missing|vole(?:e|s|es)?|stolen|late|en retard|delayed|introuvables?|verloren|perdid[oa]|pers[oa]|smarrit[oa])';

/** What went wrong, by the topic that deals with it. */
const MISHAPS: readonly (readonly [topic: Intent, words: RegExp])[] = [
  [
    'where_is_my_order',
    new RegExp(
      `\\b(?:${PARCEL} (?:\\w+ ){0,3}?${GONE}|${GONE} (?:\\w+ ){0,2}?${PARCEL}|(?:encore|toujours|another|again|more|noch|otro|ancora) (?:une? |du |de )?(?:retards?|delays?|verspatung|retraso|ritardo)|(?:weeks?|days?) late|(?:semaines?|jours?) de retard|never (?:arrived|came|turned up|delivered)|jamais (?:arrivee?|recue?|livree?)s?|toujours (?:rien|pas)|still (?:nothing|not here|waiting))\\b`,
    ),
  ],
  [
    'wrong_item',
    /\b(?:wrong (?:size|items?|colou?r|product|order|one|thing|parcel|article|model)|mauvais(?:e|es)? (?:taille|articles?|couleur|produits?|commande|colis|modele)|pas (?:le bon|la bonne|les bons|les bonnes) \w+|falsche[rns]? \w+|(?:talla|taglia|articulo|articolo) (?:equivocad|sbagliat)[oa])\b/,
  ],
  [
    'missing_item',
    /\b(?:(?:box|parcel|package|colis|boite|carton|paquet)(?: \w+){0,2}? (?:empty|vide)|(?:empty|leere[sr]?) (?:box|parcel|package|paket)|il (?:en |me )?manqu(?:e|ait)|(?:half|parts?|pieces?|items?)(?: \w+){0,2} missing)\b/,
  ],
  [
    'damaged_item',
    /\b(?:casse(?:e|s|es)|(?:est|arrivee?|recue?|tout|toute|encore) casse|broken|damaged|abimee?s?|endommagee?s?|cracked|shattered|smashed|crushed|ecrasee?s?|torn|dechiree?s?|trouee?s?|felee?s?|fissuree?s?|melted|(?<!\b(?:a|set|service|appareil) )fondue?s?|dented|cabossee?s?|chipped|ebrechee?s?|leaking|leaked|(?:mille|petits|plusieurs) morceaux|in (?:a \w+ |\w+ )?pieces|en miettes|brisee?s?|defectueu(?:x|se|ses)|faulty|defective|stained(?! glass)|tachee?s?|mou?ldy|moisie?s?|ruined|rot[oa]s?|kaputt|zerbrochen|geschmolzen|derretid[oa]s?|rott[oaei]|sciolt[oa])\b/,
  ],
];
/** "Nothing was broken", « rien de cassé ». */
const DENIED =
  /(?:\b(?:rien|aucune?|pas|sans|jamais|not|nothing|none|never|no|without|nichts|nicht|nada|niente)|n't)(?: \w+){0,3} $/;
/** It was put right, or is forgiven: what is praised is meant. */
const MENDED =
  /\b(?:remplac\w+|rembours\w+|renvoye\w*|repar\w+|resolu\w*|reglee?|retrouvee?|echang\w+|geste|malgre|replac\w+|refund\w*|re-?sent|repair\w*|fixed|sorted|solved|resolved|found|despite|even though|ersetzt|erstattet|reemplaz\w+|sostitui\w+)\b/;
const CONTRAST = /\b(?:mais|but|though|however|pourtant|aber|pero|ma)\b/;
/** A face that means the contrary of the words beside it. */
const MOCKING_FACE = /🙄|😒|🤡|🖕|😤|😡|🤬|😑/u;
const MOCK_THANKS =
  /\b(?:thanks? (?:you )?for (?:nothing|wasting|ruining|losing|ignoring|the (?:delay|wait)\b|(?:making|letting|keeping) me wait)|no thanks to (?:you|your)|merci (?:pour rien|pour l'attente|(?:de|d')\s?(?:m'|nous )?(?:avoir )?(?:fait (?:perdre|attendre)|gache|perdu|ignore|ne (?:pas|jamais|rien)))|gracias por nada|danke fur nichts|grazie (?:di|per) niente)/;

/** What went wrong in a message that seems to praise, as the topic that deals with it: "amazing, my candle arrived melted". */
export function readMishap(text: string): Intent | undefined {
  const folded = fold(text);
  if (MENDED.test(folded)) return undefined;
  for (const [topic, words] of MISHAPS) {
    const found = words.exec(folded);
    if (!found || DENIED.test(folded.slice(0, found.index))) continue;
    // "It came broken but your team was wonderful" praises the team.
    return CONTRAST.test(folded.slice(found.index + found[0].length)) ? undefined : topic;
  }
  return undefined;
}

/** Whether thanks are mock: "thanks for nothing", « merci de m'avoir fait attendre ». */
export function isMockThanks(text: string): boolean {
  return MOCK_THANKS.test(fold(text));
}

/** Whether a face beside praise takes it back: "amazing job 🙄". */
export function hasMockingFace(text: string): boolean {
  return MOCKING_FACE.test(text);
}
