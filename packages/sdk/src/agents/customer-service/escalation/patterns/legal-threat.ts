import { allOf, anyOf, type SignalPatterns } from './signal-patterns.ts';

const LAWYER_EN = '(?:lawyers?|lawy?ers?|laywers?|lawers?|attorneys?|atorney|solicitors?|barristers?)';
const LAWYER_FR = '(?:avocate?s?|avoca|huissiers?|notaire|commissaire de justice|juriste)';
const OFFICES_FR =
  '(?:dgccrf|repression des fraudes|ddpp|signal ?conso|60 millions(?: de consommateurs)?|ufc|que choisir|cnil|mediateur|conciliateur|defenseur des droits|association de (?:defense des )?consommateurs|protection des consommateurs|police|gendarmerie|autorites|procureur)';
const OFFICES_EN =
  '(?:authorities|trading standards|better business bureau|bbb|ftc|cfpb|fca|asa|attorney general|consumer (?:\\w+ )?(?:protection|rights|affairs|ombudsman|agency|bureau|council|association|board|helpline)|ombudsman|police|cops|law enforcement|data protection (?:authority|commission(?:er)?)|ico|citizens advice|regulators?|courts?)';

/** What is worn to a hearing. */
const GARMENT =
  '(?:vestes?|costumes?|tailleurs?|robes?|chemis\\w+|cravates?|chaussures|tenues?|jackets?|suits?|dress(?:es)?|shirts?|ties?|shoes|outfits?|blazers?|skirts?|trousers)';

