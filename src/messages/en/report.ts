/** The texts of the clear-out report in English. */
import type { Indicator } from "../../model/audited-document.ts";
import { formatsFor } from "../formats.ts";
import { counted } from "../plural.ts";
import { sentence } from "../sentence.ts";
import type { report as swedish } from "../sv/report.ts";
import { units } from "./units.ts";

const { integer, decimal, percent, date, duration, list } = formatsFor("en");

const of = (counts: Indicator["counts"], name: string): number => counts[name] ?? 0;

export const report: typeof swedish = {
  title: "Clear-out report",
  about: (organisation, day) =>
    organisation === null ? `As of ${date(day)}` : `${organisation}, as of ${date(day)}`,
  roots: (roots) => `Audited: ${roots.join(", ")}`,
  interrupted: "The audit was interrupted. The report covers only the documents that had been read.",
  nothingJudged: "No governance document could be read, so nothing can be counted or proposed.",
  sections: {
    summary: "Summary",
    scale: "The scale from 1 to 5",
    units: "Units and deciding levels",
    overDetailed: "Most detailed documents",
    goals: "Goals",
    proposals: "Proposals to consider, by deciding body",
    protectedByLaw: "Protected by law",
    outdated: "Outdated references",
    metadata: "Facts that are missing",
    related: "Copies, versions, overlaps and contradictions",
    notRead: "Could not be read",
    poorlyRead: "Read poorly or with remarks",
    roles: "What the roles have to read and follow",
    misfits: "Does not match the documents",
    setAside: "Set aside",
    suppressed: "Suppressed findings",
    method: "How we counted",
    documents: "All governance documents",
  },
  figures: {
    documents: "governance documents",
    goals: "goals",
    binding: "binding requirements",
    duties: "documentation duties",
    notReviewed: "not reviewed in time",
  },
  figureNotes: {
    documents: (pages, minutes) => `${units.pages(pages)}, ${duration(minutes)} to read`,
    goals: (documents) => `in ${units.documents(documents)}`,
    binding: (numbered) => units.numbered(numbered),
    duties: "to write down, report, register or sign",
    notReviewed: (notReviewed, judged) => `${integer(notReviewed)} of ${units.documents(judged)}`,
    notReviewedUnknown: "cannot be judged",
  },
  coverage: ({ read, poorlyRead, unread, notSteering }) => {
    const basis =
      poorlyRead === 0
        ? `The figures rest on ${units.documents(read)} that could be read well.`
        : `The figures rest on ${units.documents(read)} read well and ${integer(poorlyRead)} read poorly, where they are a lower bound.`;
    const left = [
      unread === 0
        ? ""
        : `${units.documents(unread)} could not be read and ${unread === 1 ? "is" : "are"} not counted.`,
      notSteering === 0
        ? ""
        : `${units.files(notSteering)} ${notSteering === 1 ? "is no governance document and was" : "are no governance documents and were"} set aside.`,
    ];
    return [basis, ...left].filter((sentence) => sentence !== "").join(" ");
  },
  scale: {
    legend: "1 = has barely begun, 5 = all the way. The formula: tillit explain scale",
    outOf: (score) => `${score}\u00a0of\u00a05`,
    unknown: "cannot be judged",
    overall: "Overall",
    counts: {
      "few-goals": (counts) =>
        `${units.goals(of(counts, "goals"))} in ${units.documents(of(counts, "documents"))}`,
      "few-requirements": (counts) =>
        `${units.binding(of(counts, "binding"))} in ${units.documents(of(counts, "documents"))}`,
      "what-not-how": (counts) =>
        `${integer(of(counts, "detailed"))} of ${units.statements(of(counts, "statements"))} say how in detail`,
      room: (counts) =>
        `${units.goals(of(counts, "goals"))} and ${units.permissions(of(counts, "permissions"))} against ${units.binding(of(counts, "binding"))}`,
      "kept-alive": (counts) =>
        `of ${units.documents(of(counts, "documents"))}, ${integer(of(counts, "owner"))} name an owner, ${integer(of(counts, "decision"))} a decision, ${integer(of(counts, "review"))} a review; ${integer(of(counts, "noRepealedLaw"))} rest on no repealed law`,
    },
    unit: "Unit",
    level: "Deciding level",
    topUnit: "(top, no folder)",
    body: "Deciding body",
    documents: "Documents",
    binding: "Requirements",
    age: "Age",
    years: (age) => (age === null ? "unknown" : `${decimal(age)} years`),
    groupHead: (group) => `${group} (scale, governance documents, binding requirements, median age)`,
    groupFacts: (documents, binding, age) =>
      [
        units.documents(documents),
        units.requirements(binding),
        ...(age === null ? [] : [`${decimal(age)} years`]),
      ].join(", "),
    score: "Scale",
  },
  overDetailed: {
    intro:
      "Documents that are longer or more detailed than expected of their type. The question is whether they can be cut to what is really needed.",
    none: "No document is more detailed than expected of its type.",
    signs: (marks) => `Signs of detail: ${list(marks)}`,
    protective: (marks) =>
      `Concerns ${list(marks)}: the detail may be needed. State the reason instead of cutting it.`,
  },
  goals: {
    intro: (total) =>
      `${units.goals(total)} in all. Nine is what one municipality settled for; more are hard to keep in mind.`,
    measured: (measured: number, indicators: number) =>
      `${integer(measured)} of the goals ${measured === 1 ? "has an indicator of its own" : "have indicators of their own"}; there are ${counted(indicators, ["indicator", "indicators"], integer)} in all.`,
    overarching: (body: string, goals: number) => `Highest level: ${body}, ${units.goals(goals)}`,
    repeated: "The same goal in several documents",
    alsoIn: (goal, path) => `${goal} stands in ${path} too`,
    passed: "Goals whose year has passed",
  },
  proposals: {
    intro: "A tool decides nothing. Every proposal needs the judgement of those who know the work.",
    none: "No proposals: nothing in the documents gives cause to repeal, shorten or update.",
    noBody: "Deciding body missing",
    noBodyNote:
      "The documents do not say who decided them. That needs to be found out before anything else can be proposed.",
    kept: (count) =>
      `${units.documents(count)} proposed to be kept as ${count === 1 ? "it is" : "they are"}.`,
    total: ({ documents, pages, requirements, minutes }) =>
      `If all proposals are carried out, ${integer(documents.saved)} of ${units.documents(documents.of)}, ${decimal(pages.saved)} of ${units.pages(pages.of)} and ${integer(requirements.saved)} of ${units.requirements(requirements.of)} go. Reading time falls by ${duration(minutes.saved)}, from ${duration(minutes.of)}.`,
    nothingSaved: "The proposals make the documents more up to date, but not fewer or shorter.",
    groupSize: (count) => units.proposals(count),
    others: {
      repeal: "In force instead",
      "remove-copy": "Original",
      merge: "To be merged with",
      investigate: "Newer version",
    },
    alsoConcerns: "Also concerns",
    reasons: "Reasons",
    effect: "Effect",
    /** What could become of each point of a document that is proposed to be shortened. */
    shortening: (before, after, why) =>
      `Point by point: ${units.binding(before)} could become ${integer(after)}${why.length === 0 ? "" : ` (${why.join("; ")})`}.`,
    point: "Point",
    outcome: "Proposal",
    why: "Why",
    mergedInto: (heading) => `one point under “${heading}”`,
    mergedIntoOne: "one point instead of several",
    /** What is enough to reach what `--budget` asked for. */
    budget: ({ measure, of: total, wanted }) =>
      `Target: ${decimal(wanted)} fewer of ${decimal(total)} ${measure}.`,
    budgetReached: (count, reached) =>
      `${units.proposals(count)} ${count === 1 ? "is" : "are"} enough and ${count === 1 ? "takes" : "take"} away ${decimal(reached)}:`,
    budgetMissed: (reached) => `All proposals together fall short: they take away ${decimal(reached)}.`,
    curve: (few, all, share) =>
      `${integer(few)} of ${units.proposals(all)} account for ${percent(share)} of the effect on requirements.`,
    confidence: {
      high: "The evidence is firm.",
      medium: "The evidence is fairly firm.",
      low: "The evidence is uncertain: needs looking into.",
    },
  },
  effect: {
    documents: (count) => `−${units.documents(count)}`,
    pages: (count) => `−${units.pages(count)}`,
    requirements: (count) => `−${units.requirements(count)}`,
    minutes: (count) => `−${duration(count)} of reading`,
    none: "none measurable",
  },
  protectedByLaw: {
    intro:
      "Documents that a law requires are never proposed for repeal. They may still be shorter than they are.",
    required: ({ statute, section }) =>
      sentence(`Required by ${[section, statute].filter(Boolean).join(" ")}`),
    maybe: ({ statute, section }) =>
      `May be required by ${[section, statute].filter(Boolean).join(" ")}; needs a judgement.`,
    decidedBy: (body) => sentence(`Decided by: ${body}`),
  },
  outdated: {
    intro: "Acts, regulations, authorities and terms that no longer apply or have changed their name.",
    since: (when) => `since ${date(when)}`,
    replacedBy: (successor) => `Replaced by ${successor}`,
    noSuccessor: "No successor",
    spread: (mentions, documents) => `${units.mentions(mentions)} in ${units.documents(documents)}`,
    asBasis: (mentions) => `${integer(mentions)} of them as the basis of the text`,
  },
  metadata: {
    intro: "Without an owner, a decision and a review nobody can keep a governance document up to date.",
    fields: {
      owner: "Document owner",
      decidedBy: "Deciding body",
      decidedDate: "Date of decision",
      review: "Period of validity or next review",
    },
    share: (missing, judged) =>
      `missing in ${integer(missing)} of ${integer(judged)} (${percent(judged === 0 ? 0 : missing / judged)})`,
    missing: (fields) => `Lacks ${list(fields.map((field) => field.toLowerCase()))}.`,
  },
  related: {
    referred: (referred: number, judged: number) =>
      `${integer(referred)} of ${units.documents(judged)} are mentioned or linked to by another governance document, copies and older versions left out.`,
    pairs: (count) => `${integer(count)} places side by side`,
    score: (share) => `similarity ${percent(share)}`,
    subjects: (likeness) => `likeness of subjects ${percent(likeness)}`,
    contained: (share) => `${percent(share)} of the text`,
  },
  roles: {
    intro:
      "Binding requirements that say that the role must do or leave something, and how much the documents hold in which they stand. Requirements that do not say who come on top for everybody.",
    load: ({ binding, documents, pages, readingMinutes }) =>
      `${units.binding(binding)} in ${units.documents(documents)}, ${units.pages(pages)}, ${duration(readingMinutes)} of reading`,
    heads: {
      role: "Role",
      binding: "Binding requirements",
      documents: "Documents",
      pages: "Pages",
      reading: "Reading",
    },
  },
  notRead: {
    intro:
      "The documents below are not counted. That they are missing from the figures says nothing of what they hold.",
    poorIntro: "Where the text is defective the figures are a lower bound.",
    misfitIntro:
      "This you have stated yourselves, in the configuration, in a document register or in comments in the texts. The documents are audited, but what is stated does not match them.",
  },
  setAside: {
    intro:
      "Files that are no governance documents. They are not counted. Which document types count can be changed in the configuration.",
  },
  suppressed: { reason: (reason) => `Reason: ${reason}` },
  quote: (text) => `“${text}”`,
  more: (count) => `… and ${integer(count)} more`,
  moreHint: "(-o report.html shows all)",
  place: (page, line) =>
    [page === null ? "" : `p. ${integer(page)}`, line === null ? "" : `line ${line}`]
      .filter((part) => part !== "")
      .join(", "),
  method: (facts) => [
    "A statement is the smallest thing a document lays down that can be checked by itself: a sentence or an item. Obligations and prohibitions are binding requirements. Recommendations and room for action are counted apart. Numbered points are counted as a reader would count them.",
    `Documentation duties are binding requirements to write down, report, register or sign something. Reading time assumes ${integer(facts.wordsPerMinute)} words a minute.`,
    `Not reviewed in time are documents whose review is overdue, whose validity has passed or that have not been looked over since the term of office began on ${date(facts.termStart)}.`,
    "Benchmarks by default: a policy over 3 pages or 10 binding requirements, a guideline over 10 pages or 25 requirements, a procedure or checklist over 30 points and more than nine goals are brought up for consideration. No law or standard sets such limits; they are the tool's proposal and can be changed for each document type. Every finding names the benchmark that applied.",
    "The tool counts words and layout. It does not know what is wise, and detail may be right where it protects life, health, money, legal security or personal data.",
    `tillit ${facts.version}, rule set ${facts.ruleSet}, law tables checked ${date(facts.lawTables)}. ` +
      `Organisation: ${facts.organisation}. Configuration: ${facts.configFile ?? "defaults"}.`,
  ],
  explainHint: "A rule explained: tillit explain <rule>. What tillit read in a document: tillit show <file>.",
  table: {
    path: "Path",
    setAside: "Set aside",
    minutes: "Reading time (min)",
    reasons: "Proposed reasons",
    others: "Original, version in force or document to merge with",
    fewerRequirements: "Fewer requirements",
    fewerPages: "Fewer pages",
  },
  tableHeads: {
    document: "Document",
    title: "Title",
    type: "Type",
    unit: "Unit",
    pages: "Pages",
    numbered: "Numbered points",
    goals: "Goals",
    binding: "Binding requirements",
    duties: "Documentation",
    scale: "Scale",
    grade: "Read",
    action: "Proposal",
    indicator: "Indicator",
    score: "Score",
    counts: "Counts",
    law: "Required by",
    old: "Reference",
    successor: "Replaced by",
    since: "Since",
    mentions: "Where",
    missing: "Missing",
    relation: "Relation",
    reason: "Reason",
    figure: "Figure",
    value: "Count",
    note: "To know",
  },
};
