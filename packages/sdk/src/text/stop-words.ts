import type { Language } from './language.ts';

/*
 * Folded words that carry no topic. Kept short on purpose: "not", "sans", "avec", "where" and "when" change
 * what a shopper asks, but never which article answers it, so they are here; "taille" or "size" never are.
 */
const WORDS: Readonly<Record<Language, string>> = {
  fr: `a ai aie aient aies ait alors as au aucun aucune aujourd'hui aura aurai aurait auriez aurons aussi autre autres aux avaient avais avait avant avec avez aviez avions avoir avons ayant beaucoup bien bonjour bonsoir c c' ca car ce ceci cela celle celles celui ces cet cette chez ci comme comment d d' dans de deja depuis des deux dois doit donc du elle elles en encore entre es est et etaient etais etait etant etc ete etes etiez etre eu eux fais fait faire faut fois il ils j j' jai je juste l l' la le les leur leurs lui m m' ma mais me merci meme memes mes moi mon n n' ne ni nos notre nous on ont or ou oui par parce pas peu peut peux plait plus plutot pour pourquoi pourrais pourrait pourriez pouvez puis puisque qu qu' quand que quel quelle quelles quels qui quoi rien s s' sa salut sans se sera serai serait seront ses si soit sommes son sont souhaite souhaiterais sous stp suis sur svp t t' ta te tes toi ton toujours tous tout toute toutes tres trop tu un une vais va vers veut veux via vont vos votre vous voudrais vouloir y`,
  en: `a about after again all also am an and any are aren't as at be because been before being but by can can't could couldn't did didn't do does doesn't doing don't dont each for from get getting gets go going got had has have haven't having he hello her here hers hey hi him his how how's i i'd i'll i'm im i've if in into is isn't it it's its itself ive just let like long many may me might more most much must my need no nor not of off on once only or other our out over own please pls same she should shouldn't so some such than thank thanks that that's the their them then there there's these they they're thing this those through to too u under until up ur us very want wanted was wasn't we we're were what what's when where where's wheres which while who why will with won't would wouldn't yes yet you you're your`,
  es: `a al algo como con cual cuales cuando de del desde donde e el ella ellas ellos en entre era eres es esa ese eso esta estan estar este esto estoy favor fue gracias ha han hasta hay hola la las le les lo los mas me mi mis mucho muy no nos o os para pero por porque puede puedo que quien quiero se ser si sin sobre solo son soy su sus tambien te tengo tiene tu tus un una uno unos usted ustedes y ya yo`,
  de: `aber alle als also am an auch auf aus bei bin bis bitte da danke das dass dem den der des die dies diese diesem diesen dieser doch du durch ein eine einem einen einer eines er es fur haben hallo hat hatte hier ich ihr ihre ihrem ihren im in ist ja kann kein keine konnen man mein meine meinem meinen meiner mich mir mit mochte nach nicht noch nur ob oder ohne sehr sein seine sich sie sind so uber um und uns unser unsere vom von vor wann war warum was wenn wer werden wie wieder wir wird wo zu zum zur`,
  it: `a ai al alla alle anche avere che chi ci ciao come con cosa cui da dal dalla degli dei del dell' della delle di dopo dove e ed era gli grazie ha hai hanno ho i il in io l l' la le lei lo loro lui ma mi mia mie miei mio molto ne nel nella noi non nostro o ogni per perche piu posso prego prima puo quale quando quanto quello questa questo qui se sei senza si sia solo sono sta su sua sul sulla suo tra tu tua tuo un un' una uno vi voglio vorrei`,
};

const sets = new Map<Language, ReadonlySet<string>>();

/** Folded words that index terms leave out, by language. Part of the contract that `ANALYSER_VERSION` numbers. */
export function stopWords(language: Language): ReadonlySet<string> {
  let words = sets.get(language);
  if (words === undefined) {
    words = new Set(WORDS[language].split(' '));
    sets.set(language, words);
  }
  return words;
}
