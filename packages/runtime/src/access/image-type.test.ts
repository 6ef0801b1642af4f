import { describe, expect, it } from 'vitest';
import { imageType } from './image-type.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('imageType', () => {
  it.each([
    ['\x89PNG\r\n\x1a\nxxxx', 'image/png'],
    ['\xff\xd8\xff\xe0xxxx', 'image/jpeg'],
    ['GIF89axxxx', 'image/gif'],
    ['GIF87axxxx', 'image/gif'],
    ['RIFF\x10\x00\x00\x00WEBPVP8 ', 'image/webp'],
  ])('reads %j', (start, mediaType) => {
    expect(imageType(bytes(start))).toBe(mediaType);
  });

  it.each([
    '',
    '\x89PNG',
    '<svg xmlns="http://www.w3.org/2000/svg">',
    'RIFF\x10\x00\x00\x00WAVEfmt ',
    '%PDF-1.7',
  ])('takes no %j', (start) => {
    expect(imageType(bytes(start))).toBeUndefined();
  });
});
