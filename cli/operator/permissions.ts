import type { Operator } from "../../api/operator.ts";
import { needsPermission } from "../../api/sources/permission.ts";
import { capital } from "../../offer/french.ts";
import type { House } from "../house/house.ts";
import { allow, applyPermissions, forbid } from "../house/permissions.ts";

/** Permissions of the operator's own: in force at once. */
export function permissionAnswers(house: House): Pick<Operator, "permissions" | "allow" | "forbid"> {
  return {
    permissions: async () => [...house.permissions.values()],
    async allow(given) {
      const source = house.sources.get(given.source);
      if (!source || !needsPermission(source)) return "Cette source se lit sans permission particulière.";
      const permission = { ...given, recordedAt: house.now() };
      const why = await allow(house.store.memory, permission);
      if (why) return `${capital(why)}.`;
      house.permissions.set(given.source, permission);
      applyPermissions(house.sources, house.permissions);
      return null;
    },
    async forbid(source) {
      const had = await forbid(house.store.memory, source);
      house.permissions.delete(source);
      applyPermissions(house.sources, house.permissions);
      return had;
    },
  };
}
