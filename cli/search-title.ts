/** French title of a search from its query string: « IA à Lyon, en alternance ». */
export function searchTitle(search: string, profileTitle: string): string {
  const params = new URLSearchParams(search);
  const words = params.get("q")?.trim() || profileTitle;
  const where = params.get("near") ?? params.get("place");
  const contract = params
    .get("contract")
    ?.split(",")
    .map((kind) => kind.toUpperCase().replace("ALTERNANCE", "alternance").replace("STAGE", "stage"))
    .join(" ou ");
  return `${words}${where ? ` – ${where}` : ""}${contract ? ` – ${contract}` : ""}`.replace(/\s+/g, " ").slice(0, 120);
}
