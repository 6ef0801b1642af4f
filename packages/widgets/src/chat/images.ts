import type { LocalImage } from './state.ts';

/** Most images in one message. */
export const MOST_IMAGES = 4;
/** Bytes: what an image may weigh when it leaves. */
export const LARGEST_IMAGE = 5 * 1024 * 1024;
export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const;
/** Phone pictures above this many bytes are made smaller first. */
const SHRINK_ABOVE = 1_500_000;
const LONGEST_SIDE = 2_000;

export type ImageRefusal = 'wrongType' | 'tooLarge';

/** What a file is worth as an attachment: an image ready to leave (made smaller when it can be), or why not. */
export async function prepareImage(file: File): Promise<LocalImage | ImageRefusal> {
  if (!(IMAGE_TYPES as readonly string[]).includes(file.type)) return 'wrongType';
  const shrinkable = file.type !== 'image/gif' && file.size > SHRINK_ABOVE;
  const blob = (shrinkable && (await shrink(file).catch(() => undefined))) || file;
  return blob.size > LARGEST_IMAGE ? 'tooLarge' : { name: file.name || 'image', blob };
}

async function shrink(file: File): Promise<Blob | undefined> {
  const canvas = await paint(document.createElement('canvas'), file, LONGEST_SIDE);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.86));
  return blob && blob.size < file.size ? blob : undefined;
}

const previews = new WeakMap<Blob, HTMLCanvasElement>();

/**
 * The preview of an image that is not with the back end yet: one canvas an image, wherever it is shown. No `<img>`,
 * because a strict Content-Security-Policy lets no "blob:" picture through.
 */
export function previewOf({ blob }: LocalImage, label: string): HTMLCanvasElement {
  let canvas = previews.get(blob);
  if (!canvas) {
    canvas = document.createElement('canvas');
    canvas.className = 'picture';
    canvas.role = 'img';
    previews.set(blob, canvas);
    paint(canvas, blob, 480).catch(() => undefined);
  }
  canvas.ariaLabel = label;
  return canvas;
}

async function paint(canvas: HTMLCanvasElement, image: Blob, longest: number): Promise<HTMLCanvasElement> {
  const picture = await createImageBitmap(image);
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  canvas.width = picture.width * scale;
  canvas.height = picture.height * scale;
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}
