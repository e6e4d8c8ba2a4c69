import { expect, test } from "vitest";
import { plainScope } from "../../src/structure/plain-scope.ts";

test.each([
  [
    "what the title names in full is told so",
    "prövning av sådana besiktningsmän som avses i 5 kap. 2 § hissförordningen (2031:7)",
    "Föreskrifter om prövning av besiktningsmän för lyftanordningar",
    "prövning av besiktningsmän för lyftanordningar enligt 5 kap. 2 § hissförordningen (2031:7)",
  ],
  [
    "without its name in the title it is told as it stands",
    "sådan farlig verksamhet som anges i 3 § brandskyddslagen",
    "Föreskrifter om brandskydd",
    "farlig verksamhet enligt 3 § brandskyddslagen",
  ],
  [
    "a title that does not go on about it adds nothing",
    "sådant avfall som avses i 4 §",
    "Föreskrifter om avfall och dess hantering",
    "avfall enligt 4 §",
  ],
  [
    "a title that goes on with another thing after a comma adds nothing",
    "sådana lokaler som avses i 4 §",
    "Regler om lokaler för idrott, kultur och lek",
    "lokaler enligt 4 §",
  ],
  [
    "what is told by its traits stays",
    "sådan utrustning som inte omfattas av harmoniserade krav",
    "Föreskrifter om utrustning",
    "sådan utrustning som inte omfattas av harmoniserade krav",
  ],
  [
    "other words stay",
    "alla medarbetare som avses i avtalet",
    "Rutin",
    "alla medarbetare som avses i avtalet",
  ],
])("%s", (_what, scope, title, plain) => {
  expect(plainScope(scope, title)).toBe(plain);
});
