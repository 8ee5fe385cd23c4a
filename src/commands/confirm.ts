import { pointsToConfirm } from "../reader/points-to-confirm.ts";
import { checkedContent } from "./check-content.ts";
import { run } from "./project.ts";

await run(async () => {
  const points = pointsToConfirm(await checkedContent());
  for (const { file, line, text, check } of points) {
    console.log(`${file}, line ${line}: ${text}${check === undefined ? "" : `\n    Check: ${check}`}`);
  }
  console.log(`\n${points.length} points are still to be confirmed.`);
});
