/** The part of autocannon that the load test uses: it has no types of its own. */
declare module "autocannon" {
  export interface Options {
    url: string;
    /** How many browsers ask at once. */
    connections: number;
    /** In seconds. */
    duration: number;
    headers?: Record<string, string>;
  }

  /** Of all answers. Times are in milliseconds. */
  export interface Result {
    requests: { average: number; total: number };
    latency: { p50: number; p97_5: number; p99: number; max: number };
    throughput: { average: number };
    /** Connections that broke, timeouts included. */
    errors: number;
    timeouts: number;
    /** Answers whose status is not 2xx. */
    non2xx: number;
  }

  export default function autocannon(options: Options): Promise<Result>;
}
