import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** What a command took. */
export interface Measured {
  /** From start to end, in seconds. */
  seconds: number;
  /** Processor time of the command and all it started, in seconds. Undefined where it cannot be had. */
  processorSeconds: number | undefined;
  /** The most memory that the command and all it started held at one moment, in bytes. Undefined likewise. */
  peakMemory: number | undefined;
  /** What it printed. */
  printed: string;
}

/** Clock ticks a second in /proc, and the bytes of a page of memory: the same on all usual Linux systems. */
const ticks = 100;
const pageSize = 4096;

/** A process as /proc has it. */
interface Process {
  id: number;
  parent: number;
  /** Its own and its ended children's processor time, in ticks. */
  time: number;
  memory: number;
}

/** All processes of this machine; none where there is no /proc. */
function processes(): Process[] {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/u.test(name))
      .flatMap((name) => {
        try {
          // The name in brackets may hold spaces; the fields are counted from its end.
          const fields = readFileSync(`/proc/${name}/stat`, "utf8")
            .replace(/^.*\) /su, "")
            .split(" ")
            .map(Number);
          const time = [11, 12, 13, 14].reduce((sum, at) => sum + (fields[at] ?? 0), 0);
          return [{ id: Number(name), parent: fields[1] ?? 0, time, memory: (fields[21] ?? 0) * pageSize }];
        } catch {
          // It ended while we looked.
          return [];
        }
      });
  } catch {
    return [];
  }
}

/** A process and all that it started. */
function familyOf(root: number, all: readonly Process[]): Process[] {
  const own = all.filter(({ id }) => id === root);
  return [...own, ...all.filter(({ parent }) => parent === root).flatMap(({ id }) => familyOf(id, all))];
}

/**
 * Runs a command and measures it, with all that it starts: a browser's memory is not in the
 * command's own figures. Memory is looked at ten times a second.
 *
 * @param command - the program
 * @param args - its arguments
 * @param cwd - where it runs
 * @returns what it took
 * @throws Error with what it printed, if it did not end well
 */
export async function measuredRun(command: string, args: readonly string[], cwd: string): Promise<Measured> {
  const started = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (printed += text));
  }
  let peak = 0;
  const times = new Map<number, number>();
  const look = setInterval(() => {
    const family = child.pid === undefined ? [] : familyOf(child.pid, processes());
    peak = Math.max(
      peak,
      family.reduce((sum, { memory }) => sum + memory, 0),
    );
    for (const { id, time } of family) times.set(id, time);
  }, 100);
  const exit = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  clearInterval(look);
  const seconds = (performance.now() - started) / 1000;
  if (exit !== 0) throw new Error(`${command} ${args.join(" ")} did not end well:\n${printed}`);
  const spent = [...times.values()].reduce((sum, time) => sum + time, 0) / ticks;
  return {
    seconds,
    processorSeconds: times.size === 0 ? undefined : spent,
    peakMemory: peak === 0 ? undefined : peak,
    printed,
  };
}
