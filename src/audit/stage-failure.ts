/** A stage that fails on one document must not end the run: its fault is carried with the name of the stage. */
import type { Stage } from "../model/kinds.ts";

export class StageFailure extends Error {
  readonly stage: Stage;
  readonly reason: string;

  constructor(stage: Stage, cause: unknown) {
    const reason = reasonOf(cause);
    super(`${stage}: ${reason}`, { cause });
    this.name = "StageFailure";
    this.stage = stage;
    this.reason = reason;
  }
}

/** @throws StageFailure naming the stage, whatever the work threw */
export function inStage<Outcome>(stage: Stage, work: () => Outcome): Outcome {
  try {
    return work();
  } catch (error) {
    throw new StageFailure(stage, error);
  }
}

const LONGEST_REASON = 120;

/** The first line of what was thrown, short enough for a report. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split("\n")[0] ?? "").slice(0, LONGEST_REASON);
}
