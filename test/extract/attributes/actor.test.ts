import { describe, expect, it } from "vitest";
import { actorOf } from "../../../src/extract/attributes/actor.ts";
import { attributed } from "./attributed.ts";

describe("who must act, in Swedish", () => {
  it.each([
    ["Enhetschefen ska boka ett möte.", "chef", "Enhetschefen"],
    ["Närmaste chef ansvarar för introduktionen.", "chef", "Närmaste chef"],
    ["Ansvarig chef bör delta.", "chef", "Ansvarig chef"],
    ["Chefen på respektive enhet ska kalla till mötet.", "chef", "Chefen"],
    ["Endast rektor får besluta om stängning.", "rektor", "rektor"],
    ["Den chef som får en anmälan ska utreda den.", "chef", "Den chef"],
    ["Senast 1 mars ska rektor lämna en lista.", "rektor", "rektor"],
    ["Eleven ska informeras, och rektor ska besluta.", "rektor", "rektor"],
    ["När en elev är sjuk ska läraren ringa hem.", "lärare", "läraren"],
    ["Om chefen är borta ska personalen vänta.", "medarbetare", "personalen"],
    ["Om du hittar en nyckel ska du lämna in den.", "medarbetare", "du"],
    ["Som chef ska du lyssna.", "chef", "chef"],
    ["Du som är chef ansvarar för schemat.", "chef", "Du som är chef"],
    ["Kontrollen görs av enhetschefen.", "chef", "enhetschefen"],
    ["Beslut fattas alltid av förvaltningschefen.", "direktör", "förvaltningschefen"],
    ["Medarbetaren ska informeras av närmaste chef.", "chef", "närmaste chef"],
    ["Ansvaret för lokalen ligger på hyresgästen.", "sökande", "hyresgästen"],
    ["Det åligger varje medarbetare att hålla ordning.", "medarbetare", "varje medarbetare"],
    ["Ansvarig för listan är handläggaren.", "handläggare", "handläggaren"],
    ["Det är chefens ansvar att boka tid.", "chef", "chefen"],
    ["Det är arbetsgivaren som beslutar om tiderna.", "arbetsgivare", "arbetsgivaren"],
    ["Det är viktigt att personalen känner till planen.", "medarbetare", "personalen"],
    ["För köpet krävs godkännande av ekonomichefen.", "chef", "ekonomichefen"],
    ["Rektorn kallar till möte.", "rektor", "Rektorn"],
    ["Vid kortare frånvaro utser direktören en ersättare.", "direktör", "direktören"],
    ["Barn- och utbildningsnämnden ska följa arbetet.", "nämnd", "Barn- och utbildningsnämnden"],
    ["7 § Kommunstyrelsen ska leda arbetet.", "kommunstyrelsen", "Kommunstyrelsen"],
    ["Leverantören skall redovisa sina underleverantörer.", "leverantör", "Leverantören"],
    ["Kommunens alla förvaltningar ska spara energi.", "förvaltning", "Kommunens alla förvaltningar"],
    ["Den som bedriver verksamhet ska ha en plan.", "verksamhetsutövare", "Den som bedriver verksamhet"],
    ["Byta lås | Enhetschef | Maj", "chef", "Enhetschef"],
    ["Ansvarig: Rektor", "rektor", "Rektor"],
  ])("%s", (text, role, printed) => {
    expect(actorOf(attributed(text))).toEqual({ role, text: printed });
  });

  it.each([
    "Eleven ska informeras.",
    "Nya medarbetare bör utbildas tidigt.",
    "Alla anställda ska få en introduktion.",
    "Chefens beslut ska sparas.",
    "Listan skickas till enhetschefen.",
    "Man ska ringa i god tid.",
    "Dörren ska vara låst.",
    "Blanketten, som tillhandahålls av myndigheten, ska användas.",
    "Planen tas fram för att rektor ska kunna leda arbetet.",
    "Vi ska vara en öppen kommun.",
    "Chefredaktörer läser texten.",
  ])("nobody: %s", (text) => {
    expect(actorOf(attributed(text))).toBeNull();
  });
});

