/**
 * The part of a service worker's own interface that is used here (Service Workers, W3C). TypeScript has
 * it in a library that cannot be used beside the one for pages.
 */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LifeEvent) => void): void;
  addEventListener(type: "message", listener: (event: LifeEvent & MessageEvent<unknown>) => void): void;
  addEventListener(type: "fetch", listener: (event: RequestEvent) => void): void;
}

/** An event that keeps the worker alive until its work is done. */
export interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page. */
export interface RequestEvent extends LifeEvent {
  readonly request: Request;
  /** The answer that the browser asked for while the worker started; undefined for all but pages. */
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}
