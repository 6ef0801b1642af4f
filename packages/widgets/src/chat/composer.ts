import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { icon } from './icons.ts';
import { IMAGE_TYPES, LARGEST_IMAGE, MOST_IMAGES, prepareImage, previewOf } from './images.ts';
import type { LocalImage } from './state.ts';
import type { Strings } from './strings.ts';

/** Characters the back end takes in one message. */
const LONGEST_TEXT = 4_000;

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Where the shopper writes: text, and images by button, paste or drop. */
export class Composer implements ReactiveController {
  images: readonly LocalImage[] = [];
  /** An image is being dragged over the panel. */
  dragging = false;
  readonly #host: Host;
  readonly #send: (text: string, images: readonly LocalImage[]) => void;
  #notice: ((strings: Strings) => string) | undefined;
  #text = '';

  constructor(host: Host, send: (text: string, images: readonly LocalImage[]) => void) {
    this.#host = host;
    this.#send = send;
    host.addController(this);
  }

  hostUpdated(): void {
    const field = this.field;
    if (!field) return;
    // The field grows with its text; the style sheet says how far.
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight}px`;
  }

  get field(): HTMLTextAreaElement | null {
    return this.#host.renderRoot.querySelector('#text');
  }

  view(strings: Strings): TemplateResult {
    const over = this.#text.length - LONGEST_TEXT;
    const notice = over > 0 ? strings.tooLong(over) : this.#notice?.(strings);
    const empty = !this.#text.trim() && !this.images.length;
    return html`<form class="composer" part="composer" @submit=${this.#submit}>
      <div class="notice" role="alert">${notice ?? nothing}</div>
      ${this.images.length
        ? html`<ul class="drafts">
            ${this.images.map(
              (image) => html`<li>
                ${previewOf(image, strings.image(image.name))}
                <button type="button" aria-label=${strings.removeImage(image.name)} @click=${() => this.#remove(image)}>
                  ${icon('close')}
                </button>
              </li>`,
            )}
          </ul>`
        : nothing}
      <div class="field">
        <label class="tool" title=${strings.attach}>
          <input type="file" accept=${IMAGE_TYPES.join()} multiple aria-label=${strings.attach} @change=${this.#choose} />
          ${icon('image')}
        </label>
        <textarea id="text" rows="1" dir="auto" enterkeyhint="send" autocomplete="off" aria-label=${strings.composer}
          placeholder=${strings.placeholder} .value=${this.#text}
          @input=${this.#type} @keydown=${this.#keydown} @paste=${this.#paste}></textarea>
        <button class="send" part="send" aria-label=${strings.send} aria-disabled=${empty || over > 0 ? 'true' : 'false'}>
          ${icon('send')}
        </button>
      </div>
    </form>`;
  }

  /** Takes images that were chosen, pasted or dropped; says why where one cannot be taken. */
  async add(files: Iterable<File>): Promise<void> {
    this.#notice = undefined;
    for (const file of files) {
      if (this.images.length >= MOST_IMAGES) {
        this.#notice = (strings) => strings.tooMany(MOST_IMAGES);
        break;
      }
      const image = await prepareImage(file);
      if (image === 'wrongType') this.#notice = (strings) => strings.wrongType(file.name);
      else if (image === 'tooLarge')
        this.#notice = (strings) => strings.tooLarge(file.name, LARGEST_IMAGE / 1024 / 1024);
      else this.images = [...this.images, image];
    }
    this.#host.requestUpdate();
  }

  drag(dragging: boolean): void {
    this.dragging = dragging;
    this.#host.requestUpdate();
  }

  readonly #type = (event: Event): void => {
    this.#text = (event.target as HTMLTextAreaElement).value;
    this.#host.requestUpdate();
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) this.#submit(event);
  };

  readonly #paste = (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (!files.length) return;
    event.preventDefault();
    void this.add(files);
  };

  readonly #choose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    void this.add([...(input.files ?? [])]);
    input.value = '';
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const text = this.#text.trim();
    if ((!text && !this.images.length) || this.#text.length > LONGEST_TEXT) return;
    this.#send(text, this.images);
    this.#text = '';
    this.images = [];
    this.#notice = undefined;
    this.#host.requestUpdate();
    this.field?.focus();
  };

  #remove(image: LocalImage): void {
    this.images = this.images.filter((other) => other !== image);
    this.#notice = undefined;
    this.#host.requestUpdate();
    this.field?.focus();
  }
}
