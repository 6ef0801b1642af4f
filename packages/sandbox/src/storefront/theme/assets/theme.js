// Buttons that put a question to the chat.
document.addEventListener('click', (event) => {
  const button = event.target.closest?.('[data-ask]');
  const chat = document.querySelector('commerceai-chat');
  if (!button || !chat) return;
  if (!chat.hasAttribute('open')) chat.shadowRoot?.querySelector('.launcher')?.click();
  customElements.whenDefined('commerceai-chat').then(() => chat.ask(button.dataset.ask));
});
