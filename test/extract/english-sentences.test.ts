/** One English sentence at a time. */
import { describe, expect, it } from "vitest";
import { kindsIn } from "./written-document.ts";

const kinds = (sentence: string, type = "policy") => kindsIn([sentence], { lang: "en", type });

describe("English sentences", () => {
  it.each([
    ["obligation", "Every visitor must sign the register."],
    ["obligation", "The treasurer shall keep the receipts."],
    ["obligation", "Drivers are required to carry a licence."],
    ["obligation", "Managers are responsible for the keys of their unit."],
    ["obligation", "If the alarm rings, staff must leave the building."],
    ["obligation", "Before entering the lab, students must put on goggles."],
    ["obligation", "The manager will inform the team every month."],
    ["obligation", "You need to lock the door."],
    ["prohibition", "Keys must not be lent to others."],
    ["prohibition", "Visitors may not enter the archive."],
    ["prohibition", "Smoking is prohibited on the premises."],
    ["prohibition", "No guest may stay overnight."],
    ["prohibition", "Do not prop the door open."],
    ["recommendation", "Meetings should end on time."],
    ["recommendation", "Colleagues are encouraged to cycle."],
    ["recommendation", "Consider taking the train."],
    ["permission", "Staff may work from home on Fridays."],
    ["permission", "You do not need to apply in writing."],
    ["permission", "Members are entitled to a copy."],
    ["permission", "A receipt is not required for small sums."],
    ["goal", "Our goal is to halve the waste."],
    ["obligation", "Check that the stove is off."],
    ["obligation", "Please return the key to the desk."],
    ["obligation", "Proceed to the yard at once."],
    ["obligation", "Then, review the list of keys."],
    ["obligation", "If you are a guest, a tenant or a visitor, report to the desk."],
    ["obligation", "If you suspect a key has been copied, tell the caretaker."],
    ["obligation", "Ensure the door can't be opened from outside."],
    ["obligation", "It is essential that the stairs are kept clear."],
    ["obligation", "The caretaker's task is to lock the gate."],
    ["obligation", "Responsibility for the keys lies with the tenants."],
    ["obligation", "We will create a list of all keys."],
    ["obligation", "The clerk is to check every form."],
    ["obligation", "If you use a lamp and it is broken, please notify the desk."],
    ["obligation", "All trustees undertake to read the rules."],
    ["obligation", "Large purchases require at least two bids."],
    ["obligation", "Visits at night require the approval of the board."],
    ["obligation", "Always report such letters to the desk."],
    ["prohibition", "You may not work on the roof."],
    ["prohibition", "The house forbids loud music."],
    ["prohibition", "It is illegal to copy the keys."],
    ["recommendation", "Payments by card are preferred."],
    ["permission", "Members shall be entitled to vote."],
    ["permission", "The fee is reimbursable."],
    ["permission", "We may vary these rules."],
    ["permission", "Meetings can be arranged in the garden."],
    ["permission", "Tenants will be able to keep their keys."],
    ["permission", "The chair shall have veto power over any decision."],
    ["obligation", "Larger costs need prior agreement by the board."],
    ["permission", "The board is not obligated to accept the lowest bid."],
    ["goal", "It is our policy to keep the old houses standing."],
    ["goal", "The aim is for everybody to feel at home."],
    ["prohibition", "No guest is allowed to use the roof."],
    ["prohibition", "Keys may be lent only to tenants."],
    ["prohibition", "No audit committee may keep keys."],
    ["prohibition", "It is a violation of these rules to copy a key."],
    ["recommendation", "It might be helpful to invite a neighbour."],
    ["permission", "If a tenant violates the rules, the board may choose to end the lease."],
    ["permission", "The board has the power to appoint a caretaker."],
    ["permission", "The garden is open for all tenants."],
    ["permission", "It is acceptable for guests to use the laundry."],
    ["permission", "Each tenant shall have an equal right to the garden."],
    ["permission", "Costs can be claimed with a receipt."],
    ["permission", "Visitors can volunteer in the garden."],
    ["goal", "The society's purpose is to keep the old houses standing."],
    ["goal", "The purpose of the association is to spread joy."],
    ["goal", "Our intention is to waste less."],
  ])("%s: %s", (kind, sentence) => {
    expect(kinds(sentence)).toEqual([kind]);
  });

  it.each([
    "The purpose of this policy is to explain what staff must know.",
    "This policy applies to everyone who must carry a badge.",
    "Quiet rooms are important to us.",
    "We rely on you for a quiet, open house.",
    "Repeated noise may subject the tenant to a fine.",
    "Our policy should make it easier to take the train.",
    "Stress may lead to illness.",
    "The documents that must be kept are listed below.",
    "What should you do?",
    "Report of the committee.",
    "See the appendix.",
    "Failure to comply may result in a warning.",
    "Please note that the house is old.",
    "We hope that most guests will find their way.",
    "The caretaker has no tools but can help to find some.",
    "The year runs from June 1st to May 31st.",
    "WHEREAS every tenant shall have a key; and",
    "This policy's purpose is to explain the rules.",
    "The needs to be met are listed below.",
    "You may have to wait.",
    "We will have a party in the yard.",
    "Our contracts may prohibit pets.",
    "The purpose of the Key and Lock policy is to say who has keys.",
    "Welcome to the house!",
  ])("nothing: %s", (sentence) => {
    expect(kinds(sentence)).toEqual([]);
  });

  it.each(["Nobody should have to wait for a key.", "No residents shall need to ask twice."])(
    "a state for everybody is a goal: %s",
    (sentence) => {
      expect(kinds(sentence)).toEqual(["goal"]);
    },
  );

  it.each(["Losing a key will not harm the house.", "High: the damage will disrupt the work of the house."])(
    "lays nothing down by telling what follows: %s",
    (sentence) => {
      expect(kinds(sentence)).toEqual([]);
    },
  );

  it("finds the command behind a condition that holds another", () => {
    expect(kinds("If you find a key while on duty, return it to the desk.")).toEqual(["obligation"]);
  });

  it("finds the polite command behind a condition without a comma", () => {
    expect(kinds("If you ever lose your key please speak to the caretaker.")).toEqual(["obligation"]);
  });

  it("takes what is not prohibited for a freedom", () => {
    expect(kinds("The house does not prohibit tenants from keeping birds.")).toEqual(["permission"]);
  });

  it("prescribes with a role in a procedure", () => {
    expect(kinds("The secretary sends the agenda a week ahead.", "rutin")).toEqual(["obligation"]);
    expect(kinds("The secretary sends the agenda a week ahead.")).toEqual([]);
    expect(kinds("The mediator keeps all talks to himself.", "rutin")).toEqual(["obligation"]);
    expect(kinds("Visitor logs", "rutin")).toEqual([]);
  });
});
