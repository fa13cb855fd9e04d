export const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** « ATELIER LUMEN SAS » and « Atelier Lumen » are one recruiter. */
export const nameKey = (name: string): string =>
  folded(name)
    .replace(/\b(sas|sasu|sarl|sa|eurl|groupe|group|france)\b/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim() || folded(name);
