import type { Language } from '../language.ts';

/** What a word does to the feeling words around it. */
export interface Modifiers {
  /** Turn what follows them. */
  readonly negators: ReadonlySet<string>;
  /** Turn the verb before them: "j'aime pas". */
  readonly postNegators: ReadonlySet<string>;
  /** Factor on the word that follows: above 1 strengthens, below 1 weakens. */
  readonly degrees: ReadonlyMap<string, number>;
  /** Turn what follows them when "ne" stands before: "je n'ai plus peur". */
  readonly pairedNegators: ReadonlySet<string>;
  /** What follows is wished or supposed and not so: "would be nice". */
  readonly irrealis: ReadonlySet<string>;
  /** Make less of what follows, so that something bad becomes rather good: "lutter contre la pollution". */
  readonly reducers: ReadonlySet<string>;
  /** What comes after them is what is meant: "but", "mais". */
  readonly contrasts: ReadonlySet<string>;
}

const STRONGER = 1.35;
const WEAKER = 0.65;

const FRENCH: Modifiers = {
  negators: words(`pas jamais sans aucun aucune aucunement nullement ni guere non rien n'est personne zero`),
  postNegators: words(`pas jamais guere plus aucunement nullement`),
  degrees: degrees({
    stronger: `tres trop vraiment tellement si hyper ultra mega extremement absolument totalement completement carrement
      franchement particulierement enormement incroyablement terriblement vachement tres-tres profondement entierement
      parfaitement fort bien_trop grave tout toute tant combien quel quelle quels quelles beaucoup plus encore super archi
      extra sacrement foutrement putain vrai vraie`,
    weaker: `peu assez plutot legerement presque moyennement relativement quasiment moins parfois`,
  }),
  pairedNegators: words('plus'),
  irrealis: words(
    `si serait seraient aurait auraient pourrait pourraient devrait devraient faudrait aimerais voudrais`,
  ),
  reducers:
    words(`lutte lutter luttent luttons luttant combattre combat combattent reduire reduit reduisent reduction reductions
    eviter evite evitent prevenir prevention stopper arreter supprimer eliminer eradiquer limiter diminuer baisser contrer
    mettre_fin fin antidote remede proteger protege protection solution solutions`),
  contrasts: words(`mais cependant pourtant toutefois neanmoins sauf`),
};

const ENGLISH: Modifiers = {
  negators:
    words(`not no never none nobody nothing neither nor nowhere without hardly barely scarcely rarely seldom cannot cant
    can't don't dont doesn't doesnt didn't didnt isn't isnt aren't arent wasn't wasnt weren't werent won't wont wouldn't
    wouldnt couldn't couldnt shouldn't shouldnt hasn't hasnt haven't havent hadn't hadnt ain't aint nothin lack lacks
    lacking fails failed`),
  postNegators: words(''),
  degrees: degrees({
    stronger: `very really so too extremely absolutely totally completely incredibly amazingly awfully particularly
      especially highly hugely insanely truly utterly deeply super fucking fuckin freaking damn bloody such most more
      well what all exceptionally remarkably seriously definitely thoroughly enormously way fully much`,
    weaker: `slightly somewhat fairly kinda sorta almost partly little less mildly rather marginally occasionally
      sometimes`,
  }),
  pairedNegators: words(''),
  irrealis: words(`would could should might if wish wished supposed ought`),
  reducers:
    words(`fight fights fighting combat prevent prevents preventing reduce reduces reduced reducing avoid avoids
    eliminate eliminates eliminated fix fixes fixed solve solves solved stop stops end ends remove removes resolve resolves
    resolved beat beats overcome`),
  contrasts: words(`but however although though yet except nevertheless unfortunately`),
};

const OTHERS: Modifiers = {
  negators: words('no nicht kein keine non nunca nie mai sin ohne senza'),
  postNegators: words('nicht'),
  pairedNegators: words(''),
  irrealis: words(''),
  reducers: words(''),
  degrees: new Map(),
  contrasts: words('pero aber ma'),
};

/** The modifiers of a language; for Spanish, German and Italian only the commonest. */
export function modifiersOf(language: Language): Modifiers {
  if (language === 'fr') return FRENCH;
  return language === 'en' ? ENGLISH : OTHERS;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

function degrees(lists: { readonly stronger: string; readonly weaker: string }): ReadonlyMap<string, number> {
  const factors = new Map<string, number>();
  for (const word of words(lists.stronger)) factors.set(word, STRONGER);
  for (const word of words(lists.weaker)) factors.set(word, WEAKER);
  return factors;
}
