const MARKER = Symbol.for('commerceai.error');

/** What every error of this package is made with. */
export interface CommerceAIErrorOptions {
  /** Stable, snake_case, part of the public interface: clients may switch on it. */
  readonly code: string;
  /** Says what is wrong, names the option or field, and tells the remedy. Never holds a secret or personal data. */
  readonly message: string;
  /** Whether the same call may succeed later, unchanged. Decided where the error is made. @default false */
  readonly retryable?: boolean;
  /** What led to it. */
  readonly cause?: unknown;
}

/** A class of errors: what `isInstance` asks for. */
type ErrorClass<Kind> = (abstract new (...options: never[]) => Kind) & { readonly kind: string };

/**
 * The base of all errors this package throws.
 *
 * `isInstance` works across duplicate copies of the package, where `instanceof` does not: `ModelError.isInstance(error)`
 * is true for a ModelError of any copy and for what extends it. A class of your own names its `kind`.
 */
export class CommerceAIError extends Error {
  /** Names this class of errors, the same in every copy of the package. */
  static readonly kind: string = 'error';
  /** Stable machine-readable code. */
  readonly code: string;
  /** Whether the same call may succeed later, unchanged. */
  readonly retryable: boolean;
  /** The kinds of its class and of those it extends. */
  readonly [MARKER]: readonly string[];

  constructor(options: CommerceAIErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = options.code;
    this.retryable = options.retryable ?? false;
    this[MARKER] = kindsOf(new.target);
  }

  /** True for an error of this class, whichever copy of the package made it. */
  static isInstance<Kind>(this: ErrorClass<Kind>, value: unknown): value is Kind {
    if (typeof value !== 'object' || value === null || !(MARKER in value)) return false;
    // biome-ignore lint/complexity/noThisInStatic: the class it is called on is the one asked for.
    return (value[MARKER] as readonly string[]).includes(this.kind);
  }
}

function kindsOf(target: typeof CommerceAIError): readonly string[] {
  const kinds: string[] = [];
  for (let one = target; 'kind' in one; one = Object.getPrototypeOf(one)) {
    if (Object.hasOwn(one, 'kind')) kinds.push(one.kind);
  }
  return kinds;
}
