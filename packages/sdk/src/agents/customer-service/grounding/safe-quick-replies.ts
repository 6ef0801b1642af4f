import { fold } from '#text/fold.ts';
import type { ReplyTask } from '../reply-task.ts';
import { extractFacts } from './facts.ts';
import { prepareGround } from './ground.ts';
import { groundOf } from './grounding-request.ts';
import { instructsModel } from './instructions.ts';
import { repeatsInstructions } from './leaks.ts';
import { asksForPrivateData, givesPrivateData } from './private-data.ts';
import { factsIn } from './support.ts';

/** Longer is no quick reply. */
const LONGEST = 60;
const SHOWN = 4;
const MARKUP = /[<>[\]]|:\/\//;

/** The quick replies a model proposed that lead nowhere new: short, plain, no order to a model, nothing private, no unknown fact. */
export function safeQuickReplies(replies: readonly string[], task: ReplyTask): readonly string[] {
  const ground = prepareGround(groundOf(task));
  const isSafe = (reply: string) => {
    const facts = extractFacts(reply);
    const folded = fold(reply);
    return (
      reply.length > 0 &&
      reply.length <= LONGEST &&
      !MARKUP.test(reply) &&
      !repeatsInstructions(reply) &&
      !instructsModel(folded) &&
      !givesPrivateData(folded) &&
      !asksForPrivateData(folded) &&
      facts.urls.length === 0 &&
      facts.emails.length === 0 &&
      facts.phones.length === 0 &&
      factsIn(facts, ground.sources, ground)
    );
  };
  return [...new Set(replies.map((reply) => reply.trim()))].filter(isSafe).slice(0, SHOWN);
}
