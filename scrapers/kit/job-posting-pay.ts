import { firstText, type Json, many, object, text } from "./json.ts";
import { type Posting, prop, tidy } from "./schema-org.ts";

type PayFields = Pick<Posting, "salary" | "salaryMin" | "salaryMax" | "salaryPeriod" | "salaryCurrency">;

/** `baseSalary` in all its shapes: number, text, MonetaryAmount with a scalar or a QuantitativeValue, PriceSpecification. Never an estimate. */
export function payFields(node: Json): PayFields {
  const said = many(prop(node, "baseSalary"))[0] ?? many(prop(node, "salary"))[0];
  const money = object(said);
  const inner = object(many(prop(money, "value"))[0]);
  const scalar = money ? (inner ? prop(inner, "value") : (prop(money, "value") ?? prop(money, "price"))) : said;
  const period = firstText(prop(inner, "unitText"), prop(money, "unitText"), prop(inner, "unitCode"));
  const figure = (value: unknown) => amount(value, /^(?:hour|hur$|heure|h$)/i.test(period ?? ""));
  const single = figure(scalar);
  const min = figure(prop(inner, "minValue")) ?? figure(prop(money, "minValue") ?? prop(money, "minPrice")) ?? single;
  const max = figure(prop(inner, "maxValue")) ?? figure(prop(money, "maxValue") ?? prop(money, "maxPrice")) ?? single;
  const figures = min !== null || max !== null;
  return {
    salary: single === null && typeof scalar === "string" ? wording(scalar) : null,
    salaryMin: min,
    salaryMax: max,
    salaryPeriod: figures ? period : null,
    salaryCurrency: figures
      ? currency(
          firstText(
            prop(money, "currency"),
            prop(money, "priceCurrency"),
            prop(inner, "currency"),
            prop(node, "salaryCurrency"),
          ),
        )
      : null,
  };
}

/** A positive figure, written as a number or with blanks, commas or points for thousands; otherwise null. */
function amount(value: unknown, isHourly = false): number | null {
  const figure = typeof value === "number" ? value : numeral(text(value), isHourly);
  return figure !== null && Number.isFinite(figure) && figure > 0 ? figure : null;
}

function numeral(words: string | null, isHourly: boolean): number | null {
  const tight = words?.replace(/[\s\u00a0\u202f]/g, "").replace(/(€|eur)$/i, "") ?? "";
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(tight)) return Number(tight.replaceAll(",", ""));
  // « 48.000 », « 2.500 »: nobody pays thousandths, but for what databases write of an hour (« 13.500 »).
  if (!isHourly && /^\d{1,3}\.\d{3}(?:,\d{1,2})?$/.test(tight)) return Number(tight.replace(".", "").replace(",", "."));
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
