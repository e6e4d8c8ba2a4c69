/** Remembers the latest answers: headings and lead-ins are asked about once for every statement below them. */

/** Texts remembered; the headings and lead-ins above a statement are far fewer. */
const KEPT = 64;

/** The same function, which must depend on its text alone and give what nobody changes. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const given = answer(text);
    if (answers.size >= KEPT) answers.clear();
    answers.set(text, given);
    return given;
  };
}
