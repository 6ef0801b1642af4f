import { foldedWords } from '#text/analyse.ts';
import type { Language } from '#text/language.ts';
import { stopWords } from '#text/stop-words.ts';

/**
 * Words of courtesy and of the chat itself. A sentence made of these and function words states nothing about the
 * shop, so it needs no source.
 */
const WORDS: Readonly<Record<Language, string>> = {
  fr: `bonjour bonsoir merci avec plaisir desole desolee desoles navre navree excuses excuse comprends comprenons comprehensible
    agacant frustrant frustration deception decu inconfort gene situation volontiers bien sur certainement entendu parfait
    aide aider aidons repondre reponse question questions demande preciser precision precisez dites dire indiquer indiquez
    donnez donner numero commande adresse e mail email nom article produit modele taille couleur photo information
    informations renseignement trouve trouver trouvons sais savoir connais dispose documents sources base
    puis pouvez pourriez pouvons veuillez svp plait besoin souhaitez voulez autre chose autres faire savoir hesitez conseiller
    conseillere personne equipe humain passer transmettre mettre relation parler patience instant moment regarde
    verifier verifie confirmer confirme confirmez oui non d accord ici voici ainsi cela ce ca quel quelle quels quelles comment
    pas rien malheureusement afin heureux heureuse ravi ravie chat journee bonne soiree fin precise plus tot tard message code envoye prie desagrement inconvenient conditions`,
  en: `hello hi thank thanks please sorry apologies apologise apologize understand frustrating frustration annoying disappointing
    disappointed situation happy glad gladly sure certainly course help assist answer question questions request specify tell
    let know give provide share number order address e mail email name item product model size colour color picture photo
    information details find found know have has do does don can could would may need want wish anything else other
    adviser advisor person team human pass hand connect talk speak moment look looking check checking confirm yes no
    okay ok here this that what which how when where why not nothing unfortunately sources documents more less
    like me my i i'm i'll you your we our us it is are be to for with about and or the a an in on of there from exactly message
    good day nice evening welcome chat hear code sent patience inconvenience trouble hesitate conditions`,
  es: `hola buenos buenas dias tardes noches gracias favor siento sentimos lamento lamentamos disculpe perdon entiendo
    comprendo comprendemos molesto frustrante situacion claro cierto ayudar ayudarle ayuda responder respuesta pregunta
    preguntas precisar diga digame decir indique indicar numero pedido direccion correo electronico nombre articulo producto
    talla color foto informacion encontrado encuentro encontrar puede puedo podria necesito necesita desea quiere otra cosa
    algo mas persona equipo humano asesor pasar transferir momento mensaje`,
  de: `hallo guten tag morgen abend danke gerne bitte leid entschuldigung entschuldigen verstehe verstehen argerlich
    frustrierend situation naturlich helfen hilfe antworten antwort frage fragen genauer sagen nennen angeben nummer
    bestellnummer bestellung adresse e mail name artikel produkt grosse farbe foto information informationen gefunden finde
    finden kann konnen konnten brauche benotigen mochten wunschen weiteres etwas anderes mensch menschen mitarbeiter team
    weiterleiten moment nachricht`,
  it: `ciao buongiorno buonasera salve grazie prego favore dispiace spiacenti scusi scusa capisco comprendo comprendiamo
    frustrante situazione certo volentieri aiutare aiutarla aiuto rispondere risposta domanda domande precisare dica dirmi
    indicare indichi numero ordine indirizzo email posta nome articolo prodotto taglia colore foto informazione informazioni
    trovato trovo trovare puo posso potrebbe serve desidera vuole altro qualcosa persona squadra umano consulente passare
    trasferire momento messaggio`,
};
const vocabularies = new Map<Language, ReadonlySet<string>>();
/** One content word in this many may be outside the vocabulary: the name of what the shopper asked for. */
const STRANGERS = 4;
const LENIENT_STRANGERS = 2;

/**
 * Whether a sentence only keeps the conversation going: a greeting, an apology, a question back. `lenient` allows
 * more words of the matter at hand, for questions back and for saying that one cannot.
 */
export function isConversational(
  sentence: string,
  language: Language,
  options: { lenient?: boolean } = {},
): boolean {
  const vocabulary = vocabularyOf(language);
  const words = foldedWords(sentence).filter(
    (word) => word.length > 2 && !/^\d/.test(word) && !stopWords(language).has(word),
  );
  const strangers = words.filter((word) => !vocabulary.has(word)).length;
  return strangers <= words.length / (options.lenient ? LENIENT_STRANGERS : STRANGERS);
}

function vocabularyOf(language: Language): ReadonlySet<string> {
  let vocabulary = vocabularies.get(language);
  if (!vocabulary) {
    vocabulary = new Set(WORDS[language].split(/\s+/));
    vocabularies.set(language, vocabulary);
  }
  return vocabulary;
}
