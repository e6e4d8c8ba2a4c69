/** Every regular expression of the program: those written in its source, and those compiled from its tables. */
import { join } from "node:path";
import ts from "typescript";
import { readSource, SOURCE, sourceFiles } from "../source-files.ts";

export interface FoundPattern {
  readonly pattern: RegExp;
  /** File below `src`, with the line for a literal. */
  readonly where: string;
}

/** The literals in the source, each once. */
export function literalPatterns(): readonly FoundPattern[] {
  const found = new Map<string, FoundPattern>();
  for (const file of sourceFiles()) {
    const source = ts.createSourceFile(file, readSource(file), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node) && !found.has(node.text)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        found.set(node.text, { pattern: fromLiteral(node.text), where: `${file}:${line + 1}` });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...found.values()];
}

function fromLiteral(text: string): RegExp {
  const end = text.lastIndexOf("/");
  return new RegExp(text.slice(1, end), text.slice(end + 1));
}

/** These start a program or a thread when they are loaded. */
const STARTERS = ["cli/main.ts", "audit/worker.ts"];

/** @param compile makes the program compile what it only compiles when needed */
export async function compiledPatterns(compile: () => Promise<void>): Promise<readonly FoundPattern[]> {
  const found = new Map<string, FoundPattern>();
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [source, flags]: [string, string]) {
      const pattern = new target(source, flags);
      const where = callerInSource(new Error().stack ?? "");
      if (where !== null) found.set(String(pattern), { pattern, where });
      return pattern;
    },
  });
  try {
    for (const file of sourceFiles()) {
      if (!STARTERS.includes(file)) await import(join(SOURCE, file));
    }
    await compile();
  } finally {
    globalThis.RegExp = Native;
  }
  return [...found.values()];
}

const COMPILERS = ["text/pattern.ts", "domain/table-pattern.ts"];

/** The file whose pattern it is; null when a library compiles one of its own. */
function callerInSource(stack: string): string | null {
  const [, ...frames] = stack.split("\n").slice(1);
  if (!/[\\/]src[\\/]/u.test(frames[0] ?? "")) return null;
  const files = frames.map(
    (frame) => /[\\/]src[\\/](?<file>[^:?]+\.ts)/u.exec(frame)?.groups?.["file"] ?? "",
  );
  return files.find((file) => file !== "" && !COMPILERS.includes(file)) ?? null;
}
