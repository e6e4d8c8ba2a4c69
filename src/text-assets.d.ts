/** Tables and pages are imported as text, so that they travel inside the bundle (see tsdown.config.ts, vitest.config.ts). */
declare module "*.tsv" {
  const text: string;
  export default text;
}
declare module "*.md" {
  const text: string;
  export default text;
}
