/** The texts of the command line in English. */

import type { Severity } from "../../model/kinds.ts";
import type { cli as swedish } from "../sv/cli.ts";

/** As in the report, but in the middle of a sentence. */
const severities: Readonly<Record<Severity, string>> = {
  info: "info",
  consider: "to consider",
  important: "important",
};

const meant = (name: string | null): string => (name === null ? "" : ` Did you mean "${name}"?`);

/** The operating system's codes in words; unknown ones stand as they are. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist",
  ENOTDIR: "a part of the path is not a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a folder",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "the links go round in circles",
  "special file": "it is no ordinary file",
  "no new files": "the system takes no new files there",
};
const inWords = (reason: string): string => REASONS[reason] ?? reason;

export const cli: typeof swedish = {
  description: "Reads an organisation's governance documents and proposes what can be cleared out.",
  headings: {},
  helpWords: { "[options]": "[options]", "[command]": "[command]", "(default: ": "(default: " },
  help: "show help",
  version: "show version",
  footer: "Help on one command: tillit <command> --help",
  commands: {
    audit: "audit folders, files and exports and write the clear-out report",
    check: "gate for CI: the same audit, exit code 1 on new findings",
    topic: "show what somebody must read and follow on one subject",
    compare: "show what has changed between two saved audits",
    report: "render a saved audit again",
    show: "show one document as tillit reads it",
    explain: "explain a rule, a finding or the scale",
    rules: "list the rules",
    init: "write a configuration file to start from",
    schema: "print the JSON Schema of configuration or audit",
    completion: "print command completion for a shell",
    help: "show help on a command",
  },
  arguments: {
    paths: "folders, files or archives",
    audit: "saved audit (JSON)",
    before: "the earlier audit (JSON)",
    after: "the later audit (JSON)",
    file: "one document, also inside an archive: export.zip!/HR/policy.docx",
    subject: 'words for the subject: "remote work", absence',
    topicPaths: "folders, files or archives, unless --from is given",
    topic: "rule, fingerprint of a finding, scale, types or statement",
    schema: "config or audit",
    shell: "bash, zsh or fish",
  },
  options: {
    lang: "language: sv or en",
    config: "configuration file (else tillit.config.* is searched for upwards)",
    color: "colour: auto, always or never",
    quiet: "no messages beside the result",
    output: "write the report to a file; the ending picks the format (.html .md .csv .json .txt); repeatable",
    format: "format on standard output: terminal, markdown, html, csv or json",
    budget:
      "the fewest proposals that are enough, e.g. requirements=-30%, pages=-100 (requirements, pages, documents, minutes)",
    papers: "write decision papers to an empty folder: a draft memo for each deciding body, annexes, lists",
    asOf: "the day the audit speaks of (YYYY-MM-DD)",
    summary: "one line only",
    cache: "keep the results, so that the next audit only reads what has changed",
    noCache: "keep no results, whatever the configuration file says",
    cacheDir: "folder to keep the results in (else the system's cache folder)",
    ocr: "read scanned pages with text recognition (slow)",
    threads: "how many documents are read at the same time",
    failOn: "lowest severity that fails: info, consider or important",
    baseline: "file with known findings; only new ones fail",
    updateBaseline: "rewrite the file with known findings as of today",
    why: "show what decided each statement",
    from: "saved audit to look the finding up in",
    fromAudit: "saved audit to answer from",
    role: "only what concerns a role: manager, employee, principal …",
    force: "overwrite a file that is already there",
    json: "print as JSON",
  },
  config: {
    unknownKey: (near) => `unknown key.${meant(near)}`,
    unknownRule: (near) => `there is no such rule.${meant(near)} See "tillit rules".`,
    unknownOption: (near) => `the rule has no such option.${meant(near)}`,
    wrongValue: (expected) => `wrong kind of value; ${expected} is expected here.`,
    notWellFormed: "is not well-formed JSON; check commas, quotation marks and brackets.",
    kinds: {
      number: "a number",
      int: "a whole number",
      string: "a text in quotation marks",
      boolean: "true or false",
      array: "a list",
      object: "an object",
      record: "an object",
    },
  },
  usage: {
    unknownCommand: (name, near) => `there is no command "${name}".${meant(near)} See "tillit --help".`,
    unknownOption: (name, near) => `there is no option ${name}.${meant(near)}`,
    missingArgument: (name) => `the argument <${name}> is missing.`,
    optionNeedsValue: (name) => `the option ${name} needs a value.`,
    invalidValue: (text) => `invalid value: ${text}.`,
    tooManyArguments: "too many arguments.",
    oneOf: (given, allowed) => `"${given}" is no valid value; choose ${allowed}.`,
    notABudget: (given) =>
      `"${given}" does not say what is to come down; write for instance requirements=-30% or pages=-100 (requirements, pages, documents, minutes).`,
    notADate: (given) => `"${given}" is no date; write YYYY-MM-DD.`,
    notANumber: (given) => `"${given}" is no whole number above zero.`,
  },
  errors: {
    nothingToRead: (paths) => `found nothing to read in ${paths}. Check the path.`,
    noCache: (folder, reason) =>
      `${folder}: results cannot be kept there (${reason}). Name another folder with --cache-dir.`,
    unknownEnding: (file, endings) =>
      `${file}: the ending does not say which format is meant; use one of ${endings}.`,
    noFolder: (file, folder) => `${file}: the folder ${folder} does not exist; create it first.`,
    notWritable: (file, reason) => `${file}: cannot be written: ${inWords(reason)}.`,
    wouldOverwrite: (file) =>
      `${file}: is one of the documents to be audited and will not be overwritten; choose another name.`,
    folderInUse: (folder: string) =>
      `${folder}: the folder is not empty; name a new one, so that nothing somebody has worked on is overwritten.`,
    papersAmongDocuments: (folder: string) =>
      `${folder}: lies among the documents of the audit; name a folder outside of them.`,
    namedTwice: (file) => `${file}: the same file would be written twice; name it once.`,
    writingInterrupted: (file) => `Interrupted: ${file} was not written; nothing was changed there.`,
    lostOutput: (reason) => `the result could not be printed: ${inWords(reason)}.`,
    notReadable: (file, reason) => `${file}: cannot be read: ${inWords(reason)}.`,
    notAnAudit: (file, reason) => `${file}: is no audit that this version can read (${reason}).`,
    notABaseline: (file) => `${file}: is no file with known findings; create it with --update-baseline.`,
    alreadyThere: (file) => `${file} is already there; nothing was changed. Overwrite it with --force.`,
    unknownTopic: (name, near) =>
      `there is no rule and no finding "${name}".${meant(near)} See "tillit rules".`,
    nothingAsked: "name folders to read, or a saved audit with --from FILE.json.",
    unknownRole: (role: string, known: string) =>
      `no requirement names the role "${role}". Roles that occur: ${known}.`,
    needsAudit: "name the audit that holds the finding with --from FILE.json.",
    noRecognition:
      "Text recognition is not there. Install the program tesseract with its Swedish data, or the packages tesseract.js and @tesseract.js-data/swe.",
    noSuchDocument: (path) => `${path}: found no document to show.`,
    needsFile: (option) => `${option} needs --baseline FILE or "baseline" in the configuration file.`,
    defect: "tillit met something unexpected. Please report this:",
  },
  notes: {
    cacheFull: (folder) =>
      `Not all results could be kept in ${folder}; the next audit will read those documents again.`,
    wrote: (file) => `Wrote ${file}`,
    interrupted: (done) =>
      `Interrupted: ${done} ${done === 1 ? "document" : "documents"} had been audited; the report covers what was done.`,
    baselineWritten: (file, count) => `Wrote ${count} known findings to ${file}`,
  },
  progress: (done, found, perSecond) => `${done} of ${found} read, ${perSecond.toFixed(1)} per second`,
  check: {
    clean: (known) => (known === 0 ? "No new findings." : `No new findings (${known} known before).`),
    failed: (count, severity) =>
      `${count} new ${count === 1 ? "finding" : "findings"} at "${severities[severity]}" or above.`,
  },
  register: {
    noColumn: (file: string, name: string, heads: string) =>
      `${file}: no column is called "${name}" (the headings are: ${heads}). Correct register.columns.`,
    noPaths: (file: string, heads: string) =>
      heads === ""
        ? `${file}: found no table with headings.`
        : `${file}: found no rows with a path or file name below the headings ${heads}. Name the column in register.columns.path.`,
  },
  rules: { rule: "Rule", severity: "Severity", title: "What it sees" },
  explain: {
    rule: "Rule",
    severity: "Severity",
    off: "off",
    options: "Options",
  },
  init: {
    comment: [
      "Settings for tillit. Everything is optional; what is left out has its default.",
      "The keys are explained in the README and in the schema: tillit schema config",
    ],
    next: "Now audit with: tillit audit <folder>",
  },
};
