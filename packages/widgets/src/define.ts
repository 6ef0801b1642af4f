import { CommerceAIChat } from './chat/element.ts';

/** Registers `<commerceai-chat>`. Calling it again changes nothing. */
export function defineChat(): void {
  if (!customElements.get('commerceai-chat')) customElements.define('commerceai-chat', CommerceAIChat);
}
