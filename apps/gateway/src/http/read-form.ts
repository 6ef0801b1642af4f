import type { FastifyRequest } from 'fastify';
import { HttpError } from './http-error.ts';

/** The fields of a `multipart/form-data` body. @throws HttpError `unsupported_media_type` for any other body */
export async function readForm(request: FastifyRequest, body: Buffer | undefined): Promise<FormData> {
  const type = request.headers['content-type'] ?? '';
  try {
    const bytes = new Uint8Array(body ?? []);
    return await new Response(bytes, { headers: { 'content-type': type } }).formData();
  } catch (cause) {
    throw new HttpError({
      code: 'unsupported_media_type',
      message: 'Send the fields as multipart/form-data.',
      cause,
    });
  }
}
