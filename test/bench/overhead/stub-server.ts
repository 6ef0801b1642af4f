import { openAIStub } from '../../../packages/sdk/src/testing/openai-stub.ts';
import { answerQuestions } from '../child.ts';
import { embed } from './stage.ts';

/** A stubbed OpenAI in a process of its own, so that its work counts for nobody. */
answerQuestions<{ content: string; pieceIntervalMs?: number }>(async ({ content, ...pace }) =>
  openAIStub({ reply: { content }, embed, ...pace }).listen(),
);
