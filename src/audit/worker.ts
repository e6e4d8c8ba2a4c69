/** The thread in which documents are examined, one at a time; plain data in, plain data out. */

import type { MessagePort } from "node:worker_threads";
import { detectFormat } from "../crawl/detect-format.ts";
import { READERS } from "../read/readers.ts";
import type { Examination, ExaminationInput } from "./examination.ts";
import { examineDocument } from "./examine-document.ts";

export interface WorkerTask extends ExaminationInput {
  /** The model is large; it crosses the thread only for those who show a document. */
  readonly keepModel: boolean;
  /** Told when the thread has loaded what it needs and begins: the document's own time counts from there. */
  readonly begun?: MessagePort;
}

export default async function examineInWorker({ begun, ...task }: WorkerTask): Promise<Examination> {
  const detected = detectFormat(task.bytes, task.path);
  // A thread that is ended while it loads a module takes the whole process with it (Node.js 20).
  if (detected.kind === "document") await READERS[detected.format]();
  begun?.postMessage(null);
  begun?.close();
  const examination = await examineDocument(task);
  return task.keepModel ? examination : { ...examination, model: null };
}
