import { slug } from "github-slugger";

/** A success criterion as the specification has it. */
export interface WcagCriterion {
  id: string;
  level: "A" | "AA";
  name: string;
}

/** The specification: Web Content Accessibility Guidelines (WCAG) 2.2. */
export const wcagAddress = "https://www.w3.org/TR/WCAG22/";

/** The one criterion that WCAG 2.2 took out of WCAG 2.1. */
export const removedCriterion = { id: "4.1.1", name: "Parsing" };

/** Every criterion of WCAG 2.2 at levels A and AA, in the order of the specification. */
export const wcagCriteria: readonly WcagCriterion[] = [
  { id: "1.1.1", level: "A", name: "Non-text Content" },
  { id: "1.2.1", level: "A", name: "Audio-only and Video-only (Prerecorded)" },
  { id: "1.2.2", level: "A", name: "Captions (Prerecorded)" },
  { id: "1.2.3", level: "A", name: "Audio Description or Media Alternative (Prerecorded)" },
  { id: "1.2.4", level: "AA", name: "Captions (Live)" },
  { id: "1.2.5", level: "AA", name: "Audio Description (Prerecorded)" },
  { id: "1.3.1", level: "A", name: "Info and Relationships" },
  { id: "1.3.2", level: "A", name: "Meaningful Sequence" },
  { id: "1.3.3", level: "A", name: "Sensory Characteristics" },
  { id: "1.3.4", level: "AA", name: "Orientation" },
  { id: "1.3.5", level: "AA", name: "Identify Input Purpose" },
  { id: "1.4.1", level: "A", name: "Use of Color" },
  { id: "1.4.2", level: "A", name: "Audio Control" },
  { id: "1.4.3", level: "AA", name: "Contrast (Minimum)" },
  { id: "1.4.4", level: "AA", name: "Resize Text" },
  { id: "1.4.5", level: "AA", name: "Images of Text" },
  { id: "1.4.10", level: "AA", name: "Reflow" },
  { id: "1.4.11", level: "AA", name: "Non-text Contrast" },
  { id: "1.4.12", level: "AA", name: "Text Spacing" },
  { id: "1.4.13", level: "AA", name: "Content on Hover or Focus" },
  { id: "2.1.1", level: "A", name: "Keyboard" },
  { id: "2.1.2", level: "A", name: "No Keyboard Trap" },
  { id: "2.1.4", level: "A", name: "Character Key Shortcuts" },
  { id: "2.2.1", level: "A", name: "Timing Adjustable" },
  { id: "2.2.2", level: "A", name: "Pause, Stop, Hide" },
  { id: "2.3.1", level: "A", name: "Three Flashes or Below Threshold" },
  { id: "2.4.1", level: "A", name: "Bypass Blocks" },
  { id: "2.4.2", level: "A", name: "Page Titled" },
  { id: "2.4.3", level: "A", name: "Focus Order" },
  { id: "2.4.4", level: "A", name: "Link Purpose (In Context)" },
  { id: "2.4.5", level: "AA", name: "Multiple Ways" },
  { id: "2.4.6", level: "AA", name: "Headings and Labels" },
  { id: "2.4.7", level: "AA", name: "Focus Visible" },
  { id: "2.4.11", level: "AA", name: "Focus Not Obscured (Minimum)" },
  { id: "2.5.1", level: "A", name: "Pointer Gestures" },
  { id: "2.5.2", level: "A", name: "Pointer Cancellation" },
  { id: "2.5.3", level: "A", name: "Label in Name" },
  { id: "2.5.4", level: "A", name: "Motion Actuation" },
  { id: "2.5.7", level: "AA", name: "Dragging Movements" },
  { id: "2.5.8", level: "AA", name: "Target Size (Minimum)" },
  { id: "3.1.1", level: "A", name: "Language of Page" },
  { id: "3.1.2", level: "AA", name: "Language of Parts" },
  { id: "3.2.1", level: "A", name: "On Focus" },
  { id: "3.2.2", level: "A", name: "On Input" },
  { id: "3.2.3", level: "AA", name: "Consistent Navigation" },
  { id: "3.2.4", level: "AA", name: "Consistent Identification" },
  { id: "3.2.6", level: "A", name: "Consistent Help" },
  { id: "3.3.1", level: "A", name: "Error Identification" },
  { id: "3.3.2", level: "A", name: "Labels or Instructions" },
  { id: "3.3.3", level: "AA", name: "Error Suggestion" },
  { id: "3.3.4", level: "AA", name: "Error Prevention (Legal, Financial, Data)" },
  { id: "3.3.7", level: "A", name: "Redundant Entry" },
  { id: "3.3.8", level: "AA", name: "Accessible Authentication (Minimum)" },
  { id: "4.1.2", level: "A", name: "Name, Role, Value" },
  { id: "4.1.3", level: "AA", name: "Status Messages" },
];

/**
 * Where the specification says what a criterion asks for.
 *
 * @param name - the criterion's name
 * @returns the full address
 */
export function criterionAddress(name: string): string {
  return `${wcagAddress}#${slug(name)}`;
}
