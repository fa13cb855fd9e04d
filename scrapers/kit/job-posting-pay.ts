import { firstText, type Json, many, object, text } from "./json.ts";
import { type Posting, prop, tidy } from "./schema-org.ts";

type PayFields = Pick<Posting, "salary" | "salaryMin" | "salaryMax" | "salaryPeriod" | "salaryCurrency">;

/** `baseSalary` in all its shapes: number, text, MonetaryAmount with a scalar or a QuantitativeValue. Never an estimate. */
export function payFields(node: Json): PayFields {
  const said = many(prop(node, "baseSalary"))[0] ?? many(prop(node, "salary"))[0];
  const money = object(said);
  const inner = object(many(prop(money, "value"))[0]);
  const scalar = money ? (inner ? prop(inner, "value") : prop(money, "value")) : said;
  const single = amount(scalar);
  const min = amount(prop(inner, "minValue")) ?? amount(prop(money, "minValue")) ?? single;
  const max = amount(prop(inner, "maxValue")) ?? amount(prop(money, "maxValue")) ?? single;
  const figures = min !== null || max !== null;
  return {
    salary: single === null && typeof scalar === "string" ? wording(scalar) : null,
    salaryMin: min,
    salaryMax: max,
    salaryPeriod: figures ? firstText(prop(inner, "unitText"), prop(money, "unitText"), prop(inner, "unitCode")) : null,
    salaryCurrency: figures
      ? currency(firstText(prop(money, "currency"), prop(inner, "currency"), prop(node, "salaryCurrency")))
      : null,
  };
}

/** A positive figure, written as a number or with blanks and commas for thousands; otherwise null. */
export function amount(value: unknown): number | null {
  const figure = typeof value === "number" ? value : numeral(text(value));
  return figure !== null && Number.isFinite(figure) && figure > 0 ? figure : null;
}

function numeral(words: string | null): number | null {
  const tight = words?.replace(/[\s\u00a0\u202f]/g, "").replace(/(€|eur)$/i, "") ?? "";
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(tight)) return Number(tight.replaceAll(",", ""));
  return /^\d+([.,]\d+)?$/.test(tight) ? Number(tight.replace(",", ".")) : null;
}

/** Pay in words (« 45-55K selon profil »); « 0 » and blanks say nothing. */
function wording(value: string): string | null {
  const words = tidy(value);
  return words === "" || /^(-?[\d.,]+|null|n\/?a)$/i.test(words) ? null : words;
}

/** ISO 4217 or a symbol we know; « France » is no currency. */
function currency(value: string | null): string | null {
  const word = value?.trim().toUpperCase() ?? "";
  if (/^(€|EUROS?)$/.test(word)) return "EUR";
  return /^[A-Z]{3}$/.test(word) ? word : null;
}
