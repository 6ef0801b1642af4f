import { html, type TemplateResult } from 'lit/html.js';
import { icon } from './icons.ts';
import type { ViewContext } from './view.ts';

/** The shopper's score of a finished conversation: five stars as radio buttons, and a comment. */
export function ratingView({ model, strings, rate }: ViewContext): TemplateResult {
  if (model.rating !== undefined)
    return html`<div class="rating" role="status">
      <strong>${strings.thanks}</strong>
      <span class="stars" role="img" aria-label=${strings.scores[model.rating - 1] ?? ''}
        >${strings.scores.map((_, at) => icon('star', at < model.rating! ? 'on' : ''))}</span
      >
    </div>`;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const answers = new FormData(event.target as HTMLFormElement);
    rate(Number(answers.get('score')), String(answers.get('comment')).trim());
  };
  return html`<form class="rating" @submit=${submit}>
    <small>${strings.resolved}</small>
    <fieldset>
      <legend>${strings.rate}</legend>
      <div class="stars">
        ${strings.scores.map(
          (label, at) => html`<label title=${label}
            ><input type="radio" name="score" value=${at + 1} required /><span class="hidden">${label}</span>${icon('star')}</label
          >`,
        )}
      </div>
    </fieldset>
    <textarea name="comment" rows="2" maxlength="1000" aria-label=${strings.comment} placeholder=${strings.comment}></textarea>
    <button class="action">${strings.sendRating}</button>
  </form>`;
}
