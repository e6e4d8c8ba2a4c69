/** The two stemmers of `natural` by their files: the package's own entry loads database drivers and takes a second. */
declare module "natural/lib/natural/stemmers/porter_stemmer_sv.js" {
  const stemmer: { stem(token: string): string };
  export default stemmer;
}
declare module "natural/lib/natural/stemmers/porter_stemmer.js" {
  const stemmer: { stem(token: string): string };
  export default stemmer;
}
