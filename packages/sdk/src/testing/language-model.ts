import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { LanguageModel, ModelEvent, ModelRequest, ModelUsage } from '#models/language-model.ts';

/** A model and a request that it can answer. */
export interface LanguageModelUnderTest {
  readonly model: LanguageModel;
  /** @default a short question in French */
  readonly request?: ModelRequest;
  /** The same request with an output schema, where the model can keep one. */
  readonly structured?: ModelRequest;
}

const QUESTION: ModelRequest = {
  system: 'Answer in one sentence.',
  messages: [{ role: 'user', content: 'Quels sont vos délais de livraison ?' }],
};

/** A request with a schema, for {@link LanguageModelUnderTest.structured}. */
export const STRUCTURED_REQUEST: ModelRequest = {
  ...QUESTION,
  output: { name: 'answer', schema: z.object({ text: z.string() }) },
};

/**
 * The conformance suite of the model port. It asks the model a handful of times: give it a stubbed server or a
 * script, or a real key and some patience.
 */
export function testLanguageModel({
  create,
}: {
  readonly create: () => Promise<LanguageModelUnderTest> | LanguageModelUnderTest;
}): void {
  describe('language model', () => {
    let underTest: LanguageModelUnderTest;
    let request: ModelRequest;
    beforeAll(async () => {
      underTest = await create();
      request = underTest.request ?? QUESTION;
    });

    const expectUsage = (usage: ModelUsage) => {
      for (const amount of [usage.inputTokens, usage.outputTokens, usage.costMicroUsd]) {
        expect(Number.isInteger(amount)).toBe(true);
        expect(amount).toBeGreaterThanOrEqual(0);
      }
    };

    it('has a name to show', () => {
      expect(underTest.model.name).toMatch(/^\S+$/);
    });

    it('answers in one piece, and says who spoke and what it took', async () => {
      const response = await underTest.model.generate(request);
      expect(response.text.trim() !== '' || response.toolCalls.length > 0).toBe(true);
      expect(response.model).not.toBe('');
      expectUsage(response.usage);
    });

    it('streams pieces that make up the answer, and finishes once, at the end', async () => {
      if (underTest.model.stream === undefined) return;
      const events: ModelEvent[] = [];
      for await (const event of underTest.model.stream(request)) events.push(event);
      const last = events.at(-1);
      expect(last?.type).toBe('finish');
      expect(events.filter((event) => event.type === 'finish')).toHaveLength(1);
      const text = events.map((event) => (event.type === 'text' ? event.text : '')).join('');
      if (last?.type !== 'finish') return;
      expect(text).toBe(last.response.text);
      expectUsage(last.response.usage);
    });

    it('keeps to the output schema', async () => {
      const { model, structured } = underTest;
      if (structured?.output === undefined) return;
      const { output } = await model.generate(structured);
      expect(structured.output.schema.safeParse(output).success).toBe(true);
    });

    it('stops before it begins when it is told to', async () => {
      const aborted = { ...request, signal: AbortSignal.abort() };
      const failure = { name: 'ModelError', failure: 'aborted' };
      await expect(underTest.model.generate(aborted)).rejects.toMatchObject(failure);
      const { stream } = underTest.model;
      if (stream === undefined) return;
      const read = async () => {
        for await (const _event of stream.call(underTest.model, aborted));
      };
      await expect(read()).rejects.toMatchObject(failure);
    });

    it('turns texts into vectors of one length, in order', async () => {
      const { model } = underTest;
      if (model.embed === undefined) return;
      const texts = ['livraison', 'retour', 'livraison'];
      const { vectors, usage } = await model.embed(texts);
      expect(vectors).toHaveLength(texts.length);
      expect(new Set(vectors.map((vector) => vector.length)).size).toBe(1);
      expect(vectors[0]).toEqual(vectors[2]);
      expect(vectors.flat().every(Number.isFinite)).toBe(true);
      expectUsage(usage);
      expect((await model.embed([])).vectors).toEqual([]);
    });
  });
}
