import type * as Entities from "entities/decode";
import { packageOnDemand } from "./package.ts";

const entities = packageOnDemand<typeof Entities>("entities/decode");

/**
 * `&eacute;`, `&#233;`, `&#xE9;` in a text that is not markup. Once: `&amp;lt;` gives `&lt;`. Unknown names stay as they are
 * written, and so do names without their « ; »: addresses hold « &copy=2 ».
 */
export const decodeEntities = (text: string): string => (text.includes("&") ? entities().decodeHTMLStrict(text) : text);
