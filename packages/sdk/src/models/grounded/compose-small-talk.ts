import type { ComposeContext, FindingOf, Part } from './context.ts';

type SmallTalkKind =
  | 'not_understood'
  | 'greeting'
  | 'asked_who_answers'
  | 'asked_how_are_you'
  | 'announced_question'
  | 'acknowledged'
  | 'thanks'
  | 'goodbye'
  | 'praise'
  | 'complaint'
  | 'resolved'
  | 'nothing_found'
  | 'out_of_scope';

/** What carries no fact: courtesies, and saying honestly that there is no answer. */
export function composeSmallTalk({ kind }: FindingOf<SmallTalkKind>, context: ComposeContext): Part {
  const { smallTalk, quickReplies } = context.texts;
  const shop = context.task.shop.name;
  const starters = [quickReplies.whereIsMyOrder, quickReplies.returnItem, quickReplies.human];
  switch (kind) {
    case 'greeting':
      return {
        paragraphs: [ownGreeting(context) ?? context.pick(smallTalk.greeting(shop))],
        quickReplies: starters,
      };
    case 'asked_who_answers':
      return { paragraphs: [context.pick(smallTalk.assistant(shop))], quickReplies: [quickReplies.human] };
    case 'asked_how_are_you':
      return { paragraphs: [context.pick(smallTalk.askedHow)], quickReplies: starters };
    case 'announced_question':
      return { paragraphs: [context.pick(smallTalk.listening)], quickReplies: starters };
    case 'acknowledged':
      return { paragraphs: [context.pick(smallTalk.acknowledged)] };
    case 'not_understood':
      return {
        paragraphs: [context.pick(smallTalk.notUnderstood)],
        quickReplies: starters,
        unanswered: true,
      };
    case 'thanks':
      return { paragraphs: [context.pick(smallTalk.thanks)] };
    case 'goodbye':
      return { paragraphs: [context.pick(smallTalk.goodbye(shop))] };
    case 'praise':
      return { paragraphs: [context.pick(smallTalk.praise)] };
    case 'complaint':
      return { paragraphs: [context.pick(smallTalk.complaint)], quickReplies: [quickReplies.human] };
    case 'resolved':
      return { paragraphs: [context.pick(smallTalk.resolved)] };
    case 'nothing_found':
      return {
        paragraphs: [context.pick(smallTalk.nothingFound)],
        quickReplies: [quickReplies.human],
        unanswered: true,
      };
    case 'out_of_scope':
      return { paragraphs: [context.pick(smallTalk.outOfScope(shop))], quickReplies: starters };
  }
}

/** The shop's own words, where it has some in this language. */
function ownGreeting({ task }: ComposeContext): string | undefined {
  if (task.language !== 'fr' && task.language !== 'en') return undefined;
  return task.shop.greeting?.[task.language] || undefined;
}
