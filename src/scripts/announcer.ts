/** Says things to screen readers, each once, in a status region that is on the page from the start (WCAG 4.1.3). */
export class Announcer {
  readonly #region: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param region - an element with `role="status"` */
  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /**
   * Says something. What was still waiting to be said is not said any more.
   *
   * @param text - what to say
   * @param after - milliseconds to wait: while a reader types, nothing is to be said
   */
  say(text: string, after: number): void {
    this.hush();
    this.#timer = setTimeout(() => {
      this.#region.textContent = text;
    }, after);
  }

  /** Drops what is still waiting to be said. */
  hush(): void {
    clearTimeout(this.#timer);
  }
}