describe("who must act, in English", () => {
  it.each([
    ["Managers must approve the request.", "chef", "Managers"],
    ["Your line manager should be present.", "chef", "Your line manager"],
    ["The project manager shall report weekly.", "projektledare", "The project manager"],
    ["Employees are responsible for their own devices.", "medarbetare", "Employees"],
    ["Employees who travel abroad must call in.", "medarbetare", "Employees"],
    ["If you lose a key, you must report it.", "medarbetare", "you"],
    ["When a visitor leaves, the officer must collect the badge.", "handläggare", "the officer"],
    ["The risk is approved by the board of directors.", "styrelse", "the board of directors"],
    ["It is the supervisor's responsibility to book a room.", "chef", "the supervisor"],
    ["Responsibility for backups rests with the vendor.", "leverantör", "the vendor"],
    ["The HR manager must keep the list.", "hr", "The HR manager"],
    ["The system owner reviews access.", "systemägare", "The system owner"],
    ["Teachers ensure that the doors are locked.", "lärare", "Teachers"],
    ["It is important that staff know the plan.", "medarbetare", "staff"],
    ["Change the locks | Manager | May", "chef", "Manager"],
  ])("%s", (text, role, printed) => {
    expect(actorOf(attributed(text, "en"))).toEqual({ role, text: printed });
  });

  it.each([
    "Employees must be informed.",
    "Staff shall receive training.",
    "The manager's decision must be kept.",
    "Send the list to the manager.",
    "Files that were approved by the vendor must be deleted.",
    "The door must be locked.",
    "Youth must be heard.",
  ])("nobody: %s", (text) => {
    expect(actorOf(attributed(text, "en"))).toBeNull();
  });
});

describe("who must act, by the words above", () => {
  it.each([
    ["Chefen ska:", [], "chef"],
    ["Om larmet går ska personalen:", [], "medarbetare"],
    [null, ["Medarbetarens ansvar"], "medarbetare"],
    [null, ["3.2 Rektors uppgifter"], "rektor"],
    [null, ["Ansvar för dig som är chef"], "chef"],
    [null, ["Leverantören ansvarar för"], "leverantör"],
    [null, ["Roller och ansvar", "Systemägare"], "systemägare"],
    [null, ["Chefens ansvar", "Vid sjukdom"], "chef"],
    ["Medarbetaren ska:", ["Chefens ansvar"], "medarbetare"],
  ])("lead-in %s under %j", (leadIn, heading, role) => {
    expect(actorOf(attributed("boka en tid", "sv", { leadIn, heading }))?.role).toBe(role);
  });

  it.each([
    ["Managers must:", [], "chef"],
    [null, ["Employee responsibilities"], "medarbetare"],
    [null, ["Responsibilities of the manager"], "chef"],
    [null, ["Roles and responsibilities", "System owner"], "systemägare"],
  ])("lead-in %s under %j, in English", (leadIn, heading, role) => {
    expect(actorOf(attributed("book a room", "en", { leadIn, heading }))?.role).toBe(role);
  });

  it.each([
    [null, ["Medarbetare"]],
    [null, ["Information till chefer"]],
    [null, ["Ansvar", "Elevhälsa"]],
    ["Eleven ska informeras om:", []],
  ])("says nobody: lead-in %s under %j", (leadIn, heading) => {
    expect(actorOf(attributed("boka en tid", "sv", { leadIn, heading }))).toBeNull();
  });

  it("gives way to the statement's own words", () => {
    const more = { leadIn: "Chefen ska:", heading: ["Rektors ansvar"] };
    expect(actorOf(attributed("Läraren ansvarar för listan", "sv", more))?.role).toBe("lärare");
  });
});
