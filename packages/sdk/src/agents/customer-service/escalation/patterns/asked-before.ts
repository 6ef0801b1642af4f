import { allOf, anyOf, type SignalPatterns } from './signal-patterns.ts';

const OFTEN_FR =
  '(?:trois|quatre|cinq|six|sept|huit|neuf|dix|cent|mille|plusieurs|[3-9]|[1-9]\\d{1,2}) ?(?:fois|x|messages?|e?-?mails?|courriels?|relances?|demandes?|appels?)';
const NTH_FR =
  '(?:troisieme|quatrieme|cinquieme|sixieme|septieme|dixieme|enieme|nieme|x-?ieme|[3-9] ?(?:e|eme|ieme)) (?:fois|messages?|e?-?mails?|courriels?|relances?|demandes?|appels?)';
const ASKS_FR =
  '(?:demand|redemand|ecri|pos|repet|contact|relanc|signal|envoi|envoy|expliqu|appel|reclam|redi)[a-z]*';
const SAME_FR = '(?:la meme chose|la (?:meme )?question|ca|cela|sans reponse|messages?|e?-?mails?)';

const OFTEN_EN =
  '(?:(?:three|four|five|six|seven|eight|nine|ten|a hundred|a thousand|several|multiple|many|so many|[3-9]|[1-9]\\d{1,2}) ?(?:times|x|messages|e-?mails|tickets|requests)|(?:over and over|again and again|repeatedly))';
const NTH_EN =
  '(?:third|fourth|fifth|sixth|seventh|tenth|umpteenth|nth|3rd|[4-9]th|10th) (?:time|message|e-?mail|request|ticket|attempt|chat)';
const ASKS_EN =
  '(?:ask|tell|told|writ|wrot|contact|messag|e-?mail|chas|repeat|explain|request|report|rais)[a-z]*';

/** Tells that it was asked before, more than once, or that nobody answers: another answer of the agent's will not help. */
export const ASKED_BEFORE: SignalPatterns = {
  reason: 'repeated_question',
  pattern: anyOf([
    // French
    `(?:${OFTEN_FR}|${NTH_FR}) que (?:je |j'|on )?(?:vous |le |la |te |l'|les |lui |ne )*(?:ai |avons |a )?(?:deja )?${ASKS_FR}`,
    `(?:je|on|nous) (?:vous |te )(?:l'|en )?(?:ai|a|avons) (?:deja )?${ASKS_FR}(?: \\w+){0,4}? ${OFTEN_FR}`,
    `(?:j'ai|on a|nous avons) (?:deja )?${ASKS_FR} (?:\\w+ ){0,2}?(?:${OFTEN_FR} ${SAME_FR}|${SAME_FR} (?:\\w+ ){0,2}?${OFTEN_FR})|(?:j'ai|on a|nous avons) (?:deja )?envoye ${OFTEN_FR}`,
    `combien de fois (?:encore )?(?:je |il |on )?(?:dois|faut|va|devrai|vais)[- ]?(?:je|il|on|falloir)? ?(?:\\w+ ){0,2}${ASKS_FR}`,
    "(?:personne|nul|aucun d'entre vous) (?:ne |n')?(?:me |m'|nous )?(?:a |ait )?(?:jamais )?(?:repond(?:u|s|e|ait)?|repondra)(?! (?:a la porte|chez|quand je sonne))",
    '(?:toujours|encore) (?:aucune|pas (?:eu )?(?:de|la)|sans) (?:reponse|retour de votre part)',
    // English
    `(?:${NTH_EN}|${OFTEN_EN})(?: that| now)?(?: (?:i|we|i'?ve|i have|i'?m|i am|we'?ve))(?: (?:had to|have|am|already|to|been))* ${ASKS_EN}`,
    `(?:i|we)(?:'?ve| have)? (?:already )?${ASKS_EN}(?: (?:you|u|this|that|it|the|same|thing|question|guys|about|for|your|team|support|people)){1,6} ${OFTEN_EN}`,
    `my ${NTH_EN}(?= ?(?:[.,!?]|and|now|$|asking|about|without))|${NTH_EN} (?:of )?(?:asking|writing|contacting|chasing)|asking (?:for )?the ${NTH_EN}`,
    `how many (?:more )?times (?:do|must|should|will|am|have) (?:i|we) (?:have to |need to |had to |got to )?(?:\\w+ )?${ASKS_EN}`,
    "(?:nobody|no[- ]?one)(?: (?:has|have|is|ever|even|there|actually|bothers? to|bothered to|will|can))*(?: (?:answer|repl|respond)[a-z]*| got back| gets back)(?! the (?:door|bell))|still (?:no|without an?|waiting for an?|have not had an?|haven't had an?) (?:answer|reply|response)",
    // Spanish, German, Italian
    '(?:tercera|cuarta|quinta|enesima) vez que (?:\\w+ ){0,2}?(?:pregunt|escrib|pid|contact)\\w+|nadie (?:me |nos )?(?:responde|contesta|ha (?:respondido|contestado))',
    'zum (?:dritten|vierten|funften|x-?ten|wiederholten) mal|(?:niemand|keiner) (?:antwortet|reagiert|meldet sich)|(?:dritte|vierte|funfte) (?:nachricht|mail|e-mail|anfrage)(?= ?[.,!?]|$| und| ohne)',
    '(?:terza|quarta|quinta|ennesima) volta che (?:\\w+ ){0,2}?(?:chied|scriv|contatt)\\w+|nessuno (?:mi |ci )?(?:risponde|ha risposto)',
  ]),
  harmless: allOf([
    '(?:si|quand|lorsque|if|when|in case|wenn|falls|se) (?:personne|nobody|no[- ]?one|niemand|keiner|nessuno)[^.!?]{0,40}',
  ]),
};
