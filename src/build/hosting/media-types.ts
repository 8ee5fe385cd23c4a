/** What a kind of file is sent as. */
interface MediaType {
  type: string;
  /** Text, sent as UTF-8. It is worth compressing. */
  text: boolean;
}

const text = (type: string): MediaType => ({ type, text: true });
const binary = (type: string): MediaType => ({ type, text: false });

/**
 * Every kind of file in the built site, by its ending. With `nosniff` a browser takes a file for
 * what it is sent as and nothing else, so no host is left to guess.
 */
export const mediaTypes: Readonly<Record<string, MediaType>> = {
  html: text("text/html"),
  htm: text("text/html"),
  css: text("text/css"),
  js: text("text/javascript"),
  json: text("application/json"),
  speculationrules: text("application/speculationrules+json"),
  webmanifest: text("application/manifest+json"),
  xml: text("application/xml"),
  svg: text("image/svg+xml"),
  txt: text("text/plain"),
  png: binary("image/png"),
  jpg: binary("image/jpeg"),
  webp: binary("image/webp"),
  ico: binary("image/x-icon"),
  pdf: binary("application/pdf"),
};

/** What a file is, by its ending. Undefined: the built site has no such files. */
function mediaTypeOf(file: string): MediaType | undefined {
  return mediaTypes[/\.([a-z_]+)$/u.exec(file)?.[1] ?? ""];
}

/**
 * The value of `Content-Type` for a file.
 *
 * @param file - its name or path
 * @returns the type with its encoding, or that of any bytes for an ending that is not listed
 */
export function contentTypeOf(file: string): string {
  const { type, text } = mediaTypeOf(file) ?? { type: "application/octet-stream", text: false };
  return text ? `${type}; charset=utf-8` : type;
}

/**
 * Whether a file is text that is worth compressing.
 *
 * @param file - its name or path
 */
export function isText(file: string): boolean {
  return mediaTypeOf(file)?.text ?? false;
}
