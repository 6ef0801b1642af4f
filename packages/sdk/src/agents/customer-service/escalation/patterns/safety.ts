import { allOf, anyOf, type SignalPatterns } from './signal-patterns.ts';

const BODY_FR =
  '(?:mains?|doigts?|peau|visage|jambes?|bras|pieds?|yeux|oeil|levres?|bouche|langue|gorge|cou|poignet|oreilles?|dos|tete|front|genou|cheville)';
const BODY_EN =
  '(?:hands?|fingers?|skin|face|legs?|arms?|feet|foot|eyes?|lips?|mouth|tongue|throat|neck|wrist|ears?|back|head|thumb|hair|knee|ankle)';
const PEOPLE_FR =
  '(?:fille|fils|enfants?|bebe|mari|femme|mere|pere|chien|chat|petite?|neveu|niece|ado|compagnon|copine|copain)';
const PEOPLE_EN =
  '(?:daughter|son|kids?|child(?:ren)?|baby|toddler|husband|wife|mum|mom|mother|dad|father|dog|cat|niece|nephew|partner|girl|boy)';

/** Where the hurt and the ill are, whatever brought them there. */
const HOSPITAL =
  '(?:hospitali[sz]ed|hospitalise\\w*|hopital|hospital|emergency room|a&e|the er|urgences|ambulance|krankenhaus|ospedale|pronto soccorso)';
/** What made somebody ill: with one of these, a hospital is told of the goods. */
const CAUSE =
  "(?:a cause d|par la faute|apres (?:avoir|l'avoir|usage|l'utilisation|utilisation)|suite a (?:l'utilisation|cause)|because of (?:you|the|this|that|it)|due to (?:you|the|this|that)|after (?:using|wearing|eating|drinking|applying|lighting|putting|touching|trying)|thanks to you|caused by|(?:votre|vos|your) (?:produits?|products?|article|item))";
/** What somebody who was away wants of a shop: the hospital only says why. */
const ERRAND =
  '(?:deadline|delays?|delai\\w*|retour\\w*|retourn\\w+|renvoy\\w+|returns?|return(?:ing|ed)|send (?:it|them) back|exchange|echang\\w+|refund|rembours\\w+|parcels?|packages?|colis|livr\\w+|deliver\\w*|courier|postman|facteur|collect|pick (?:it )?up|recuper\\w+|point relais|orders?|commandes?|adresse|address|prolong\\w+|extend\\w*|extension|decal\\w+|repouss\\w+|report\\w*|days|jours|trop tard|too late|gift|cadeau|offrir|ruckgabe\\w*|lieferung|paket|bestellung|consegna|pacco|reso|ordine)';
const NEARBY = `(?:(?!${CAUSE})[^!?]){0,90}`;

