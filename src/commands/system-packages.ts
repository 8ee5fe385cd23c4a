import { execFileSync, spawnSync } from "node:child_process";

/**
 * Runs an installer. Its own words go to the terminal.
 *
 * @param command - the installer
 * @param args - its arguments
 * @returns whether it ended well
 */
export function runInstaller(command: string, args: readonly string[]): boolean {
  console.log(`  ${command} ${args.join(" ")}`);
  return (
    spawnSync(command, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
      .status === 0
  );
}

/** Whether a command exists on this machine. */
function has(command: string): boolean {
  try {
    execFileSync("which", [command], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs packages of Debian or Ubuntu, where this process may.
 *
 * @param names - the packages
 * @returns whether they are installed now; false also where there is no apt-get, or no right to use it
 */
export function installPackages(names: readonly string[]): boolean {
  if (!has("apt-get")) return false;
  const prefix = process.getuid?.() === 0 ? [] : has("sudo") ? ["sudo", "-n"] : undefined;
  if (prefix === undefined) return false;
  const aptGet = (...args: string[]) => {
    const [command = "apt-get", ...rest] = [...prefix, "apt-get", ...args];
    return runInstaller(command, rest);
  };
  return aptGet("update") && aptGet("install", "--yes", "--no-install-recommends", ...names);
}
