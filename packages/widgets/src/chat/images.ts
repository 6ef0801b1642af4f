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
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.86));
  return blob && blob.size < file.size ? blob : undefined;
}

/** Draws an image into a canvas: a strict Content-Security-Policy lets no "blob:" picture through. */
async function paintPreview(canvas: HTMLCanvasElement, image: Blob, side: number): Promise<void> {
  const picture = await createImageBitmap(image);
  const scale = Math.min(1, side / Math.min(picture.width, picture.height));
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
}

const previews = new WeakMap<Blob, HTMLCanvasElement>();

/** The preview of an image that is not with the back end yet: one canvas an image, wherever it is shown. */
export function previewOf(image: LocalImage, label: string): HTMLCanvasElement {
  let canvas = previews.get(image.blob);
  if (!canvas) {
    canvas = document.createElement('canvas');
    canvas.className = 'picture';
    canvas.setAttribute('role', 'img');
    previews.set(image.blob, canvas);
    paintPreview(canvas, image.blob, 320).catch(() => undefined);
  }
  canvas.setAttribute('aria-label', label);
  return canvas;
}
