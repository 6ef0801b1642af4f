export { CommerceAIChat } from './chat/element.ts';
export { defineChat } from './define.ts';
