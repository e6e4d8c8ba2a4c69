/** A wrong flag, path or configuration: thrown anywhere, caught once by the command line, shown as one clear line. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}
