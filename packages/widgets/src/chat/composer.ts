import { html, type TemplateResult } from 'lit/html.js';
import { icon } from './icons.ts';
import { IMAGE_TYPES, LARGEST_IMAGE, MOST_IMAGES, prepareImage, previewOf } from './images.ts';
import type { LocalImage } from './state.ts';
import type { Strings } from './strings.ts';

/** Where the shopper writes: text, and images by button, paste or drop. */
export class Composer {
  /** An image is being dragged over the panel. */
  dragging = false;
  readonly #changed: () => void;
  readonly #send: (text: string, images: readonly LocalImage[]) => void;
  #images: readonly LocalImage[] = [];
  #notice: (strings: Strings) => string = () => '';
  #field: HTMLTextAreaElement | undefined;

  constructor(changed: () => void, send: (text: string, images: readonly LocalImage[]) => void) {
    this.#changed = changed;
    this.#send = send;
  }

  view(strings: Strings): TemplateResult {
    return html`<form class="composer" part="composer" @submit=${this.#submit}>
      <p class="notice" role="alert">${this.#notice(strings)}</p>
      <ul class="drafts">
        ${this.#images.map(
          (image) => html`<li>
            ${previewOf(image, strings.image(image.name))}
            <button type="button" aria-label=${strings.removeImage(image.name)} @click=${() => this.#remove(image)}>${icon('close')}</button>
          </li>`,
        )}
      </ul>
      <div class="field">
        <label class="tool" title=${strings.attach}>
          <input type="file" accept=${IMAGE_TYPES.join()} multiple aria-label=${strings.attach} @change=${this.#choose} />${icon('image')}
        </label>
        <textarea id="text" rows="1" maxlength="4000" dir="auto" enterkeyhint="send" aria-label=${strings.composer}
          placeholder=${strings.placeholder} @input=${this.#fit} @keydown=${this.#keydown} @paste=${this.#paste}></textarea>
        <button class="send" part="send" aria-label=${strings.send}>${icon('send')}</button>
      </div>
    </form>`;
  }

  /** Takes images that were chosen, pasted or dropped; says why where one cannot be taken. */
  async add(files: readonly File[]): Promise<void> {
    this.#notice = () => '';
    for (const file of files) {
      const image = this.#images.length < MOST_IMAGES ? await prepareImage(file) : 'tooMany';
      if (typeof image === 'object') this.#images = [...this.#images, image];
      else
        this.#notice = (strings) =>
          strings[image](file.name, image === 'tooMany' ? MOST_IMAGES : LARGEST_IMAGE / 1024 / 1024);
    }
    this.#changed();
  }

  readonly #fit = (event: Event): void => {
    // The field grows with its text; the style sheet says how far.
    this.#field = event.currentTarget as HTMLTextAreaElement;
    const { style } = this.#field;
    style.height = 'auto';
    style.height = `${this.#field.scrollHeight}px`;
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    (event.currentTarget as HTMLTextAreaElement).form!.requestSubmit();
  };

  readonly #paste = (event: ClipboardEvent): void => {
    const files = [...event.clipboardData!.files];
    if (!files.length) return;
    event.preventDefault();
    void this.add(files);
  };

  readonly #choose = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    void this.add([...input.files!]);
    input.value = '';
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector('textarea')!;
    const text = field.value.trim();
    field.focus();
    if (!text && !this.#images.length) return;
    this.#send(text, this.#images);
    field.value = field.style.height = '';
    this.#images = [];
    this.#notice = () => '';
    this.#changed();
  };

  #remove(image: LocalImage): void {
    this.#images = this.#images.filter((other) => other !== image);
    this.#changed();
    this.#field?.focus();
  }
}
