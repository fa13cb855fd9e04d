import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { createJsonSchemaTransform } from "fastify-type-provider-zod";
import type { Site } from "../deps.ts";

/** OpenAPI 3.1 made from the schemas on the routes; pages are hidden. */
export async function openapi(server: FastifyInstance, site: Site): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Vigie",
        version: site.version,
        description: `Offres « ${site.profileTitle} » en France, avec leurs preuves. null : personne ne l’a dit.`,
        license: { name: "MIT", identifier: "MIT" },
      },
      servers: [{ url: site.publicUrl }],
    },
    transform: createJsonSchemaTransform({ zodToJsonConfig: { override: asMeant } }),
  });
}

/** Parameters are read from text, so their zod shape says « string »; the document says what they mean. */
function asMeant({ jsonSchema }: { jsonSchema: Record<string, unknown> }): void {
  const meant = jsonSchema["x-schema"];
  if (typeof meant !== "object") return;
  const { description } = jsonSchema;
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
  Object.assign(jsonSchema, meant, description === undefined ? {} : { description });
}
