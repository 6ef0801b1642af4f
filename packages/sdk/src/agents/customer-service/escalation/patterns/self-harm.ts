import { allOf, anyOf, type SignalPatterns } from './signal-patterns.ts';

/** The shopper may harm themselves. Recall counts most here: a person's look costs little. */
export const SELF_HARM: SignalPatterns = {
  reason: 'self_harm',
  pattern: anyOf([
    // French
    "(?:me|nous) (?:suicider|suicide|pendre|foutre en l'air|flinguer)",
    'suicid(?:e|er|aire|aires)',
    "m'(?:oter|ote) la vie",
    "en finir avec (?:la vie|tout|ma vie)|(?:envie|besoin|decide) d'en finir|je (?:veux|vais) en finir(?! avec)",
    'envie de (?:mourir|crever|me tuer|disparaitre)',
    '(?:veux|voudrais|prefere|aimerais|vais) (?:juste |vraiment )?(?:mourir|crever|me tuer)',
    "me (?:faire du mal|fais du mal|tuer|mutiler?|scarifier?|coupe les veines|ouvrir les veines|jeter (?:sous|par|d'un))",
    'plus (?:envie|la force|le gout|aucune envie) de vivre|(?:peux|veux|supporte) plus vivre',
    'mettre fin a (?:mes jours|ma vie)',
    "idees (?:noires|suicidaires)|raison de vivre|vaut (?:pas|plus) la peine d'etre vecue|mieux (?:si j'etais |si je n'etais plus |que je sois )?(?:mort[e]?|la)(?= ?(?:[.!?,]|$))|(?:serait|serai|serais) mieux (?:mort[e]?|sans moi)|(?:mieux|tranquilles?) sans moi|la vie n'a plus (?:de|aucun) sens|plus de raison de (?:vivre|continuer)|pulsions suicidaires|tentative de suicide",
    // English
    'kill(?:ing)? my ?self|kms|off myself|hang myself|shoot myself',
    'suicid(?:al|e)',
    '(?:end|ending|take|taking) (?:it all|my (?:own )?life)|end it all',
    '(?:want|wanted|wanna|going|rather|wish i could|ready) (?:to )?(?:just )?(?:die|disappear forever)(?! for)',
    '(?:hurt|hurting|harm|harming|cutting) my ?self (?:again|tonight|because|if)|(?:want|going|gonna|might|will|urge) (?:to )?(?:hurt|harm) my ?self|harm(?:ing)? my ?self|self[- ]?harm\\w*',
    "(?:don'?t|do not|no longer) (?:want|wanna) (?:to )?(?:live|be alive|be here|exist)(?: any ?more)?|(?:can'?t|cannot) (?:go on living|live (?:like this|any ?more)|keep living|go on (?:like this )?any ?more)",
    "(?:no (?:reason|point)|nothing(?: left)?) (?:to live|in living)(?: for)?|reason to live|not worth living|life (?:is|isn'?t|has no) (?:worth living|point|meaning)",
    'better off (?:dead|without me)|(?:i|me) (?:was|were|being|to be) dead|without me (?:here|around|in it)|overdose|(?:cut|cutting) my (?:wrists|veins)|slit my wrists',
    // Spanish, German, Italian
    'suicidar(?:me|mi)|quitarme la vida|(?:quiero|quisiera) morir(?:me)?|matarme|no quiero (?:seguir )?viv(?:ir|iendo)|hacerme dano',
    'umbringen|selbstmord|suizid|(?:sterben will|will sterben)|nicht mehr leben|mir (?:etwas|was) an(?:zu)?tun|ritze mich',
    'uccidermi|ammazzarmi|(?:voglio|vorrei) morire|togliermi la vita|farla finita|farmi del male',
  ]),
  harmless: allOf([
    'suicide (?:squad|doors?|girls?|boys?)|suicidal tendencies|operation suicide|crime ou suicide|(?:livre|roman|film|book|novel|documentary|t-?shirt|tee) (?:sur|about|on) (?:le )?suicide',
    '(?:veux|voudrais|prefere) mourir de (?:rire|honte)|envie de mourir de (?:rire|honte)|want to die (?:laughing|of laughter)',
    "(?:won'?t|not|never) (?:kill|harm|hurt) myself",
  ]),
};
