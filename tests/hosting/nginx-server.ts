import { spawn, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { nginxForTests } from "../../src/commands/nginx.ts";

/** A running nginx. */
export interface NginxServer {
  port: number;
  /** `http://127.0.0.1:4416`. */
  origin: string;
  stop(): Promise<void>;
}

/** A port that nobody uses. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What a council may set beside the files of the manual. */
interface Choices {
  /** How many processes answer. */
  workers?: number;
  /** The council's own lines for the manual: a file in `manual.d/`. */
  own?: string;
}

/** Waits until nginx answers, and says why if it never does. */
async function untilItAnswers(origin: string, hasEnded: () => boolean, said: () => string): Promise<void> {
  const last = performance.now() + 10_000;
  for (;;) {
    if (hasEnded() || performance.now() > last) throw new Error(`nginx did not start.\n${said()}`);
    const answered = await fetch(origin, { redirect: "manual" }).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await pause(25);
  }
}

/**
 * Starts nginx on this machine alone, with its own folder for all it writes.
 *
 * @param server - the lines of the server's block, as a council would write them: `root`, `include`
 * @param choices - what else to set
 * @returns the server, ready to answer
 * @throws Error with nginx's own words if the configuration is wrong or it does not start
 */
export async function startNginx(server: string, { workers = 1, own }: Choices = {}): Promise<NginxServer> {
  const { program, brotliModule } = nginxForTests();
  const folder = await mkdtemp(join(tmpdir(), "manual-nginx-"));
  const port = await freePort();
  const configuration = join(folder, "nginx.conf");
  await writeFile(
    configuration,
    `load_module ${brotliModule};
daemon off;
${process.getuid?.() === 0 ? "user root;" : ""}
worker_processes ${workers};
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    ${server}
  }
}
`,
  );
  if (own !== undefined) {
    await mkdir(join(folder, "manual.d"));
    await writeFile(join(folder, "manual.d", "own.conf"), own);
  }
  const options = ["-p", folder, "-e", "stderr", "-c", configuration];
  const checked = spawnSync(program, ["-t", "-q", ...options], { encoding: "utf8" });
  if (checked.status !== 0) throw new Error(`nginx refuses its configuration.\n${checked.stderr}`);

  const child = spawn(program, options, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  let ended = false;
  const end = new Promise<void>((resolve) => {
    child.once("close", () => {
      ended = true;
      resolve();
    });
  });
  const origin = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await end;
    await rm(folder, { recursive: true, force: true });
  };
  // A test that dies must not leave a server behind.
  process.once("exit", () => child.kill("SIGTERM"));
  try {
    await untilItAnswers(
      `http://127.0.0.1:${port}/`,
      () => ended,
      () => said,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, origin, stop };
}
