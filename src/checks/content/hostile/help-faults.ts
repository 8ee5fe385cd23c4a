import type { ContentFile, FileFault } from "../../../reader/content-files.ts";
import { chapterText, contentFiles } from "../fixtures.ts";

const chapter = "content/chapters/records/asking.mdx";

/** The smallest manual with a file that could not be read. */
function withFault(fault: FileFault, path = chapter): ContentFile[] {
  return [...contentFiles({ [path]: undefined }), { path, text: "", fault }];
}

/** Content with faults that a page of help cannot show as a text, by the code of their page. */
export const filesWithFaults: Readonly<Record<string, ContentFile[]>> = {
  "link-to-file": withFault("link"),
  "not-a-file": withFault("not-a-file"),
  "file-too-big": withFault("too-big", "content/images/steps.png"),
  "not-text": withFault("not-text"),
  "old-line-ends": withFault("old-line-ends"),
  "not-a-picture": withFault("not-a-picture", "content/images/steps.png"),
  "details-too-big": contentFiles({ [chapter]: chapterText({ scope: "Everybody. ".repeat(2000) }) }),
};
