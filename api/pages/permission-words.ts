import { frenchDay } from "../../offer/french.ts";
import type { RecordedPermission } from "../sources/permission.ts";
import { type Html, html } from "./html.ts";

/** « Accord de X, donné le …, pour … ». */
export const exceptionWords = (one: Omit<RecordedPermission, "source">): Html =>
  html`Exception notée : accord de ${one.by}, donné le ${frenchDay(one.on) ?? one.on}, pour ${one.scope}. <span>Noté le ${frenchDay(one.recordedAt) ?? "(date inconnue)"}.</span>`;
