import { isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { Document } from "yaml";
import type { ProblemCode } from "./problem-codes.ts";
import { unreadableYaml, unsafeYaml } from "./yaml-safety.ts";
import type { UnsafeYaml } from "./yaml-safety.ts";

/** A key or an index on the way to a value. */
export type YamlPath = readonly (string | number)[];

/** A place in a file, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Why a YAML text could not be read. */
export interface YamlFault extends Place {
  /** Left out: the text is no YAML at all. */
  code?: ProblemCode;
  message: string;
  /** What to type. */
  fix?: string;
}

/** YAML with the place of every value, so that an error can name its line. */
export class YamlText {
  readonly #document: Document;
  readonly #lines = new LineCounter();
  readonly #firstLine: number;
  /** What may not be in content, although it is YAML. */
  readonly #unsafe: readonly UnsafeYaml[];

  /**
   * @param text - the YAML
   * @param firstLine - the line in the file on which the text starts; 2 for frontmatter
   */
  constructor(text: string, firstLine = 1) {
    this.#firstLine = firstLine;
    const unreadable = unreadableYaml(text);
    if (unreadable !== undefined) {
      // Gives the lines of the text without reading it.
      for (const { index } of text.matchAll(/^/gmu)) this.#lines.addNewLine(index);
      this.#document = parseDocument("");
      this.#unsafe = [unreadable];
      return;
    }
    this.#document = parseDocument(text, {
      lineCounter: this.#lines,
      // Looked for in unsafeYaml, in time that grows with the text and not with its square.
      uniqueKeys: false,
      schema: "core",
      customTags: [],
    });
    this.#unsafe = unsafeYaml(this.#document);
  }

  #place(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { line: line + this.#firstLine - 1, column: col };
  }

  /** What is wrong with the YAML itself; empty if it can be read. */
  get faults(): YamlFault[] {
    const broken = this.#document.errors.map((error): YamlFault => {
      const place = this.#place(error.pos[0]);
      if (error.code === "MULTIPLE_DOCS")
        return {
          ...place,
          code: "yaml-documents",
          message: "A line of three hyphens or three dots starts a second file within this one.",
          fix: "Remove the line.",
        };
      // The parser adds a drawing of the place after a colon and an empty line.
      const message = error.message.split("\n")[0] ?? error.message;
      return { ...place, message: message.replace(/ at line \d+, column \d+:?$/u, "") };
    });
    // In a text that cannot be read, much only looks like a key.
    const unsafe = this.#unsafe
      .filter(({ code }) => broken.length === 0 || code !== "yaml-key")
      .map(({ offset, ...fault }) => ({ ...this.#place(offset), ...fault }));
    return [...unsafe, ...broken];
  }

  /** The data as plain values. To be trusted only if there are no faults. */
  get data(): unknown {
    return this.#document.toJS({ maxAliasCount: 0 }) as unknown;
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
