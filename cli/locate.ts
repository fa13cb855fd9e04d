import { findPlace } from "../indexer/normalise/find-place.ts";

/** Where a place is, for « autour de »; null when unknown or ambiguous. */
export function locate(name: string): { name: string; lat: number; lon: number } | null {
  const place = findPlace(name);
  if (!place || place.lat === null || place.lon === null) return null;
  return { name: place.label, lat: place.lat, lon: place.lon };
}
