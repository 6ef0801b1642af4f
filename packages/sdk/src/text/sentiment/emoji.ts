/** Emoji and emoticons by score. Variation selectors and skin tones are left out of the comparison. */
const EMOJI: readonly (readonly [score: number, symbols: string])[] = [
  [3, '❤ 🧡 💛 💚 💙 💜 🖤 🤍 💕 💖 💗 💘 💝 💓 💞 😍 🥰 😘 🤩 🎉 🎊 🥳 🏆 💯 😻 ♥ <3 🙌 👏'],
  [
    2,
    "😀 😃 😄 😁 😆 😊 🙂 😇 😋 😎 🤗 👍 👌 ✨ 🌟 ⭐ 💪 😂 🤣 😹 😺 😸 ☺ 🌞 🔥 ✅ 🙏 🎁 :) :-) :d :-d =) =d :] ;) ;-) xd xdd ^^ ^_^ :p :-p ;p :o) :*  :') 💐 🌹 🍀 🥇 💋",
  ],
  [1, '😉 😏 🙃 🤞 🌈 🌸 🌺 🌻 🎶 🤝 😛 😜 🤪 😝 ♻ 🌱 🌍'],
  [-1, '😐 😑 😶 😬 🙄 😕 🤔 😯 😮 😲 😳 🥺 😴 :/ :-/ :\\ :-\\ :| :-| =/ :o ⚠ -_- 🤷 🤦'],
  [-2, '😞 😟 🙁 ☹ 😣 😖 😫 😩 😢 😥 😓 😰 😨 😱 😿 👎 💔 😪 😔 😒 🤒 🤕 💀 ☠ ❌ :( :-( :[ =( :s ;( ☢ ☣'],
  [-3, "😠 😡 🤬 😤 😭 🤢 🤮 💩 🖕 👿 😾 :'( ;-( </3"],
];

let scores: ReadonlyMap<string, number> | undefined;

/** Score of an emoji or emoticon from -3 to 3; 0 where it says nothing. */
export function scoreEmoji(symbol: string): number {
  scores ??= new Map(
    EMOJI.flatMap(([score, symbols]) => symbols.split(/\s+/).map((each) => [each, score] as const)),
  );
  return scores.get(symbol.replace(/\uFE0F|\p{Emoji_Modifier}/gu, '').toLowerCase()) ?? 0;
}
