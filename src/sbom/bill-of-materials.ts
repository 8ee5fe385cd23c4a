import { createHash } from "node:crypto";
import { z } from "zod";

/** As much of npm's lock file as the bill needs. */
const lockSchema = z.object({
  name: z.string(),
  version: z.string(),
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      optional: z.boolean().optional(),
      link: z.boolean().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
      devDependencies: z.record(z.string(), z.string()).optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
      peerDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

type Lock = z.infer<typeof lockSchema>;

/** The name of a package from its place: "@scope/name" of "node_modules/a/node_modules/@scope/name". */
function nameAt(place: string, lock: Lock): string {
  return (
    lock.packages[place]?.name ?? place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length)
  );
}

/** The address of a package in the world, as a package URL. */
function packageUrl(name: string, version: string): string {
  return `pkg:npm/${name.replace(/^@/u, "%40")}@${version}`;
}

/** Where Node finds a package from another's place: the nearest folder upwards. */
function placeOf(name: string, from: string, lock: Lock): string | undefined {
  for (let folder = from; ;) {
    const place = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (lock.packages[place] !== undefined) return place;
    if (folder === "") return undefined;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")));
  }
}

/** The checksum that npm holds a package to, as CycloneDX writes it. */
function hashes(integrity: string | undefined): { alg: string; content: string }[] {
  const sha512 = /sha512-(\S+)/u.exec(integrity ?? "")?.[1];
  return sha512 === undefined
    ? []
    : [{ alg: "SHA-512", content: Buffer.from(sha512, "base64").toString("hex") }];
}

/**
 * Every package that the project is built and tested with, from its lock file. The same lock file gives
 * the same bill, byte for byte: it has no date, and its number is made from its content.
 *
 * `npm sbom` would write one, but refuses where a package asks for another than it was given, even
 * where the project overrides that on purpose.
 *
 * @param text - the text of `package-lock.json`
 * @returns the bill in CycloneDX 1.5, as data
 * @throws Error if it is no lock file of npm
 * @see https://cyclonedx.org/docs/1.5/json/
 */
export function billOfMaterials(text: string): object {
  const lock = lockSchema.parse(JSON.parse(text));
  const places = Object.entries(lock.packages).filter(([place, { link }]) => place !== "" && link !== true);
  const reference = (place: string) =>
    place === ""
      ? packageUrl(lock.name, lock.version)
      : packageUrl(nameAt(place, lock), lock.packages[place]?.version ?? "");

  const components = new Map(
    places.map(([place, { version = "", license, integrity, optional }]) => [
      reference(place),
      {
        type: "library",
        "bom-ref": reference(place),
        name: nameAt(place, lock),
        version,
        scope: optional === true ? "optional" : "required",
        hashes: hashes(integrity),
        ...(license === undefined ? {} : { licenses: [{ expression: license }] }),
        purl: reference(place),
      },
    ]),
  );

  const dependsOn = new Map<string, Set<string>>();
  for (const [place, one] of [["", lock.packages[""] ?? {}] as const, ...places]) {
    const known = dependsOn.get(reference(place)) ?? new Set();
    const asked = {
      ...one.dependencies,
      ...one.devDependencies,
      ...one.optionalDependencies,
      ...one.peerDependencies,
    };
    for (const name of Object.keys(asked)) {
      const found = placeOf(name, place, lock);
      if (found !== undefined) known.add(reference(found));
    }
    dependsOn.set(reference(place), known);
  }

  const digest = createHash("sha256").update(text).digest("hex");
  const uuid = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `5${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ];
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    serialNumber: `urn:uuid:${uuid.join("-")}`,
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": reference(""),
        name: lock.name,
        version: lock.version,
        purl: reference(""),
      },
    },
    components: [...components.values()].toSorted((one, two) => (one.purl < two.purl ? -1 : 1)),
    dependencies: [...dependsOn]
      .toSorted(([one], [two]) => (one < two ? -1 : 1))
      .map(([ref, all]) => ({ ref, dependsOn: [...all].sort() })),
  };
}
