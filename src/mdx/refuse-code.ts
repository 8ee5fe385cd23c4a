import { defineMdastPlugin } from "satteri";
import { notDataIn } from "./text-is-data.ts";

/**
 * The last guard. The content check has refused all code before Astro starts, but it reads the files
 * by itself, and the preview starts whatever the check says. This one sees the tree that becomes
 * JavaScript, and stops before it does.
 */
export const refuseCode = defineMdastPlugin({
  name: "refuse-code",
  options: { position: true },
  before(root, context) {
    const frontmatter = context.data.astro?.frontmatter;
    if (frontmatter !== undefined && Object.hasOwn(frontmatter, "layout"))
      throw new Error("1:1: A chapter may not choose a layout: Astro would load that file as code.");
    // What is missing cannot run. The plugins that need it say so.
    const first = notDataIn(root).find(({ code }) => code !== "missing-prop");
    if (first === undefined) return;
    const { line = 1, column = 1 } = first.node.position?.start ?? {};
    throw new Error(`${line}:${column}: ${first.message} ${first.fix}`);
  },
});
