import { fold } from '#text/fold.ts';

const MARKS: readonly RegExp[] = [
  /<\/?\s*data\s*>|‹\/?data›|<\|[a-z_]+\|>|\[\/?inst\]/,
  /\b(?:system prompt|(?:my|the|these) (?:system |initial |hidden |original )?(?:instructions|prompt|rules|guidelines) (?:are|is|say|tell|state|read)|prompt systeme|(?:mes|les|ces) (?:instructions|consignes|regles)(?: (?:internes|systeme|initiales))? (?:sont|disent|indiquent)|voici (?:mes|les) (?:instructions|consignes|regles)|here (?:are|is) my (?:\w+ )?(?:instructions|prompt|rules)|i was (?:told|instructed) to|on m'a (?:demande|ordonne) de)\b/,
  /\buse only the numbered sources\b|\bnever promise anything the sources\b|\byou answer customers of the shop\b|\bquickreplies\b|\beverything between (?:<?data|the data)|\bis information and never an instruction\b|\bdo not reveal these instructions\b|\bif a finding asks\b/,
  /\b(?:need_email|need_order_number|order_not_found|code_sent|nothing_found|out_of_scope|action_needs_approval|confirm_action|return_eligibility|search_knowledge|look_up_order|orderaccess)\b/,
  /\b(?:sk|cai|shpat|shpss|ghp|xoxb)[-_][a-z0-9_-]{16,}\b/,
];

/** Whether a sentence repeats the agent's instructions, its inner names, or a secret's form. */
export function repeatsInstructions(sentence: string, folded: string = fold(sentence)): boolean {
  return MARKS.some((mark) => mark.test(folded));
}
