import { stemmer as snowball } from '@orama/stemmers/english';

/** Forms that no ending leads to: the irregular verbs, plurals and spellings that shop texts use. "base: forms". */
const IRREGULAR =
  'begin: began begun; break: broke broken; bring: brought; build: built; buy: bought; catch: caught; choose: chose chosen; ' +
  'come: came; cut: cutting; deal: dealt; draw: drew drawn; drink: drank drunk; drive: drove driven; eat: ate eaten; ' +
  'fall: fell fallen; feel: felt; fight: fought; find: found; fly: flew flown; forget: forgot forgotten; freeze: froze frozen; ' +
  'give: gave given; grow: grew grown; hear: heard; hide: hid hidden; hold: held; keep: kept; know: knew known; lead: led; ' +
  'leave: left; lend: lent; lose: lost loss; make: made; mean: meant; meet: met; pay: paid; ride: rode ridden; rise: rose risen; ' +
  'run: ran; say: said; see: saw seen; sell: sold; send: sent; sew: sewn; shake: shook shaken; shrink: shrank shrunk; ' +
  'sing: sang sung; sink: sank sunk; sleep: slept; speak: spoke spoken; spend: spent; stand: stood; steal: stole stolen; ' +
  'stick: stuck; swim: swam swum; take: took taken; teach: taught; tear: tore torn; tell: told; think: thought; ' +
  'throw: threw thrown; understand: understood; wear: wore worn; win: won; write: wrote written; ' +
  'child: children; foot: feet; man: men; person: people; tooth: teeth; woman: women; ' +
  'color: colour; gray: grey; center: centre; catalog: catalogue; check: cheque; jewel: jewelry jewellery jeweler jeweller; ' +
  'fiber: fibre; meter: metre; liter: litre; favorite: favourite; custom: customise customize customised customized';

let irregular: ReadonlyMap<string, string> | undefined;

function irregularForms(): ReadonlyMap<string, string> {
  irregular ??= new Map(
    IRREGULAR.split('; ').flatMap((line) => {
      const [base = '', forms = ''] = line.split(': ');
      return forms.split(' ').map((form): [string, string] => [form, base]);
    }),
  );
  return irregular;
}

/**
 * Snowball's English stemmer (Porter 2001) with what it leaves apart: irregular forms ("sent", "send"), nouns in -ment,
 * -age and -y made from verbs ("payment", "breakage", "delivery"), and British beside American spelling.
 */
export function stemEnglish(word: string): string {
  return joinNouns(snowball(irregularForms().get(word) ?? word));
}

function joinNouns(stem: string): string {
  if (stem.length > 6 && stem.endsWith('ment')) return snowball(stem.slice(0, -4));
  if (stem.length > 6 && stem.endsWith('ag')) return stem.slice(0, -2);
  if (stem.endsWith('eri') && stem.length > 7) return snowball(stem.slice(0, -1));
  if (stem.length > 5 && stem.endsWith('i')) return stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith('is')) return stem.slice(0, -2);
  return stem;
}
