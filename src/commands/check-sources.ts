import { answersAsAnnotations, answersAsText, needsMending } from "../checks/sources/answers-as-text.ts";
import { askAddress } from "../checks/sources/ask-address.ts";
import { askPolitely } from "../checks/sources/ask-politely.ts";
import { outsideAddresses } from "../checks/sources/outside-addresses.ts";
import { checkedContent } from "./check-content.ts";
import { readOptions } from "./options.ts";
import { run } from "./project.ts";

await run(async () => {
  const { minutes = "10" } = readOptions(
    {
      /** When to stop. What was not asked by then is listed. */
      minutes: { type: "string" },
    },
    "npm run check:sources -- --minutes 10",
  );
  const limit = Number(minutes);
  if (!(limit > 0 && limit <= 60))
    throw new Error(
      `--minutes is "${minutes}", but may be a number up to 60.\nFor example: npm run check:sources -- --minutes 10`,
    );
  const found = outsideAddresses(await checkedContent());
  const signal = AbortSignal.timeout(limit * 60_000);
  const patience = { timeout: 20_000, retries: 2, pause: 2000, longestWait: 30_000, signal };
  const answers = await askPolitely(
    found.map(({ address }) => address),
    (address) => askAddress(address, patience),
    { sites: 6, pause: 1000, signal },
  );
  const asked = found.map((one) => ({ ...one, answer: answers.get(one.address) }));
  console.log(answersAsText(asked));
  if (process.env.GITHUB_ACTIONS === "true") console.log(answersAsAnnotations(asked).join("\n"));
  if (asked.some(needsMending)) process.exitCode = 1;
});
