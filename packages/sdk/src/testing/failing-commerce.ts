import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import type { Connector } from '#connectors/connector.ts';
import { ConnectorError } from '#errors/connector-error.ts';

/** Options of {@link failingCommerce}. */
export interface FailingCommerceOptions {
  /** What stands behind it and answers where it does not fail. @default nothing: whatever is asked fails */
  readonly over?: CommerceCapability;
  /** The calls that fail. @default all */
  readonly calls?: readonly (keyof CommerceCapability)[];
  /** What they fail with. @default a retryable {@link ConnectorError} of status 429 */
  readonly error?: unknown;
}

/** A commerce connector whose platform is away, until it is told that it answers again. */
export interface FailingCommerce extends Connector {
  readonly commerce: CommerceCapability;
  /** Calls that failed so far, by name, in order. */
  readonly failed: readonly (keyof CommerceCapability)[];
  /** From now on the calls fail, as they do from the beginning. */
  begin(): void;
  /** From now on the platform answers. */
  end(): void;
}

/**
 * A connector for tests of what an agent does while the shop's platform does not answer.
 *
 * @example
 * const platform = failingCommerce();
 * // … run the agent with `connectors: [platform]`
 * expect(platform.failed).toContain('findOrder');
 */
export function failingCommerce(options: FailingCommerceOptions = {}): FailingCommerce {
  const { over, calls } = options;
  const error =
    options.error ??
    new ConnectorError({
      connector: 'failing-commerce',
      message: 'The platform answers with 429 Too Many Requests.',
      retryable: true,
      status: 429,
    });
  const failed: (keyof CommerceCapability)[] = [];
  let away = true;
  const call = async <Result>(name: keyof CommerceCapability, real?: () => Promise<Result>) => {
    if (real && !(away && (calls?.includes(name) ?? true))) return real();
    failed.push(name);
    throw error;
  };
  return {
    name: 'failing-commerce',
    failed,
    begin() {
      away = true;
    },
    end() {
      away = false;
    },
    commerce: {
      searchProducts: (query) => call('searchProducts', over && (() => over.searchProducts(query))),
      findProduct: (...given) => call('findProduct', over && (() => over.findProduct(...given))),
      findOrder: (...given) => call('findOrder', over && (() => over.findOrder(...given))),
      listOrders: (...given) => call('listOrders', over && (() => over.listOrders(...given))),
      findCustomer: (...given) => call('findCustomer', over && (() => over.findCustomer(...given))),
      startReturn: (request) => call('startReturn', over?.startReturn && (() => over.startReturn!(request))),
      cancelOrder: (request) => call('cancelOrder', over?.cancelOrder && (() => over.cancelOrder!(request))),
    },
  };
}
