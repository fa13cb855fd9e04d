import { spaced } from "../../offer/french.ts";
import { type Html, html } from "./html.ts";
import { type Frame, heading, page } from "./layout.ts";

/** The part of an OpenAPI document that the page shows. */
export interface ApiDocument {
  paths?: Record<string, Record<string, Operation> | undefined>;
}
interface Operation {
  summary?: string;
  description?: string;
  parameters?: { name: string; in: string; description?: string; required?: boolean; schema?: unknown }[];
  responses?: Record<string, { description?: string }>;
}

interface Schema {
  enum?: string[];
  items?: { enum?: string[] };
  minimum?: number;
  maximum?: number;
  type?: string;
}

/** /docs: the OpenAPI document as a page that can be read without a script. */
export function docsPage(frame: Frame, document: ApiDocument): Html {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods ?? {}).map(([method, operation]) => ({ path, method, operation })),
  );
  return page(
    frame,
    { title: "API", section: null, description: "L’API de Vigie, version 1." },
    html`<div class="wrap docs">${heading("API", html`Tout ce que montrent les pages, en JSON, sans clé. Le document complet est en <a href="/openapi.json">OpenAPI 3.1</a>.`)}
<p>Une demande incorrecte reçoit un 400 en <code>application/problem+json</code> qui nomme le champ fautif. Un paramètre inconnu n’est pas une erreur : il est rendu dans <code>ignored</code>. Les listes s’écrivent avec des virgules ou en répétant le paramètre. Au-delà du débit permis : 429 et <code>Retry-After</code>.</p>
${operations.map(operationBox)}</div>`,
  );
}

function operationBox({ path, method, operation }: { path: string; method: string; operation: Operation }): Html {
  const parameters = operation.parameters ?? [];
  return html`<section class="box"><h2><code><span class="method">${method.toUpperCase()}</span> ${path}</code></h2>
<p>${spaced(operation.summary ?? "")}</p>${operation.description && html`<p class="muted">${spaced(operation.description)}</p>`}
${
  parameters.length > 0 &&
  html`<table class="parameters"><thead><tr><th scope="col">Paramètre</th><th scope="col">Sens</th><th scope="col">Valeurs</th></tr></thead><tbody>${parameters.map(
    (one) =>
      html`<tr><th scope="row"><code>${one.name}</code></th><td>${spaced(one.description ?? "")}${one.required && html` <em>(obligatoire)</em>`}</td><td>${values(one.schema)}</td></tr>`,
  )}</tbody></table>`
}
<p class="muted">Réponses : ${Object.keys(operation.responses ?? {}).join(", ")}</p></section>`;
}

function values(schema: unknown): string {
  if (typeof schema !== "object" || schema === null) return "";
  const { enum: listed, items, maximum, minimum, type } = schema as Schema;
  const allowed = listed ?? items?.enum;
  if (allowed) return allowed.join(", ");
  if (minimum !== undefined || maximum !== undefined) return `${minimum ?? ""} à ${maximum ?? ""}`;
  return type === "array" ? "liste" : "texte";
}