/** The shopper speaks of law, courts or authorities. */
export const LEGAL_THREAT: SignalPatterns = {
  reason: 'legal_threat',
  pattern: anyOf([
    // French
    `(?:mon|mes|notre|un|une|l'|d'un|d'|par|cet) ?${LAWYER_FR}`,
    `${LAWYER_FR} (?:va|vont|vous|prendra|est deja)`,
    "protection juridique|assistance juridique|tribun(?:al|ale|aux)|(?:en|la|devant la) justice|juge de proximite|devant (?:un|le|les) juges?|(?:faire|fais|fait|ferai|intenter|aller (?:jusqu')?(?:a|au)|irai (?:a|au)|un|en|au|gagner) (?:un |le )?proces(?! verbal)|prud'?hommes",
    "(?:port|pos|depos|pos|fai)\\w* (?:une )?pl[ae]inte|plainte (?:aupres|a la|au commissariat|penale|contre|sera|va etre)|main courante|porter l'affaire",
    "(?:mise|mettre|mets|mettrai|met) en demeure|(?:vous |les |te )(?:poursuivr\\w+|poursuis|attaqu\\w+|assign\\w+)|poursuites?(?: judiciaires?| penales?)?|poursuivre (?:en justice|votre|la societe|l'entreprise)|assign\\w+ en",
    '(?:actions?|procedures?|voies?|suites?|recours|demarches?|poursuites?|moyens?|conseils?|dispositions|mesures?) (?:en justice|juridiques?|judiciaires?|legales?|penales?|collective)|recours legal|droit de la consommation|code de la consommation|(?:aller|irai|va|vais|ira) au penal',
    `(?:saisi\\w*|signal\\w+|denonc\\w+|alert\\w+|contact\\w+|prevenir|previens|aupres d\\w*|appel\\w+|avert\\w+|plainte a|informer|ecri\\w+ a|vais (?:a|voir)|irai (?:a|voir)|aller (?:a|voir)|remont\\w+ a)(?: (?:ce|cela|ca|vous|votre site|votre boutique))? (?:a |aux |au |le |la |les |l'|l' |du |de la |de |une )?${OFFICES_FR}`,
    "dgccrf|signal ?conso|repression des fraudes|60 millions de consommateurs|que choisir|c'est illegal|totalement illegal|hors la loi|abus de confiance",
    // English
    `(?:my|our|a|an|by|with|through|from|the|get|getting|hire|hiring|contact|call|consult\\w*|see|speak to|lawyer up) ${LAWYER_EN}|${LAWYER_EN} (?:will|is going|has|letter|up|involved|and|contact)|lawyer up`,
    "su(?:e|ing) (?:you|u|your|ur|the (?:company|shop|store|business|seller)|this (?:company|shop|store)|them|for|over|y'?all)|(?:will|going to|gonna|can|could|i'?ll|to) sue|(?:a|file|filing|the|my|this|face|facing|pending) law ?suits?(?! (?:drama|poster|movie|film|book|game))|legal (?:actions?|proceedings?|advice|team|steps?|route|matters?|recourse|department|counsel|remed(?:y|ies)|notice|consequences|rights?|means|channels|options)|(?:take|pursue|seek|going) (?:this )?legal(?:ly)?",
    "(?:take|taking|took|bring|see|go|going|drag|haul) (?:\\w+ )?(?:\\w+ )?(?:to|in|into) (?:a |the |small claims )?court|small claims|court (?:action|case|order|proceedings|date)|(?:tell|explain) (?:it|that) to (?:a|the) judge|litigation|prosecut\\w+|solicitor'?s letter|letter before (?:action|claim)",
    `(?:report\\w*|complain\\w*|complaint|claim|go|going|call\\w*|contact\\w*|escalat\\w+|notify\\w*|involv\\w+|alert\\w*|inform\\w*|take (?:it|this)|reach(?:ing)? out|writ\\w+|letting)(?: (?:you|u|this|it|your (?:\\w+)|them|the (?:shop|store|company|site|matter)|against you|all of this))?(?: (?:to|with|the|and|know))? (?:the |my |your |local |state |to the |with the )*${OFFICES_EN}(?! uniform| box)`,
    "class action|press(?:ing)? charges|file (?:a )?(?:complaint|claim|case|suit) (?:against (?:you|your)|in court)|cease and desist|trading standards|better business bureau|consumer (?:protection|rights) (?:act|law|agency|office)|against the law|(?:this|that|it)(?: is|'s) (?:\\w+ )?illegal|breach of contract|consumer rights act",
    // Spanish, German, Italian
    'abogad[oa]s?|(?:os |les |te |voy a |poner una |presentar una )denunci\\w+|denuncia(?:r|re)? (?:ante|a la|en)|tribunal(?:es)?|demandar(?:os|les|los|te)?|hojas? de reclamacion(?:es)?|acciones legales|oficina del consumidor|facua|policia',
    '(?:rechts)?anw[a]?lt(?:in)?|anwalte|rechtliche[nr]? schritte|klagen|verklag\\w+|vor gericht|gericht (?:gehen|bringen|sehen|ziehen)|verbraucherzentrale|verbraucherschutz|(?:straf)?anzeige (?:erstatten|bei|gegen)|anzeigen werde|zeige sie an|polizei|abmahnung',
    'avvocat[oi]|(?:vi |la |sporg\\w+ |fare )denunci\\w+|azion[ei] legal[ei]|vie legali|querela|adire le vie|codacons|associazione (?:dei )?consumatori|carabinieri|polizia|antitrust',
  ]),
  harmless: allOf([
    // What somebody wears, is, or gets as a present.
    `(?:robe|costume|toge|cravate|mug|tasse|t-?shirt|tee-?shirt|affiche|poster|cadeau|idee cadeau|offrir|deguisement|plaque|sacoche|serviette|epitoge)s? (?:\\w+ )?(?:\\w+ )?(?:d'|de |pour |a )(?:un |une |mon |ma |son |l')?(?:avocate?s?|juge|notaire|juriste|police|huissier)`,
    `(?:gift|present|mug|dress|robe|gown|costume|outfit|tie|poster|bag|briefcase|pen|shirt|suit|card)s? (?:\\w+ )?(?:for|of) (?:a |an |my |our |her |his |the |\\w+ )*(?:lawyers?|attorneys?|solicitors?|barristers?|judge|police|lawyer)`,
    `(?:suis|est|es|etre|devient|devenir|as|is|am|be|becoming|became|who is|i'm) (?:a |an |une? )?(?:\\w+ )?(?:avocate?|notaire|juriste|lawyer|attorney|solicitor|barrister)(?: (?:et je (?:cherche|voudrais|veux)|looking|and (?:need|want|looking)))?|(?:copain|copine|ami|amie|soeur|frere|fils|fille|mere|pere|friend|sister|brother|daughter|son|boss|wife|husband) (?:avocate?|lawyer|juriste|notaire)`,
    "avocats? (?:murs?|verts?|toast|bio|mure?)|(?:un|l'|d'|couleur|vert|motif|huile d'|noyau d'|coque|imprime) ?avocat (?:mur|en peluche|toast|couleur)|(?:couleur|vert|motif|huile d'|huile a l'|imprime|a l'|peluche|coussin) ?avocats?|avocado",
    '(?:tailleur|tenue|costume|robe|veste|outfit|suit|dress|blazer|wear) (?:\\w+ )?(?:pour|for|to|in) (?:le |la |un |une |the |my )?(?:tribunal|audience|court|proces)',
    // Who has a hearing and nothing to wear for it.
    `(?:je passe|passe|passage|convoque\\w*|audience) (?:au|devant le) tribunal(?=[^.!?]{0,60}${GARMENT})|(?:going|go|am|due|date|day)(?: \\w+)? (?:to|in|at) court(?=[^.!?]{0,60}${GARMENT})`,
    "justice league|palais de justice|police d(?:'|e )(?:ecriture|caracteres?|assurance|la commande)|fonts?|(?:boite|jeu|voiture|camion|costume|jouet|deguisement) (?:de |la )?(?:police|pompiers)|sue (?:wong|ellen|ann)|(?:named|called|friend|aunt|for) sue|(?:tennis|food|basketball) courts?|court (?:shoes?|sneakers?|heels?)",
    'poursui(?:vre|s|t) (?:ma|mes|la|le|mon|votre lecture|vos achats|sans|avec)|(?:chef|rue|place|boulevard|avenue) (?:de |du )?(?:la justice|tribunal|palais)|en justice sociale',
  ]),
};
