/**
 * Words that stand for one another where a person is asked for, each class under a capital letter. Patterns over
 * classes stay small: "talk to a human", "parlé a un conseillé" and "hablar con alguien" are all "T … H".
 */
const CLASSES: Readonly<Record<string, string>> = {
  // A human being, as it is really typed.
  H: `humain humains humaine humaines umain umains umaine humin humian humains humein human humans humen humam humna
    hooman humanoid mensch menschen umano umana umani humano humana humanos`,
  // Somebody with a role at the shop.
  R: `conseiller conseillers conseillere conseilleres conseille conseiler conseillier consseiller conceiller conseilller
    agent agents agnet agente operateur operatrice operateurs responsable responsables superieur superieure superieurs
    manager managers patron directeur directrice gerant gerante chef interlocuteur interlocutrice interlocuteurs
    teleconseiller teleconseillere teleoperateur employe employee employes collaborateur collaboratrice collegue collegues
    technicien vendeur vendeuse advisor advisors adviser advisers representative representatives representitive
    representive reprensentative representant representante rep reps supervisor supervisors superviser superior operator
    operators associate specialist specialists csr boss staff attendant mitarbeiter mitarbeiterin mitarbeitern berater
    beraterin kundenberater vorgesetzten asesor asesora operador operadora encargado encargada gerente operatore
    operatrice responsabile consulente addetto addetta supervisore`,
  // Somebody unnamed.
  S: `quelqu'un quelqu'une quelquun quelqun qqn qqun qqu'un qq1 qlqn kelkun someone somebody some1 sum1 anyone anybody
    any1 alguien jemand jemandem jemanden qualcuno`,
  // People, a word that also counts who wears what.
  P: 'personne personnes person persons people ppl persona personas pers gens',
  // To talk.
  T: `parler parle parlez parlai parlons discuter discute discutez dialoguer converser communiquer tchatter tchater chatter causer
    m'entretenir talk talking tlk tallk speak speaking speek spk spek chat chatting converse hablar hablo chatear sprechen
    reden parlare parlo chattare`,
  // To want, ask for, look for.
  W: `veux veu voudrais voudrai aimerais aimerai souhaite souhaiterais souhaiterai exige demande prefere prefererais
    prefererai cherche want need wanna prefer require demand request requesting quiero necesito prefiero brauche mochte
    voglio vorrei besoin`,
  // Articles and possessives.
  D: `un une des le la l les votre vos mon ma de du d'un d'une d a an the some your ur another my any one ein einen einem
    einer nem el una unos il lo uno su ihrem`,
  // What joins talking to whom.
  L: 'avec ac avc aec au aux with w wiht to too 2 via through thru con mit zu',
  // Not a machine.
  A: `vrai vraie vrais vraies veritable veritables reel reelle reelles real rael actual live proper genuine physical
    physique reale echten echter echte richtigen vera vero`,
  // A machine.
  B: 'robot robots bot bots chatbot chatbots automate ia',
};

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([letter, words]) => words.split(/\s+/).map((word) => [word, letter])),
);

/** The folded text with each word of a class replaced by the class's letter. */
export function withClasses(folded: string): string {
  return folded.replace(/[a-z0-9]+(?:'[a-z0-9]+)?/g, (word) => CLASS_OF.get(word) ?? word);
}
