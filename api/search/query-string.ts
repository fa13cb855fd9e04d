/** Query string of these parameters, blanks left out, in the order given; a list is one parameter, with commas. */
export function queryString(
  parameters: Record<string, string | number | readonly string[] | null | undefined>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null || value === undefined || value === "") continue;
    const written = typeof value === "object" ? value.join(",") : String(value);
    if (written !== "") query.append(name, written);
  }
  return query.toString();
}
