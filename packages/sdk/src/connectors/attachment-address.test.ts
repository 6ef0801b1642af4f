import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAttachmentAddress } from './attachment-address.ts';

test.each([
  'https://cdn.example/photo.jpg?size=2',
  'http://localhost:4010/photo.jpg',
  '/api/customer-service/attachments/abc',
])('takes %s', (address) => expect(isAttachmentAddress(address)).toBe(true));

test.each([
  '',
  'photo.jpg',
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'blob:https://shop.example/1',
  'file:///etc/passwd',
  '//evil.example/x',
  '/\\evil.example/x',
  'https://user:password@shop.example/x',
  'https:///\nevil.example',
])('refuses %j', (address) => expect(isAttachmentAddress(address)).toBe(false));

test('whatever it takes, a browser on the shop fetches over http', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.webUrl(),
        fc.string().map((rest) => `java${rest}script:x`),
      ),
      (address) => {
        if (!isAttachmentAddress(address)) return;
        expect(new URL(address, 'https://shop.example').protocol).toMatch(/^https?:$/);
      },
    ),
  );
});
