import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { seededNumbers } from '../articles.ts';

const HEADER =
  'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,' +
  'Variant SKU,Variant Grams,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Compare At Price,' +
  'Image Src,Image Position,Image Alt Text,Status';

const KINDS = [
  'chemise',
  'robe',
  'pull',
  'manteau',
  'nappe',
  'coussin',
  'vase',
  'bougie',
  'bague',
  'collier',
];
const MATERIALS = ['lin', 'laine', 'coton', 'soie', 'grès', 'argent', 'chêne', 'cachemire'];
const COLOURS = ['bleu', 'vert', 'rouge', 'noir', 'blanc', 'ocre', 'gris'];
const SIZES = ['S', 'M', 'L', 'XL'];
const SENTENCES = [
  'Coupé et cousu dans notre atelier, à partir d’un tissu choisi pour sa tenue et sa douceur.',
  'Lavage à trente degrés, séchage à plat, repassage doux sur l’envers ; jamais de sèche-linge.',
  'Les petites irrégularités sont la marque du travail à la main et n’en diminuent pas la solidité.',
  'Livré dans une boîte en carton recyclé, avec une carte qui raconte son origine, "de la fibre au fil".',
];

/** Writes a product export of about that many bytes: four variants and two pictures a product, quotes and line breaks. */
export async function writeProductCsv(file: string, bytes: number): Promise<void> {
  await pipeline(Readable.from(productRows(bytes)), createWriteStream(file));
}

function* productRows(bytes: number): Generator<string> {
  const next = seededNumbers(11);
  const oneOf = (words: readonly string[]) => words[Math.floor(next() * words.length)]!;
  let written = HEADER.length;
  yield `${HEADER}\n`;
  for (let number = 0; written < bytes; number += 1) {
    const kind = oneOf(KINDS);
    const material = oneOf(MATERIALS);
    const colour = oneOf(COLOURS);
    const handle = `${kind}-${material}-${number}`;
    const body = SENTENCES.map(
      (sentence) => `<p>${sentence} ${kind} ${oneOf(MATERIALS)} ${oneOf(COLOURS)}</p>`,
    ).join('\n');
    const rows = SIZES.map((size, index) => {
      const first = index === 0;
      return [
        handle,
        first ? `${kind} en ${material} ${colour} n° ${number}` : '',
        first ? body : '',
        first ? 'Atelier' : '',
        first ? kind : '',
        first ? `${material}, ${colour}` : '',
        first ? 'true' : '',
        first ? 'Taille' : '',
        size,
        first ? 'Couleur' : '',
        colour,
        `${handle}-${size}`.toUpperCase(),
        '350',
        String(Math.floor(next() * 40)),
        'deny',
        (20 + Math.floor(next() * 9000) / 100).toFixed(2),
        '',
        index < 2 ? `https://cdn.example.com/pictures/${handle}-${index + 1}.jpg` : '',
        index < 2 ? String(index + 1) : '',
        '',
        first ? 'active' : '',
      ]
        .map(quoted)
        .join(',');
    });
    const text = `${rows.join('\n')}\n`;
    written += Buffer.byteLength(text);
    yield text;
  }
}

function quoted(value: string): string {
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
