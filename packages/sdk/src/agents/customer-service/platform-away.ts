import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import { CommerceAIError } from '#errors/commerceai-error.ts';
import { ConnectorError } from '#errors/connector-error.ts';
import { UnavailableError } from '#errors/unavailable-error.ts';

/** The shop's platform could not be read. Tells its failures from those of anything else that a turn works with. */
export class PlatformAwayError extends CommerceAIError {
  static override readonly kind: string = 'platform_away';

  constructor(options: { cause: ConnectorError | UnavailableError }) {
    super({
      code: 'platform_away',
      message: 'The commerce platform does not answer; try again shortly.',
      retryable: true,
      cause: options.cause,
    });
  }
}

/**
 * The same capability, with a {@link PlatformAwayError} wherever the platform could not be read. Actions stay as they
 * are: whether they were done is a question of its own.
 */
export function watchReads(commerce: CommerceCapability): CommerceCapability {
  const { startReturn, cancelOrder } = commerce;
  return {
    searchProducts: (query) => read(() => commerce.searchProducts(query)),
    findProduct: (...given) => read(() => commerce.findProduct(...given)),
    findOrder: (...given) => read(() => commerce.findOrder(...given)),
    listOrders: (...given) => read(() => commerce.listOrders(...given)),
    findCustomer: (...given) => read(() => commerce.findCustomer(...given)),
    ...(startReturn ? { startReturn: (request) => startReturn.call(commerce, request) } : {}),
    ...(cancelOrder ? { cancelOrder: (request) => cancelOrder.call(commerce, request) } : {}),
  };
}

/** What was read, or `otherwise` while the platform is away. Any other failure is thrown on. */
export async function unlessAway<Result, Other>(
  look: () => Promise<Result>,
  otherwise: () => Other,
): Promise<Result | Other> {
  try {
    return await look();
  } catch (error) {
    if (!PlatformAwayError.isInstance(error)) throw error;
    return otherwise();
  }
}

async function read<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    if (ConnectorError.isInstance(error) || UnavailableError.isInstance(error))
      throw new PlatformAwayError({ cause: error });
    throw error;
  }
}
