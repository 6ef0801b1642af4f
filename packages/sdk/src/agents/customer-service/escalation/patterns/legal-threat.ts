import { allOf, anyOf, type SignalPatterns } from './signal-patterns.ts';

const LAWYER_EN = '(?:lawyers?|lawy?ers?|laywers?|lawers?|attorneys?|atorney|solicitors?|barristers?)';
const LAWYER_FR = '(?:avocate?s?|avoca|huissiers?|notaire|commissaire de justice|juriste)';
const OFFICES_FR =
  "(?:dgccrf|repression des fraudes|ddpp|signal ?conso|60 millions(?: de consommateurs)?|ufc|que choisir|cnil|mediateur|conciliateur|defenseur des droits|association de (?:defense des )?consommateurs|protection des consommateurs|police|gendarmerie|autorites|procureur)";
const OFFICES_EN =
  '(?:authorities|trading standards|better business bureau|bbb|ftc|cfpb|fca|asa|attorney general|consumer (?:\\w{1,12} )?(?:protection|rights|affairs|ombudsman|agency|bureau|council|association|board|helpline)|ombudsman|police|cops|law enforcement|data protection (?:authority|commission(?:er)?)|ico|citizens advice|regulators?|courts?)';

/** The shopper speaks of law, courts or authorities. */
export const LEGAL_THREAT: SignalPatterns = {
  reason: 'legal_threat',
  pattern: anyOf([
    // French
    `(?:mon|mes|notre|un|une|l'|d'un|d'|par|cet) ?${LAWYER_FR}`,
    `${LAWYER_FR} (?:va|vont|vous|prendra|est deja)`,
    "protection juridique|assistance juridique|tribun(?:al|ale|aux)|(?:en|la|devant la) justice|juge de proximite|devant (?:un|le|les) juges?|(?:faire|fais|fait|ferai|intenter|aller (?:jusqu')?(?:a|au)|irai (?:a|au)|un|en|au|gagner) (?:un |le )?proces(?! verbal)|prud'?hommes",
    "(?:port|pos|depos|pos|fai)\\w{0,4} (?:une )?pl[ae]inte|plainte (?:aupres|a la|au commissariat|penale|contre|sera|va etre)|main courante|porter l'affaire",
    "(?:mise|mettre|mets|mettrai|met) en demeure|(?:vous |les |te )(?:poursuivr\\w{1,4}|poursuis|attaqu\\w{1,5}|assign\\w{1,5})|poursuites?(?: judiciaires?| penales?)?|poursuivre (?:en justice|votre|la societe|l'entreprise)|assign\\w{1,5} en",
    "(?:actions?|procedures?|voies?|suites?|recours|demarches?|poursuites?|moyens?|conseils?|dispositions|mesures?) (?:en justice|juridiques?|judiciaires?|legales?|penales?|collective)|recours legal|droit de la consommation|code de la consommation|(?:aller|irai|va|vais|ira) au penal",
    `(?:saisi\\w{0,4}|signal\\w{1,5}|denonc\\w{1,5}|alert\\w{1,5}|contact\\w{1,5}|prevenir|previens|aupres d\\w{0,2}|appel\\w{1,5}|avert\\w{1,5}|plainte a|informer|ecri\\w{1,4} a|vais (?:a|voir)|irai (?:a|voir)|aller (?:a|voir)|remont\\w{1,5} a)(?: (?:ce|cela|ca|vous|votre site|votre boutique))? (?:a |aux |au |le |la |les |l'|l' |du |de la |de |une )?${OFFICES_FR}`,
    "dgccrf|signal ?conso|repression des fraudes|60 millions de consommateurs|que choisir|c'est illegal|totalement illegal|hors la loi|abus de confiance",
    // English
    `(?:my|our|a|an|by|with|through|from|the|get|getting|hire|hiring|contact|call|consult\\w{0,3}|see|speak to|lawyer up) ${LAWYER_EN}|${LAWYER_EN} (?:will|is going|has|letter|up|involved|and|contact)|lawyer up`,
    "su(?:e|ing) (?:you|u|your|ur|the (?:company|shop|store|business|seller)|this (?:company|shop|store)|them|for|over|y'?all)|(?:will|going to|gonna|can|could|i'?ll|to) sue|(?:a|file|filing|the|my|this|face|facing|pending) law ?suits?(?! (?:drama|poster|movie|film|book|game))|legal (?:actions?|proceedings?|advice|team|steps?|route|matters?|recourse|department|counsel|remed(?:y|ies)|notice|consequences|rights?|means|channels|options)|(?:take|pursue|seek|going) (?:this )?legal(?:ly)?",
    "(?:take|taking|took|bring|see|go|going|drag|haul) (?:\\w{1,8} )?(?:\\w{1,8} )?(?:to|in|into) (?:a |the |small claims )?court|small claims|court (?:action|case|order|proceedings|date)|(?:tell|explain) (?:it|that) to (?:a|the) judge|litigation|prosecut\\w{1,4}|solicitor'?s letter|letter before (?:action|claim)",
    `(?:report\\w{0,3}|complain\\w{0,3}|complaint|claim|go|going|call\\w{0,3}|contact\\w{0,3}|escalat\\w{1,4}|notify\\w{0,3}|involv\\w{1,3}|alert\\w{0,3}|inform\\w{0,3}|take (?:it|this)|reach(?:ing)? out|writ\\w{1,4}|letting)(?: (?:you|u|this|it|your (?:\\w{1,10})|them|the (?:shop|store|company|site|matter)|against you|all of this))?(?: (?:to|with|the|and|know))? (?:the |my |your |local |state |to the |with the )*${OFFICES_EN}(?! uniform| box)`,
    'class action|press(?:ing)? charges|file (?:a )?(?:complaint|claim|case|suit) (?:against (?:you|your)|in court)|cease and desist|trading standards|better business bureau|consumer (?:protection|rights) (?:act|law|agency|office)|against the law|(?:this|that|it)(?: is|\'s) (?:\\w{1,10} )?illegal|breach of contract|consumer rights act',
    // Spanish, German, Italian
    'abogad[oa]s?|(?:os |les |te |voy a |poner una |presentar una )denunci\\w{1,5}|denuncia(?:r|re)? (?:ante|a la|en)|tribunal(?:es)?|demandar(?:os|les|los|te)?|hojas? de reclamacion(?:es)?|acciones legales|oficina del consumidor|facua|policia',
    '(?:rechts)?anw[a]?lt(?:in)?|anwalte|rechtliche[nr]? schritte|klagen|verklag\\w{1,4}|vor gericht|gericht (?:gehen|bringen|sehen|ziehen)|verbraucherzentrale|verbraucherschutz|(?:straf)?anzeige (?:erstatten|bei|gegen)|anzeigen werde|zeige sie an|polizei|abmahnung',
    'avvocat[oi]|(?:vi |la |sporg\\w{1,4} |fare )denunci\\w{1,5}|azion[ei] legal[ei]|vie legali|querela|adire le vie|codacons|associazione (?:dei )?consumatori|carabinieri|polizia|antitrust',
  ]),
  harmless: allOf([
    // What somebody wears, is, or gets as a present.
    `(?:robe|costume|toge|cravate|mug|tasse|t-?shirt|tee-?shirt|affiche|poster|cadeau|idee cadeau|offrir|deguisement|plaque|sacoche|serviette|epitoge)s? (?:\\w{1,10} )?(?:\\w{1,10} )?(?:d'|de |pour |a )(?:un |une |mon |ma |son |l')?(?:avocate?s?|juge|notaire|juriste|police|huissier)`,
    `(?:gift|present|mug|dress|robe|gown|costume|outfit|tie|poster|bag|briefcase|pen|shirt|suit|card)s? (?:\\w{1,10} )?(?:for|of) (?:a |an |my |our |her |his |the |\\w{1,10} )*(?:lawyers?|attorneys?|solicitors?|barristers?|judge|police|lawyer)`,
    `(?:suis|est|es|etre|devient|devenir|as|is|am|be|becoming|became|who is|i'm) (?:a |an |une? )?(?:\\w{1,10} )?(?:avocate?|notaire|juriste|lawyer|attorney|solicitor|barrister)(?: (?:et je (?:cherche|voudrais|veux)|looking|and (?:need|want|looking)))?|(?:copain|copine|ami|amie|soeur|frere|fils|fille|mere|pere|friend|sister|brother|daughter|son|boss|wife|husband) (?:avocate?|lawyer|juriste|notaire)`,
    "avocats? (?:murs?|verts?|toast|bio|mure?)|(?:un|l'|d'|couleur|vert|motif|huile d'|noyau d'|coque|imprime) ?avocat (?:mur|en peluche|toast|couleur)|(?:couleur|vert|motif|huile d'|huile a l'|imprime|a l'|peluche|coussin) ?avocats?|avocado",
    "justice league|palais de justice|police d(?:'|e )(?:ecriture|caracteres?|assurance|la commande)|fonts?|(?:boite|jeu|voiture|camion|costume|jouet|deguisement) (?:de |la )?(?:police|pompiers)|sue (?:wong|ellen|ann)|(?:named|called|friend|aunt|for) sue|(?:tennis|food|basketball) courts?|court (?:shoes?|sneakers?|heels?)",
    'poursui(?:vre|s|t) (?:ma|mes|la|le|mon|votre lecture|vos achats|sans|avec)|(?:chef|rue|place|boulevard|avenue) (?:de |du )?(?:la justice|tribunal|palais)|en justice sociale',
  ]),
};
