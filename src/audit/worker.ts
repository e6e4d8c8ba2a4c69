/** The thread in which documents are examined, one at a time; plain data in, plain data out. */

import type { Examination, ExaminationInput } from "./examination.ts";
import { examineDocument } from "./examine-document.ts";

export interface WorkerTask extends ExaminationInput {
  /** The model is large; it crosses the thread only for those who show a document. */
  readonly keepModel: boolean;
}

export default async function examineInWorker(task: WorkerTask): Promise<Examination> {
  const examination = await examineDocument(task);
  return task.keepModel ? examination : { ...examination, model: null };
}
