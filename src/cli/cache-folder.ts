/** Where results are kept between runs: where the user says, else where the platform's programs keep what can be made again. */
import { homedir } from "node:os";
import { join } from "node:path";

export interface CachePlaces {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const OWN_FOLDER = "tillit";

export function defaultCacheFolder({ platform, environment }: CachePlaces): string {
  const said = environment["XDG_CACHE_HOME"];
  if (said !== undefined && said !== "") return join(said, OWN_FOLDER);
  if (platform === "win32")
    return join(environment["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"), OWN_FOLDER, "cache");
  if (platform === "darwin") return join(homedir(), "Library", "Caches", OWN_FOLDER);
  return join(homedir(), ".cache", OWN_FOLDER);
}