/** Something hurt somebody or may: fire, shock, wound, poison, reaction. Questions before buying are none. */
export const SAFETY: SignalPatterns = {
  reason: 'safety',
  pattern: anyOf([
    // French: fire, heat, electricity
    "(?:a|ont|avait|est|etait|qui|va|failli) (?:deja |carrement |soudainement )?(?:pris|prendre|prend|mis le) feu|prend feu|en (?:feu|flammes)|s'est enflamme\\w*|(?:mis|mise|mets|commence|commencait) a (?:bruler|fumer|fondre|chauffer|etinceler|crepiter|gonfler)|rempli\\w* de fumee|(?:elle|il|ca|batterie|chargeur|lampe|prise|appareil|radiateur|cable) (?:fume|fond|brule|crepite|etincelle)(?! (?:pendant|bien|longtemps|tres|mal|trop vite|\\d))|(?:devien\\w+|est devenu\\w*) (?:brulante?|bouillante?)|(?:des|les|de grandes) flammes",
    "(?:a|ont|m'a|lui a|nous a|s'est|me suis|etre) (?:encore |gravement |legerement )?brule(?:e|s|es)?|brulee?s? (?:a la|a l'|aux?|au) \\w+|brulures?|(?:un|mon|le|la) \\w{2,20} (?:a|est) (?:completement )?(?:brule|crame|fondu)e? (?:tout seul|pendant|en charge|sur la prise)",
    '(?:a|ont|avait|failli) (?:carrement )?explose(?:r)?|(?:a|ont) eclate (?:dans|entre|au visage|en|sur|pendant)|explosion|implose',
    'electrocut\\w+|choc electrique|decharge electrique|(?:pris|recu|pris une|senti) (?:un |une |du |le )?(?:coup de |decharge|jus|chataigne)|court[- ]?circuit\\w*|(?:fait|fait des|faisait des|a fait des) etincelles|incendie',
    '(?:de la|une|beaucoup de|degage\\w* (?:de la|une)|sort(?:ait|i)?) fumee|surchauffe\\w*|chauffe (?:beaucoup trop|anormalement|dangereusement|enormement)|batterie (?:gonfle|gonflee|a gonfle|fuit|a fui)|odeur de (?:brule|gaz)|fuite de gaz',
    // French: body
    "(?:reaction|crise|choc|oedeme|eruption) (?:allergique|anaphylactique|cutanee?|de quincke)|(?:fait|fais|faire|declenche\\w*|eu) (?:une |un )?(?:grosse |forte |violente )?(?:allergie|reaction|oedeme|eczema|urticaire)|plaques rouges|(?:m'|me |lui |nous |leur )(?:a |ont )?(?:irrite|donne (?:des|de l'|une) (?:boutons|plaques|eruption|urticaire|eczema|demangeaisons|allergie))",
    "(?:suis|est|ete|s'est|me suis|nous sommes|m'a|etre|l'a|a|ont) (?:gravement |legerement |serieusement |bien )?bless(?:e|er|es|ee|ees)|me bless(?:e|er)|blessures?",
    `(?:me suis|s'est|m'a|lui a|a|me|se) (?:profondement |bien |serieusement )?(?:coupe|ouvert|entaille|ecorche|pince|coince)e?s? (?:le|la|les|l'|un|deux|en|avec|au|aux|mon|ma|mes) ?(?:${BODY_FR}|ouvrant|montant|utilisant|le|la|l'|bord)`,
    'saigne\\w*|points de suture|intoxi(?:cation|que|quee|ques)|empoisonn\\w+|vomi\\w*|malaise',
    "(?:aux|alle[es]? aux|fini aux|direction les) urgences|(?:a|finie?|emmene[es]?|hospitalisee?s?|passage) (?:a )?l'hopital|hospitalise\\w*|appele (?:le samu|les pompiers|le centre antipoison)|centre antipoison|pompiers",
    `s'(?:est|etait) (?:presque |a moitie )?etouffe\\w*|(?:failli|manque de|manque) s'etouffer|s'etouff(?:e|ait|er)|(?:a|avait) (?:presque |failli )?avale (?:une|un|la|le|des|du)|(?:mis|met|porte) (?:une|un|la|le) (?:piece|bille|pile|bouton|morceau) (?:a|dans) (?:la|sa) bouche`,
    `(?:eclats?|morceaux?|bouts?|debris) de (?:verre|metal|plastique) (?:dans|dedans)|(?:verre|mug|plat|vase|bocal|theiere) (?:a|s'est) (?:explose|eclate|brise) (?:dans|en|sur|avec|tout seul|au visage)`,
    "(?:c'est|est|sont|etait|tres|vraiment|super|hyper|extremement|produit|article|objet|jouet) (?:\\w+ )?danger(?:eux|euse|euses)|danger (?:pour|de mort|reel)|mettre en danger|produit defectueux et dangereux|risque (?:d'incendie|d'etouffement|d'electrocution|de brulure)",
    `(?:ma|mon|mes) (?:petite? )?${PEOPLE_FR} (?:a|ont|s'est|est|sont) (?:tombee? malade|ete malade|malade|eu (?:tres )?mal|allergique a votre)|s'est (?:\\w+ )?(?:brulee?|coupee?|blessee?|pincee?|coincee?)`,
    'rendue? malade|(?:est|ete|suis) tombe(?:e)? malade|(?:cassee?|effondree?|lachee?|ecroulee?) sous (?:moi|lui|elle|mon poids)|tombee? (?:a cause|quand (?:la|le|l))|moisi(?:ssure)?s? dans|(?:insecte|ver|asticot)s? dans (?:la nourriture|le paquet|le the|le chocolat)',
    // English: fire, heat, electricity
    '(?:caught|catch(?:es|ing)?|set|(?<!(?:sale|sales|team|offers?|you guys|shop|store|collection) (?:is|are) )on|started a) fire(?! ?(?:opal|pit|red|engine|truck|side|works))|(?:in|up in|burst into|saw) flames|(?:started|began|begins|starts) (?:to )?(?:burn(?:ing)?|catch(?:ing)? fire)|(?:filled|full) (?:\\w+ ){0,4}(?:of |with )smoke|(?:smoke|sparks?) (?:came|coming|comes|is|was|started|from|and)|(?:started|began|is|was|keeps?) (?:to )?(?:smok(?:e|ing)|spark(?:ing)?|overheat(?:ing)?|melt(?:ing)?)|overheat(?:s|ed|ing)?|smell(?:s|ed)? (?:of|like) (?:burning|gas)|burning smell|gas leak',
    `burn(?:ed|t|s|ing)? (?:my|his|her|our|their|me|us|him|through (?:the|its|my (?:table|floor|carpet|skin|hand))|the (?:table|skin|carpet|wall|floor|sofa|curtains?|counter))|(?:burnt?|burned|scalded|injured|hurt|cut|electrocuted|shocked) (?:my ?self|himself|herself|ourselves)|scald(?:ed|s|ing)|(?:got|have|left|second[- ]degree|chemical|third[- ]degree) (?:\\w+ )?burns?(?: on)?`,
    '(?:has |have |just |it |they |almost )?(?:explod(?:ed|es|ing)|blew up|blown up)|electrocut\\w+|electric(?:al)? shocks?|(?:got|get|gave|gives|giving|received) (?:me |him |her |us )?(?:an? )?(?:\\w+ )?(?:shocks?|shocked|zapped)|short[- ]?circuit\\w*|fire hazard|battery (?:is |was |has )?(?:swollen|leak(?:ed|ing|s)|bulging|swelled)',
    // English: body
    "(?:allergic|skin|bad|severe|terrible) reactions?(?: (?:to|after|from))|allergic reaction|anaphyla\\w+|epi ?pen|(?:got|gave|gives|broke out|breaking out|developed|have|caused|in) (?:me |him |her |us )?(?:an? |in )?(?:\\w+ )?(?:rash|rashes|hives|blisters|eczema)|(?:throat|face|lips|eyes?) (?:swelled|swelling|is swollen|swollen|closing)|trouble breathing|can'?t breathe",
    `injur(?:ed|y|ies|ing)|bleed(?:s|ing)?(?! (?:colou?r|dye|ink|through|on))|stitches (?:in|on|at|for|after|because)|needed stitches|(?:cut|sliced|gashed|slashed|pinched|crushed|stabbed|trapped|broke|fractured|hurt) (?:open )?(?:my|his|her|our|their) (?:\\w+ )?(?:${BODY_EN}|${PEOPLE_EN})|(?:hurt|hurts|hurting|injures) (?:my|our|me|someone|somebody|people|a child|kids|children)`,
    '(?:went|rushed|taken|ended up|am|is|was|trip|go|going|had to go|now) (?:to |in |at )?(?:the |a )?(?:hospital|emergency room|er|a&e)(?! bag)|hospitali[sz]ed|poison control|called (?:an ambulance|911|999|112)|ambulance|food poisoning|poison(?:ed|ing)|(?:made|making|makes) (?:me|us|him|her|my \\w{2,10}|the \\w{2,10}) (?:\\w+ )?(?:sick|ill|vomit|dizzy|nauseous)|threw up|vomit(?:ed|ing)?',
    '(?:almost |nearly |started |is |was )?chok(?:ed|ing)(?: on| hazard)?|swallow(?:ed|s)? (?:a|an|the|one|it|part|some)|(?:fell|broke|snapped|collapsed|came) (?:off |apart |down )?(?:under|on top of|onto|on) (?:me|him|her|my|us|our)|collapsed (?:while|when|with)|broke while (?:i|he|she|my)',
    '(?:glass|metal|plastic) (?:shards?|splinters?|pieces?|fragments?) (?:in|inside|all|flew|everywhere|went)|shards? of (?:glass|metal)|shattered (?:in|while|when|into|all over|and cut)|(?:is|are|was|were|so|very|extremely|really|seriously|a) (?:\\w+ )?(?:unsafe|dangerous|hazardous|lethal)|(?:safety|choking|electrical|serious|health) (?:hazard|issue|risk|concern)|could (?:have )?(?:kill(?:ed)?|hurt|injured?)|(?:mou?ld|maggots?|worms?|insects?|bugs?) (?:in|inside) (?:the|my) (?:food|tea|chocolate|jar|packet|cream)',
    // Spanish, German, Italian
    'se (?:incendio|prendio fuego)|quemaduras?|me (?:he |ha )?quem(?:e|o|ado)|descarga electrica|(?:reaccion|alergia) (?:alergica|grave)|herid[oa]s?|me (?:he )?cort(?:e|ado)|(?:es|muy) peligros[oa]|exploto|ha explotado|hospital por|intoxicad[oa]|echa(?:ba)? humo',
    'feuer gefangen|in flammen|verbrannt|verbrennung(?:en)?|stromschlag|allergische reaktion|verletzt|verletzung|(?:ist|sehr|echt) gefahrlich|explodiert|krankenhaus|geschnitten|qualmt|raucht|brennt|kurzschluss|ausschlag bekommen|verschluckt',
    '(?:preso|prende) fuoco|scossa(?: elettrica)?|reazione allergica|ferit[oa]|(?:e|molto|davvero) pericolos[oa]|(?:mi sono |si e )(?:bruciat|tagliat|ferit)[oa]|bruciat[oa] (?:la|le|il|mentre)|esplos[oa]|pronto soccorso|ospedale|ustion[ei]|cortocircuito',
  ]),
  harmless: allOf([
    // A question before buying: about the thing, not about what it did.
    "(?:est[- ]ce|est[- ]il|est[- ]elle|sont[- ]ils|sont[- ]elles|c'est|is it|is this|is that|is the|are (?:they|these|those|the)|does (?:it|this)|do (?:they|these)|would (?:it|this)|could (?:it|this)|can (?:it|this|i|they)|will (?:it|this)|peut[- ](?:on|il|elle)|y a[- ]t[- ]il|is there|are there|any|risque[- ]t[- ](?:il|elle)|ist (?:das|es|die|der)|es|e) [^.!?]{0,70}\\?",
    'bruleur|brule[- ]parfums?|(?:temps|duree) de (?:combustion|brulage)|burn time|burnt (?:orange|sienna|red|caramel|umber)|fire (?:opal|pit|red|engine|truck)|slow burn',
    "hypoallerg\\w+|(?:non|not|sans|pas|rien de|aucun|no) (?:\\w+ )?(?:dangereux|dangereuse|danger|toxique|dangerous|injuries|injury|hazard|allergic reaction)|nobody (?:was|got) (?:hurt|injured)|personne n'(?:a ete|est) bless\\w+|plus de peur que de mal",
    "(?:verre|saumon|poisson|gris|quartz) fumee?|smoked? (?:glass|grey|gray|quartz)|chokers?|(?:livr|deliver|ship|envoy|adress)\\w* [^.!?]{0,30}(?:hospital|l'hopital)|hospital (?:gown|bag|stay gift)|sac (?:de|pour la) maternite",
    // Who was in hospital and missed a deadline is not hurt by the goods.
    `(?<!${CAUSE}[^!?]{0,90})${HOSPITAL}(?=${NEARBY}(?<![a-z])${ERRAND})|(?<=(?<![a-z])${ERRAND}${NEARBY})${HOSPITAL}(?![^!?]{0,90}${CAUSE})`,
    "si (?:je|on|il|elle|mon|ma) [^.!?]{0,60}(?:allergi|brul|bless)\\w*|if (?:i|it|my|someone) [^.!?]{0,60}(?:allergic|burn|injur)\\w*|(?:i am|i'm|je suis|elle est|he is|she is|is|est) allergi(?:c|que)s? (?:to|a|au|aux)",
    '(?:colou?rs?|dye|ink|red|blue|indigo) (?:\\w+ )?(?:bleeds?|bleeding)|les? couleurs? (?:\\w+ )?saign\\w+|couleurs? saign\\w+|bleeding (?:colou?rs?|dye|edge|heart)|electric blue|bleu electrique|shocking pink|coup de coeur|trop chaud pour',
  ]),
};
