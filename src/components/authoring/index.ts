import Callout from "./Callout.astro";
import ChapterLink from "./ChapterLink.astro";
import Cite from "./Cite.astro";
import ConformanceSummary from "./ConformanceSummary.astro";
import Contact from "./Contact.astro";
import Figure from "./Figure.astro";
import LastDay from "./LastDay.astro";
import Term from "./Term.astro";
import Timeline from "./Timeline.astro";
import Timescale from "./Timescale.astro";
import ToConfirm from "./ToConfirm.astro";
import WorkOutDate from "./WorkOutDate.astro";

/**
 * What an editor may use in a chapter, given to every chapter when it is rendered. `SectionLink`
 * and `Table` are not here: they are made from the chapter's own text, in `src/mdx/`.
 */
export const authoring = {
  Callout,
  ChapterLink,
  Cite,
  ConformanceSummary,
  Contact,
  Figure,
  LastDay,
  Term,
  Timeline,
  Timescale,
  ToConfirm,
  WorkOutDate,
};
