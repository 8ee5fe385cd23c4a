import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { confirm, input, select } from "@inquirer/prompts";
import { versionOf } from "../build/version.ts";
import { planChapter } from "../editing/new-chapter.ts";
import { readContentFiles } from "../reader/content-files.ts";
import { parseContent } from "../reader/parsed-content.ts";
import type { ContentFile } from "../reader/content-files.ts";
import { readOptions } from "./options.ts";
import { projectFolder, run } from "./project.ts";

const usage =
  'npm run new:chapter -- --title "Redacting a record" --part records --owner "Data Protection Officer"';

/** What was typed after the command. */
interface Answers {
  title?: string | undefined;
  part?: string | undefined;
  owner?: string | undefined;
  name?: string | undefined;
}

/** Asks for what was not typed after the command, where there is somebody to ask. */
async function ask(files: readonly ContentFile[], given: Answers) {
  const { title, part, owner } = given;
  if (title !== undefined && part !== undefined && owner !== undefined)
    return { ...given, title, part, owner };
  if (!process.stdin.isTTY)
    throw new Error(`Nobody can be asked here, so say everything at once.\nFor example: ${usage}`);
  const content = parseContent(files);
  return {
    ...given,
    title: title ?? (await input({ message: "Title of the chapter:", required: true })),
    part:
      part ??
      (await select({
        message: "Part of the manual:",
        choices: content.parts.flatMap(({ data }) =>
          data === undefined ? [] : [{ value: data.id, name: data.title }],
        ),
      })),
    owner:
      owner ??
      (await select({
        message: "Who answers for it?",
        choices: (content.settings.data?.owners ?? []).map((value) => ({ value })),
      })),
  };
}

await run(async () => {
  const given = readOptions(
    {
      title: { type: "string" },
      part: { type: "string" },
      owner: { type: "string" },
      /** The last part of the address, where the one from the title does not suit. */
      name: { type: "string" },
    },
    usage,
  );
  const files = await readContentFiles(projectFolder);
  try {
    const answers = await ask(files, given);
    const planned = planChapter(files, answers, versionOf(process.env).date);
    console.log(`The chapter's address will be ${planned.address} and should never change.`);
    const asked =
      answers.title !== given.title || answers.part !== given.part || answers.owner !== given.owner;
    if (asked && !(await confirm({ message: "Write it?" }))) {
      console.log("Nothing was written.");
      return;
    }
    for (const { path, text } of planned.files) {
      await mkdir(dirname(join(projectFolder, path)), { recursive: true });
      await writeFile(join(projectFolder, path), text);
      console.log(`Wrote ${path}`);
    }
    console.log('Now write the chapter. Everything that says "to be confirmed" waits for you.');
  } catch (error) {
    // Ctrl and C while a question is open.
    if (error instanceof Error && error.name === "ExitPromptError") throw new Error("Nothing was written.");
    throw error;
  }
});
