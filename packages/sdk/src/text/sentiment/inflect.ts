import type { Language } from '../language.ts';

/*
 * Inflected forms by the ending of the lemma, folded. A noun that looks like a verb gets verb forms too ("danger", "dangent"):
 * they are no words, so nobody writes them. Exact forms are used and not stems, since a stem joins "pourri" to "pour" and
 * "hommage" to "homme".
 */
const ER_FORMS =
  'er e es ent ons ez ee ees ant ante antes ants ait ais aient ions iez a ai erent era eras erai erons erez eront erait erais eraient';
const IR_FORMS =
  'ir is it issons issez issent i ie ies issant issante issantes issants issait issais issaient ira iront irai irait iraient irent';
const RE_FORMS =
  're s ent ons ez u ue us ues ant ante antes ants ait ais aient ra ront rai rait raient it irent';

const FRENCH_RULES: readonly (readonly [ending: string, forms: string])[] = [
  [
    'ger',
    'ger ge ges gent geons gez gee gees geant geante geants geantes geait geais geaient gea gera geront gerait geraient gions giez',
  ],
  ['yer', `yer yons yez ye yee yes yees yant yante yait yaient ya ie ies ient iera ieront ierait`],
  ['eler', `${prefixed('el', ER_FORMS)} elle elles ellent ellera elleront`],
  ['eter', `${prefixed('et', ER_FORMS)} ette ettes ettent ettera etteront`],
  ['er', ER_FORMS],
  ['ir', IR_FORMS],
  ['dre', prefixed('d', RE_FORMS)],
  ['pre', prefixed('p', RE_FORMS)],
  ['ttre', prefixed('tt', RE_FORMS)],
  ['eux', 'eux euse euses eusement'],
  ['if', 'if ive ifs ives ivement'],
  ['al', 'al ale ales aux als alement'],
  ['el', 'el elle els elles ellement'],
  ['teur', 'teur teurs trice trices teuse teuses'],
  ['eur', 'eur eurs euse euses'],
  ['en', 'en enne ens ennes'],
  ['on', 'on onne ons onnes'],
  ['ant', 'ant ante ants antes amment'],
  ['ent', 'ent ente ents entes emment'],
  ['e', 'e es ement'],
  ['s', 's se ses'],
  ['x', 'x'],
  ['', ' s e es ement'],
];

const ENGLISH_RULES: readonly (readonly [ending: string, forms: string])[] = [
  ['ed', 'ed edly'],
  ['ing', 'ing ingly'],
  ['ly', 'ly'],
  ['s', 's ses'],
  ['le', 'le les led ling ly'],
  ['e', 'e es ed ing er ely r'],
  ['y', 'y ies ied ying ier iest ily ys'],
  ['ful', 'ful fully'],
  ['sh', 'sh shes shed shing shy'],
  ['ch', 'ch ches ched ching'],
  ['x', 'x xes xed xing'],
  ['', ' s ed ing ly'],
];

type Rules = readonly (readonly [ending: string, forms: readonly string[]])[];

const cutRules = new Map<Language, Rules>();

/** The rules with their forms cut apart, once. */
function rulesOf(language: 'fr' | 'en'): Rules {
  let rules = cutRules.get(language);
  if (rules === undefined) {
    const written = language === 'fr' ? FRENCH_RULES : ENGLISH_RULES;
    rules = written.map(([ending, forms]) => [ending, forms.split(' ')]);
    cutRules.set(language, rules);
  }
  return rules;
}

/** The folded forms of a folded lemma, itself first; only itself in languages without rules. */
export function inflect(lemma: string, language: Language): string[] {
  if (lemma.length < 3 || (language !== 'fr' && language !== 'en')) return [lemma];
  const [ending, forms] = rulesOf(language).find((rule) => lemma.endsWith(rule[0]))!;
  const root = lemma.slice(0, lemma.length - ending.length);
  return [lemma, ...forms.map((form) => root + form)];
}

function prefixed(prefix: string, forms: string): string {
  return forms
    .split(' ')
    .map((form) => prefix + form)
    .join(' ');
}
