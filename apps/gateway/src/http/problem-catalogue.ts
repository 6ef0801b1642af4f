import type { LocalisedText } from '@commerceai/sdk';

/** What callers are told about one kind of failure. */
export interface ProblemKind {
  readonly status: number;
  readonly title: string;
  /** What a shopper reads in the chat, where the technical detail would mean nothing. */
  readonly shopper: LocalisedText;
}

const TRY_AGAIN: LocalisedText = {
  fr: 'Le service est momentanément indisponible. Réessayez dans un instant.',
  en: 'The service is unavailable for a moment. Please try again shortly.',
};
const NOT_UNDERSTOOD: LocalisedText = {
  fr: 'Cette demande n’a pas pu être lue. Rechargez la page et réessayez.',
  en: 'That request could not be read. Reload the page and try again.',
};

/**
 * Every failure the API answers with, by its stable code. Codes of the SDK's errors are here under their own name;
 * the rest belong to HTTP alone.
 */
export const PROBLEMS = {
  invalid_input: {
    status: 400,
    title: 'The request is not valid',
    shopper: {
      fr: 'Ce message ne peut pas être envoyé tel quel. Vérifiez-le et réessayez.',
      en: 'That message cannot be sent as it is. Please check it and try again.',
    },
  },
  unauthenticated: {
    status: 401,
    title: 'An API key is required',
    shopper: {
      fr: 'Votre session n’a pas été reconnue. Rechargez la page.',
      en: 'Your session was not recognised. Please reload the page.',
    },
  },
  signature_invalid: {
    status: 401,
    title: 'The signature is not valid',
    shopper: {
      fr: 'Votre session n’a pas été reconnue. Rechargez la page.',
      en: 'Your session was not recognised. Please reload the page.',
    },
  },
  session_invalid: {
    status: 401,
    title: 'The chat session is not valid',
    shopper: {
      fr: 'Votre session a expiré. Rechargez la page pour reprendre la conversation.',
      en: 'Your session has expired. Reload the page to go on.',
    },
  },
  forbidden: {
    status: 403,
    title: 'The API key lacks the scope',
    shopper: { fr: 'Cette action n’est pas permise.', en: 'That is not allowed.' },
  },
  policy_refused: {
    status: 403,
    title: 'The shop’s policy does not allow this',
    shopper: {
      fr: 'Les conditions de la boutique ne le permettent pas.',
      en: 'The shop’s terms do not allow this.',
    },
  },
  not_found: {
    status: 404,
    title: 'There is no such thing in this shop',
    shopper: { fr: 'Nous n’avons pas trouvé cet élément.', en: 'We could not find that.' },
  },
  route_not_found: { status: 404, title: 'There is no such route', shopper: NOT_UNDERSTOOD },
  conflict: {
    status: 409,
    title: 'The state does not allow this',
    shopper: {
      fr: 'La conversation a changé entre-temps. Rechargez-la et réessayez.',
      en: 'The conversation has changed meanwhile. Reload it and try again.',
    },
  },
  version_conflict: {
    status: 409,
    title: 'It has changed meanwhile',
    shopper: {
      fr: 'La conversation a changé entre-temps. Réessayez.',
      en: 'The conversation has changed meanwhile. Please try again.',
    },
  },
  too_large: {
    status: 413,
    title: 'The body is too large',
    shopper: {
      fr: 'Ce fichier ou ce message est trop volumineux (5 Mo au plus par image).',
      en: 'That file or message is too large (5 MB at most per picture).',
    },
  },
  attachment_quota: {
    status: 413,
    title: 'This session has uploaded as much as it may in a day',
    shopper: {
      fr: 'Vous avez déjà envoyé beaucoup d’images aujourd’hui. Décrivez le problème, ou réessayez demain.',
      en: 'You have already sent many pictures today. Describe the problem, or try again tomorrow.',
    },
  },
  unsupported_media_type: {
    status: 415,
    title: 'The media type is not accepted',
    shopper: {
      fr: 'Ce type de fichier n’est pas accepté. Envoyez une image PNG, JPEG, GIF ou WebP.',
      en: 'That kind of file is not accepted. Send a PNG, JPEG, GIF or WebP picture.',
    },
  },
  rate_limited: {
    status: 429,
    title: 'Too many requests',
    shopper: {
      fr: 'Trop de messages en peu de temps. Patientez quelques secondes.',
      en: 'Too many messages in a short time. Please wait a few seconds.',
    },
  },
  internal: {
    status: 500,
    title: 'Something went wrong on our side',
    shopper: {
      fr: 'Un problème est survenu de notre côté. Réessayez dans un instant.',
      en: 'Something went wrong on our side. Please try again shortly.',
    },
  },
  connector_failed: { status: 502, title: 'The platform behind this did not do it', shopper: TRY_AGAIN },
  model_failed: { status: 502, title: 'The language model gave no usable answer', shopper: TRY_AGAIN },
  unavailable: { status: 503, title: 'A dependency does not answer', shopper: TRY_AGAIN },
} as const satisfies Record<string, ProblemKind>;

/** A stable code that clients may switch on. */
export type ProblemCode = keyof typeof PROBLEMS;

/** Whether the code is one of the catalogue's. */
export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code);
}
