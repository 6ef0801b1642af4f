import { INTENT_MODEL } from './generated/model.ts';

/** A linear model in the form it is used: per feature the classes it speaks for or against. */
export interface IntentModel {
  readonly classes: number;
  /** Sorted feature keys. */
  readonly keys: Uint32Array;
  /** Where the weights of the feature at the same place begin; one more than there are keys. */
  readonly starts: Uint32Array;
  /** Class of each weight. */
  readonly targets: Uint8Array;
  /** Quantised weights, to be multiplied by the scale. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly biases: readonly number[];
  readonly temperature: number;
}

/** A model as it is stored: see {@link decodeModel} for the bytes. */
export interface EncodedIntentModel {
  /** SHA-256 of the training texts and settings, hexadecimal. */
  readonly source: string;
  readonly intents: readonly string[];
  readonly features: number;
  readonly scale: number;
  readonly temperature: number;
  readonly biases: readonly number[];
  /** Base64. */
  readonly bytes: string;
}

let decoded: IntentModel | undefined;

/** The shipped model, decoded when first asked for. */
export function loadIntentModel(): IntentModel {
  decoded ??= decodeModel(INTENT_MODEL);
  return decoded;
}

/**
 * Reads the bytes of a stored model. Per feature, in the order of keys: the distance to the key before as a
 * variable-length integer (seven bits a byte, lowest first, as in LEB128), the number of weights, then for
 * each weight the class and the signed weight.
 */
export function decodeModel(model: EncodedIntentModel): IntentModel {
  const bytes = decodeBase64(model.bytes);
  const keys = new Uint32Array(model.features);
  const starts = new Uint32Array(model.features + 1);
  const targets: number[] = [];
  const weights: number[] = [];
  let at = 0;
  let key = 0;
  for (let feature = 0; feature < model.features; feature += 1) {
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at] ?? 0;
      at += 1;
      key += (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    keys[feature] = key;
    starts[feature] = targets.length;
    const count = bytes[at] ?? 0;
    at += 1;
    for (let index = 0; index < count; index += 1) {
      targets.push(bytes[at] ?? 0);
      weights.push(bytes[at + 1] ?? 0);
      at += 2;
    }
  }
  starts[model.features] = targets.length;
  return {
    classes: model.intents.length,
    keys,
    starts,
    targets: Uint8Array.from(targets),
    weights: Int8Array.from(weights),
    scale: model.scale,
    biases: model.biases,
    temperature: model.temperature,
  };
}

/** Opposite of {@link decodeModel}'s reading of bytes; `atob` exists in browsers and Node alike. */
function decodeBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
