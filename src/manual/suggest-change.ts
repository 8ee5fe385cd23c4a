import type { Chapter } from "./types.ts";

/** The file name of the form in `.github/ISSUE_TEMPLATE/`. */
export const suggestionForm = "wrong-or-unclear.yml";

/**
 * The address of the form for a wrong or unclear passage, with the chapter filled in. The keys are
 * the ids of the form's fields.
 *
 * @param repository - the repository's address, with or without a slash at its end
 * @param chapter - the chapter that the reader has open
 * @returns the full address
 * @see https://docs.github.com/en/issues/tracking-your-work-with-issues/creating-an-issue#creating-an-issue-from-a-url-query
 */
export function suggestionAddress(repository: string, chapter: Pick<Chapter, "id" | "title">): string {
  const fields = {
    template: suggestionForm,
    title: `${chapter.title}: `,
    chapter: `${chapter.title} (${chapter.id})`,
  };
  const query = Object.entries(fields).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `${repository.replace(/\/+$/u, "")}/issues/new?${query.join("&")}`;
}
