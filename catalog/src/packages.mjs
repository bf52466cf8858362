// Fetches the pinned npm packages into a temporary folder with the ordinary npm client.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of one package's unpacked files; throws when it is not the pinned one. */
export function unpack({ name, version, integrity }, into) {
  const folder = join(into, `${name}-${version}`.replaceAll(/[^\w.-]/g, "_"));
  mkdirSync(folder, { recursive: true });
  const packed = execFileSync("npm", ["pack", "--silent", `${name}@${version}`], { cwd: folder });
  const archive = join(folder, packed.toString().trim().split("\n").pop());
  const actual = "sha512-" + createHash("sha512").update(readFileSync(archive)).digest("base64");
  if (actual !== integrity) {
    throw new Error(`${name}@${version} is ${actual}, but sources.json pins ${integrity}`);
  }
  execFileSync("tar", ["-xzf", archive, "--no-same-owner", "--strip-components=1", "-C", folder]);
  return folder;
}
