import type { UsageRepository } from '@commerceai/sdk';
import type { Database } from '#postgres/pool.ts';
import { prepared, sql } from '#postgres/sql.ts';

export function postgresUsage(database: Database): UsageRepository {
  return {
    async add(shopId, month, { inputTokens, outputTokens, costMicroUsd }) {
      await database.query(
        prepared(sql`INSERT INTO usage AS sum (shop_id, month, calls, input_tokens, output_tokens, cost_micro_usd)
          VALUES (${shopId}, ${month}, 1, ${inputTokens}, ${outputTokens}, ${costMicroUsd})
          ON CONFLICT (shop_id, month) DO UPDATE SET
            calls = sum.calls + 1,
            input_tokens = sum.input_tokens + excluded.input_tokens,
            output_tokens = sum.output_tokens + excluded.output_tokens,
            cost_micro_usd = sum.cost_micro_usd + excluded.cost_micro_usd`),
      );
    },
    async read(shopId, month) {
      const { rows } = await database.query(
        prepared(sql`SELECT calls, input_tokens, output_tokens, cost_micro_usd FROM usage
          WHERE shop_id = ${shopId} AND month = ${month}`),
      );
      const sum = rows[0];
      return {
        calls: sum?.calls ?? 0,
        inputTokens: Number(sum?.input_tokens ?? 0),
        outputTokens: Number(sum?.output_tokens ?? 0),
        costMicroUsd: Number(sum?.cost_micro_usd ?? 0),
      };
    },
  };
}
