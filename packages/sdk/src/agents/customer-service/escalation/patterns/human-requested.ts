import { allOf, type SignalPatterns } from './signal-patterns.ts';

/*
 * Read on classed text: H human, R role, S somebody, P person, T talk, W want, D article, L link, A real, B robot.
 */
const anyOf = (alternatives: readonly string[]) =>
  new RegExp(`(?<![A-Za-z0-9'])(?:${alternatives.join('|')})(?![A-Za-z0-9])`);

const TEAM =
  '(?:service client(?:s|e|ele)?|service clientele|service apres[- ]vente|service sav|sav|hotline|equipe|customer (?:service|support|care)|costumer (?:service|support)|support|help ?desk|cs|team|kundenservice|kundendienst|servizio clienti|servicio al cliente)';
const KIND =
  '(?:(?:customer )?(?:service|support|care|sales) |human |senior |etre |members? of |membres? D )?';
const PLEASE = '(?:svp|stp|please|pls|plz|now|vite|merci|maintenant|asap|bitte|por favor)';
const END = '(?= ?(?:[.!?,]|$))';

const BEING =
  'B|ai|H|machine|A P|P A|A|automated|intelligence artificielle|artificial intelligence|repondeur|automat|maschine|macchina|maquina';

/**
 * Wonders whether a person answers: that is told, and no person is called for. Reads word classes; ends where the question
 * does, an alternative in it taken along: "a bot or a real person?".
 */
export const WONDERS_WHO_ANSWERS = `(?:are|r|am|is|if|whether|i'?m|t'es|tu es|etes[- ]vous|vous etes|es[- ]tu|suis[- ]je|je T|je suis|c'est|est[- ]ce(?: que (?:c'est|je T|tu es|vous etes|je suis))?|bist D|D bist|sind sie|ist das|spreche ich|eres|es|esto es|sei|siete|e)(?: (?:you|u|i|this|that|it|guys|talking|just|really|bien|vraiment|L|D|A|T|c'est|hier|esto)){0,5} (?:${BEING})(?: (?:or|ou|oder|o)(?: (?:D|A|L)){0,3} (?:${BEING}|R|P|S))?(?= ?(?:[?.!,]|$|here|there|replying|answering|right|qui (?:me )?(?:repond|parle)|i'?m T|i am T|am i T))`;

