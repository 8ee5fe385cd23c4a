import { isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { Document } from "yaml";

/** A key or an index on the way to a value. */
export type YamlPath = readonly (string | number)[];

/** A place in a file, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Why a YAML text could not be read. */
export interface YamlFault extends Place {
  message: string;
}

/** YAML with the place of every value, so that an error can name its line. */
export class YamlText {
  readonly #document: Document;
  readonly #lines = new LineCounter();
  readonly #firstLine: number;

  /**
   * @param text - the YAML
   * @param firstLine - the line in the file on which the text starts; 2 for frontmatter
   */
  constructor(text: string, firstLine = 1) {
    this.#firstLine = firstLine;
    this.#document = parseDocument(text, {
      lineCounter: this.#lines,
      uniqueKeys: true,
      // Tags could build objects, and aliases could grow without end: content needs neither.
      schema: "core",
      customTags: [],
    });
  }

  #place(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { line: line + this.#firstLine - 1, column: col };
  }

  /** What is wrong with the YAML itself; empty if it can be read. */
  get faults(): YamlFault[] {
    return this.#document.errors.map((error) => ({
      ...this.#place(error.pos[0]),
      // The parser adds a drawing of the place after a colon and an empty line.
      message: (error.message.split("\n")[0] ?? error.message).replace(/ at line \d+, column \d+:?$/u, ""),
    }));
  }

  /**
   * The data as plain values.
   *
   * @throws Error if aliases make the data far larger than the text
   */
  get data(): unknown {
    return this.#document.toJS({ maxAliasCount: 10 }) as unknown;
  }

  /**
   * Where a value stands, or the nearest place around it that exists.
   *
   * @param path - keys and indexes from the top
   * @returns its place, for a key the place of the key itself
   */
  placeOf(path: YamlPath): Place {
    for (let length = path.length; length > 0; length -= 1) {
      const parent: unknown =
        length === 1 ? this.#document.contents : this.#document.getIn(path.slice(0, length - 1), true);
      const last = path[length - 1];
      if (isMap(parent)) {
        const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
        if (pair !== undefined && isNode(pair.key) && pair.key.range) return this.#place(pair.key.range[0]);
      } else {
        const node: unknown = this.#document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return this.#place(node.range[0]);
      }
    }
    return { line: this.#firstLine, column: 1 };
  }
}
