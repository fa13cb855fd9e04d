import type { Operator } from "../../api/operator.ts";
import { capital } from "../../offer/french.ts";
import { BadList } from "../../recruiters/given-list.ts";
import { observeRecruiters } from "../../recruiters/observe.ts";
import { employerNames } from "../../recruiters/offers.ts";
import { clearList, keepList, readSchool } from "../../recruiters/school.ts";
import { decode } from "../../scrapers/kit/charset.ts";
import type { House } from "../house/house.ts";

/** The school's lists, and what is made of them. */
export function schoolAnswers({ store, now }: House): Pick<Operator, "school" | "keepSchoolList" | "clearSchoolList"> {
  return {
    async school() {
      const { unreadIn } = await import("../../recruiters/skills.ts");
      const school = await readSchool(store.memory);
      const { quietPartners } = await observeRecruiters(store, {}, now(), school.partners);
      return { school, quietPartners: quietPartners ?? [], unread: unreadIn(school.syllabus) };
    },
    async keepSchoolList(list, given) {
      const text = typeof given === "string" ? given : decode(given).text;
      return keepList(store.memory, list, text, await employerNames(store)).catch((error: unknown) => {
        if (error instanceof BadList) return `${capital(error.message)}.`;
        throw error;
      });
    },
    clearSchoolList: (list) => clearList(store.memory, list),
  };
}
