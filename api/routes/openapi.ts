import fastify, { type FastifyInstance, type RouteOptions } from "fastify";
import type { Site } from "../deps.ts";

type Route = Pick<RouteOptions, "method" | "url" | "schema">;

/**
 * OpenAPI 3.1 made from the schemas on the routes; pages are hidden. To be called before they are added. The document is made
 * when it is first asked for, by a server that never listens: what makes it takes longer to load than all our routes.
 */
export function openapi(server: FastifyInstance, site: Site): () => Promise<object> {
  const routes: Route[] = [];
  server.addHook("onRoute", ({ method, url, schema }) => {
    if (method !== "HEAD") routes.push({ method, url, ...(schema && { schema }) });
  });
  let made: Promise<object> | null = null;
  return () => {
    made ??= describe(routes, site);
    return made;
  };
}

async function describe(routes: readonly Route[], site: Site): Promise<object> {
  const [{ default: swagger }, { createJsonSchemaTransform }] = await Promise.all([
    import("@fastify/swagger"),
    import("fastify-type-provider-zod"),
  ]);
  const server = fastify({ exposeHeadRoutes: false });
  server.setValidatorCompiler(() => () => true);
  server.setSerializerCompiler(() => JSON.stringify);
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
  for (const route of routes) server.route({ ...route, handler: () => {} });
  await server.ready();
  return server.swagger();
}

/** Parameters are read from text, so their zod shape says « string »; the document says what they mean. */
function asMeant({ jsonSchema }: { jsonSchema: Record<string, unknown> }): void {
  const meant = jsonSchema["x-schema"];
  if (typeof meant !== "object") return;
  const { description } = jsonSchema;
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
  Object.assign(jsonSchema, meant, description === undefined ? {} : { description });
}
