import { fold } from '#text/fold.ts';

/** "Do not cancel", "ne pas annuler", "I don't want to return it": an action named to be left alone. Questions and what is past are none. */
const NEGATED =
  /\b(?:(?:do not|don'?t|please not|never)(?: (?:want|wish|need) to)?(?: ever)? (?:cancel|return|send back)|ne (?:surtout )?(?:pas|plus) (?:l'|la |le |les )?(?:annul|retourn|renvoy)\w+|n'(?:annul|y touch)\w*(?: surtout)? pas|ne (?:l'|la |le |les )?(?:annul|retourn|renvoy)\w*(?: surtout)? pas|ne (?:veux|souhaite|voulais|souhaitais|desire) (?:pas|plus) (?:l'|la |le |les )?(?:annul|retourn|renvoy)\w+|no (?:cancele|cancelen|anule|devuelva)\w*|(?:nicht|bitte nicht) (?:stornieren|zuruckschicken)|non (?:annull|restitu)\w+)/;

/** Whether a message asks that nothing be cancelled or sent back. */
export function negatesAction(text: string): boolean {
  return !text.includes('?') && NEGATED.test(fold(text).replaceAll('’', "'"));
}
