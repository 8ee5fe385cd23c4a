import { didYouMean } from "../../manual/nearest.ts";
import { sectionsOf } from "../../manual/sections.ts";
import type { ParsedContent, ParsedQuestions } from "../../reader/parsed-content.ts";
import type { Problem } from "../../reader/problems.ts";
import { wholeChapter } from "../../schemas/question.ts";
import type { ContentCheck } from "./check.ts";

/** Questions of a chapter that is not there, or of sections that it does not have. */
function leadingNowhere(
  { chapters }: ParsedContent,
  { file, chapter, sections }: ParsedQuestions,
): Problem[] {
  const answering = chapters.find(({ id }) => id === chapter);
  if (answering === undefined) {
    const ids = chapters.map(({ id }) => id);
    return [
      {
        file,
        line: 1,
        code: "questions-of-no-chapter",
        message: `These are the questions of a chapter "${chapter}", and there is none.${didYouMean(chapter, ids)}`,
        fix: "Give the file the part and the name of the chapter that answers them, or remove it.",
      },
    ];
  }
  if (answering.tree === undefined) return [];
  const ids = sectionsOf(answering.tree).map(({ section }) => section.id);
  return sections.flatMap(({ id, yaml, index }): Problem[] =>
    id === undefined || id === wholeChapter || ids.includes(id)
      ? []
      : [
          {
            file,
            ...yaml.placeOf([index, "id"]),
            code: "question-of-no-section",
            message: `The chapter "${chapter}" has no section "${id}".${didYouMean(id, ids)}`,
            fix: `Use ${wholeChapter}, or the id of a section of the chapter: ${ids.join(", ") || "there is none yet"}.`,
          },
        ],
  );
}

/** The same question at two places. Capital letters make no other question. */
function askedTwice({ questions }: ParsedContent): Problem[] {
  const first = new Map<string, string>();
  return questions.flatMap(({ file, sections }) =>
    sections.flatMap(({ data, yaml, index }) =>
      (data?.asked ?? []).flatMap((question, place): Problem[] => {
        const at = yaml.placeOf([index, "asked", place]);
        const before = first.get(question.toLowerCase());
        if (before === undefined) {
          first.set(question.toLowerCase(), `${file}, line ${at.line}`);
          return [];
        }
        return [
          {
            file,
            ...at,
            code: "question-asked-twice",
            message: `This question is asked already in ${before}.`,
            fix: "Keep it where the better answer is, and remove it from the other place.",
          },
        ];
      }),
    ),
  );
}

/** What readers ask leads to a section that is there, and to one only. */
export const questionsLeadOn: ContentCheck = (content) => [
  ...content.questions.flatMap((one) => leadingNowhere(content, one)),
  ...askedTwice(content),
];
