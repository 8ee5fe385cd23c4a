import type { MdxJsxFlowElement, MdxJsxTextElement } from "satteri";
import { didYouMean } from "../manual/nearest.ts";
import { quoted } from "../manual/quoted.ts";
import type { ProblemCode } from "../reader/problem-codes.ts";
import { authoringComponents } from "./authoring.ts";

/** What is wrong with a prop, for whoever knows the place. */
export interface WrongProp {
  code: ProblemCode;
  message: string;
  fix: string;
}

/**
 * What is wrong with the props of an authoring component. Names such as `constructor` are looked up
 * as an editor's words, never as JavaScript's own.
 *
 * @param element - the component as written
 * @param name - its name, one of `authoringComponents`
 * @returns its faults in the order of its props, then the props it lacks
 */
export function wrongProps(element: MdxJsxFlowElement | MdxJsxTextElement, name: string): WrongProp[] {
  const component = authoringComponents[name];
  if (component === undefined) return [];
  const known = Object.keys(component.props);
  const given = new Set<string>();
  const fix = `For example: ${component.example}`;
  const problems: WrongProp[] = [];
  const report = (code: ProblemCode, message: string) => problems.push({ code, message, fix });

  for (const attribute of element.attributes) {
    if (attribute.type !== "mdxJsxAttribute") {
      report(
        "no-code",
        `<${name}> has code in curly brackets. A chapter is text, and code in it is never run.`,
      );
      continue;
    }
    const { value } = attribute;
    const prop = quoted(attribute.name);
    const rule = Object.hasOwn(component.props, attribute.name) ? component.props[attribute.name] : undefined;
    if (given.has(attribute.name)) report("prop-twice", `<${name}> has "${prop}" twice.`);
    given.add(attribute.name);
    if (rule === undefined) {
      const offer = didYouMean(prop, known) || ` It has: ${known.join(", ")}.`;
      report("unknown-prop", `<${name}> has no "${prop}".${offer}`);
    } else if (rule.flag === true) {
      if (value !== null && value !== undefined)
        report("wrong-prop", `"${prop}" of <${name}> is written without a value.`);
    } else if (typeof value !== "string") {
      report("no-code", `"${prop}" of <${name}> needs text in quotes, not code in curly brackets.`);
    } else if (value.trim() === "") {
      report("empty-prop", `"${prop}" of <${name}> is empty.`);
    } else if (rule.values !== undefined && !rule.values.includes(value)) {
      const list = rule.values.map((one) => `"${one}"`).join(" or ");
      report("wrong-prop", `"${prop}" of <${name}> is "${quoted(value)}", but may only be ${list}.`);
    }
  }
  for (const [prop, rule] of Object.entries(component.props)) {
    if (rule.required === true && !given.has(prop)) report("missing-prop", `<${name}> needs "${prop}".`);
  }
  return problems;
}