/** The shopper wants a person, or asks whether one is there. */
export const HUMAN_REQUESTED: SignalPatterns = {
  reason: 'human_requested',
  reads: 'classes',
  pattern: anyOf([
    // To talk to somebody.
    `T(?: (?:directe?ment|directly|now|maintenant|tout de suite|live|again|enfin))?(?: [LDA]){0,5} ${KIND}(?:[HRS]|P(?! (?:de \\d|a|age|qui mesure))|members? )`,
    `(?:W|peux|peut|puis-je|can i|could i|let me|how do i|how can i|trying|like|essaie|dois|faut)(?: (?:to|que|je|vous|L|D))* T(?: [LDA]){0,4} ${TEAM}`,
    `(?:voir|traiter|echanger|dialogue|communication|contact|affaire|m'adresser|m'expliquer|expliquer ca|deal|dealing|converse|word)(?: [LDA]){1,4} ${KIND}(?:[HRS]|P)`,
    // To be passed on.
    `(?:passe[rz]?|transfer(?:e|er|ez|t|red|ring)?|mett?(?:re|ez|er|e)|met|mis|mise|oriente[rz]?|redirige[rz]?|renvo(?:ie|yer|yez)|bascule[rz]?|escalade[rz]?|connect(?:ed|ing)?|put|pass|redirect|forward|hand|route|direct|patch|switch|escalate|join?dre|paseme|pasame|pongame|passatemi|verbinden)[- ]?(?:(?:moi|nous|me|us|this|it|cette|chat|conversation|case|call|dossier|over|through|on|back|directement|vers|en|in|relation|contact|lien|touch|ligne|communication|sie|mich|[LDAW])[- ]){0,7}${KIND}(?:[HR]|S|P|${TEAM})`,
    `put me (?:L|in touch)|escalate (?:this|my|it|D)(?: \\w+)? ?(?:L|${PLEASE}|further|up|[.!?]|$)`,
    // To want one.
    `(?:W|i'?d like|get|give|find|send|bring|donne[rz]?|envoye[rz]?|trouve[rz]?|laisse[rz]?|puis-je|peux-je|peut-on|pouvez-vous|faut|reach|call|access)[- ](?:(?:me|moi|de|avoir|voir|have|see|reach|contact|contacter|joindre|appeler|hold|of|help|aide|from|be|etre|acces|pouvoir|[LD])[- ]){0,6}(?:A )*${KIND}(?:H(?! (?:hair|size|shape|body|rights|skeleton))|A [PRS]|P A|S (?:D A|A|H|L (?:call|T|contact|look|handle|respond|deal)|L tel\\w*|en ligne|who (?:is|isn'?t|can actually))|R(?!'s| (?:mug|desk|notebook|gift|card|de|immobilier)))`,
    `(?:get|put|have|need|want|W)(?: (?:me|D|A))* (?:[SRH]|P) on D (?:line|phone)`,
    // A real one.
    `A(?: L)? (?:[HR]|P|S|gens|being|support${END}|interlocuteur)|P(?: [LD])? A${END}|H beings?|H ${PLEASE}|H (?:R|support|help|operator|assistance|interaction|contact|s'il|sil)|(?:aide|reponse|service|assistance|contact|intervention|interlocuteur) H|D H(?! (?:hair|size|shape|body|rights|parfait|skeleton|adulte))|R ${PLEASE}|en chair et en os|D vive voix|in charge${END}`,
    `(?:T|chat|R|live) R|live (?:chat support|assistance)|live T (?:please|with|support)|${TEAM} (?:R|${PLEASE})`,
    // No machine.
    `(?:pas|plus|jamais|marre|ras le bol|assez|fatigue\\w*|deteste|arretez?|stop|ni|not|no|no more|enough|sick|tired|hate|done|don'?t|fed up|useless|stupid|dumb|another|without|rather than|instead of)(?: (?:\\w+|[A-Z]|j'\\w+)){0,4} (?:B(?! (?:de|multi|aspi\\w*|cuis\\w*|pat\\w*|tond\\w*|vacuum|cleaner|toy|mower|jouet))|(?:with|to|L) (?:D )?machine|D machine${END}|reponses? (?:automati|toutes? faites|type)\\w*|messages? automati\\w*|automated|canned (?:replies|responses|answers)|auto[- ]?repl\\w+|ai${END}|artificial intelligence|intelligence artificielle)`,
    `B (?:is|are|isn'?t|can'?t|won'?t|doesn'?t|inutile|nul|debile|ne (?:sert|comprend)|sert a)(?: \\w+)?`,
    // Is there anybody?
    `(?:is|are)(?: (?:there|really|actually|even|D|A)){0,4} (?:[SHR]|P|D live R)(?: \\w+)? ?(?:there|here|out there|online|around|available|alive|i can|who can (?:call|T|actually)|reading|listening|on the other)|S (?:there|home${END}|here|alive)|(?:hello|hi|allo|oh|ho)[ ?!.,]{1,5}(?:is )?S`,
    `(?:y'? ?[aD]|ya|y [aD][- ]t[- ][a-zD]{1,2}|y [aD]|y aurait[- ]il|hay|gibt es|ist|c'e|ci)(?: (?:pas|vraiment|encore|bien|hier|da|D)){0,3} (?:S(?! (?:qui (?:D|vend)|D D))|H)|S da|(?:vivant|P) L bout`,
    `(?:arrive|reussi|parvien\\w+|impossible|moyen|comment faire pour|can'?t|cannot|unable|no way|tried|trying|how do i|how can i|how)(?: (?:pas|a|de|d'|to|L|D|get|hold|of|through|me)){0,6} ?(?:joindre|avoir|contacter|voir|reach|contact|to|L|of)(?: [LD])* ?(?:A )?(?:[HRS]|P)`,
    // To be called.
    "(?:S|D P|R|qu'on|que l'on|on|vous|votre equipe|vos equipes)(?: (?:D|\\w+)){0,5}[ -](?:D |vous |elle )?(?:bien |enfin )?(?:m'appel\\w+|me (?:rr?app?el\\w+(?! (?:que|D|si|quel|comment|combien|ce que))|contact\\w+|recontact\\w+|telephon\\w+|prendre en charge|joindre))|S(?: \\w+){0,2} (?:me |nous )(?:repond(?:re|e|s)?|prendre? en charge)|s'occuper D (?:moi|D (?:cas|dossier))",
    '(?:r[ea]?app?el+(?:e|ez|er)|app?el+(?:e|ez|er)|telephone[rz]?|recontacte[rz]?|contacte[rz]?)[- ](?:moi|nous)(?! (?:que|D|par (?:courrier|e-?mail|mail)))|(?:etre|soit|sois|faire|faites[- ]moi) (?:r\\w?appele|recontacte|contacte|telephone)(?:e|s|r)?(?! par (?:e-?mail|mail|D (?:livreur|transporteur)))|(?:W|service|programmer|planifier)(?: [LD]|de)* (?:etre )?(?:rappel(?: telephonique)?|call ?back|appel telephonique)(?! D)|(?:D|par) (?:rappel|appel) (?:telephonique|svp|de votre part|D S|D R)',
    `(?:can|could|would|will|have|get|pls|please|let|W|ask|wish|like)(?: (?:you|u|pls|please|have|for|L|D|S|R|P|H|guys|team|from|just|at least|finally|there|actually|again)){0,6} (?:calls?|phone|ring|contact) (?:me|us)(?! (?:when|if|once|by (?:e-?mail|text|sms)|before))`,
    `(?:call|phone|ring|telephone) (?:me|us)(?: back)?(?= ?(?:[.!?,]|$|asap|${PLEASE}|today|tomorrow|on|at|back|about|immediately|urgently|as soon|regarding))|call ?backs?|give (?:me|us) D (?:call|ring|bell|buzz)|(?:W|like|expect|waiting for|schedule|arrange|get)(?: (?:to|L|get|receive|have|arrange|schedule)){0,3} D (?:phone ?call|call(?! (?:tag|slip))|callback)(?= ?(?:from|back|$|[.!?,]))`,
    `(?:S|D H|D P|D R)(?: (?:please|actually|to|L|needs|has|should|must|can|could|just)){0,4} (?:T|respond|reply|contact|get in touch|get back|reach out|take over|step in|look into this|handle (?:this|D)|deal with (?:this|D|me)|answer me|actually help)(?= ?(?:L|me|us|[.!?,]|$))`,
    // What only Spanish, German and Italian say.
    'que (?:S )?me (?:llamen|llame|contacten)|llamenme|llameme|me (?:puede|pueden|podrian?) llamar|atencion H|(?:[LDA] ){1,3}(?:H|R|S|P|kollegen|kundenservice)(?: \\w+)? T|rufen sie mich|ruft mich|(?:um )?ruckruf|zuruckrufen|richiamatemi|chiamatemi|essere richiamat[oa]|potete chiamarmi',
  ]),
  harmless: allOf([
    WONDERS_WHO_ANSWERS,
    // A person who wears, gets or uses something; a call before the parcel comes.
    'cadeaux?|presents?|gifts?',
    "(?:taille|sizes?|offrir|surprise|quelque chose|convient|suitable|fits?|wears?|porter|model|mannequin)(?: \\w+){0,5} [PSRH]|pour (?:D )?(?:P|S)(?: d'autre)?|for (?:D )?(?:P|S)(?: else)?",
    "(?:call|ring|telephone|appelez|contactez|appeler|contacter)[- ](?:me|moi|us|nous) (?:before|when|upon|avant|D l'arrivee|lors)[^.!?]{0,40}",
    "pas W d'(?:un |une |etre )?(?:H|R|rappele|P)|pas W (?:D )?(?:H|R)|(?:don'?t|do not|no) W (?:L T L )?(?:D )?(?:H|R|P|S)|(?:no|not|pas) W (?:for|L (?:T|call))[^.!?]{0,30}|(?:T|talked|spoke|spoken|eu)(?: (?:deja|hier|already|yesterday))? (?:L )?(?:D )*(?:amie?s?|friends?|mari|femme|husband|wife|mere|mother|P (?:tres|super|adorable)|very (?:nice|kind|helpful))",
    "(?:cleaning|bonding|setting|travel|estate|secret|binding|foaming) R|R (?:D (?:nettoyage|voyage|surface|police)|immobilier|immo|secret|d'entretien|nettoyant)|H (?:hair|rights|size|centric|body)|B (?:D cuisine|aspirateurs?|multi\\w*|patissier|tondeuses?|jouets?|vacuums?|cleaners?|toys?|costume|lego|kit|t-?shirt)|(?:jouet|toy|costume|deguisement|poster|mug|t-?shirt)(?: \\w+)? (?:B|R)",
  ]),
};

/** One word is enough when it is all there is: "conseiller svp", "AGENT!!!". */
export const HUMAN_ALONE: SignalPatterns = {
  reason: 'human_requested',
  reads: 'classes',
  pattern: new RegExp(
    `^\\W{0,4}(?:(?:D|A|hello|hi|bonjour|oui|yes|ok|please)[ ,!.]{0,3}){0,3}(?:[HRS]|A P|P A|D P|person|service clients?|customer (?:service|support|care))(?: ?(?:${PLEASE}|thanks|thx|s'il (?:vous|te) pla\\w+|required|needed)?[ .!?]{0,10})$`,
  ),
};
