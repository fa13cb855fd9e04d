import assert from "node:assert/strict";
import test from "node:test";
import { feed, offerPage, page, smell, words } from "./pages.ts";

test("unknown employer, empty board, forbidden, no offers, unreachable: five answers", async (t) => {
  const smart = "https://api.smartrecruiters.com/v1/companies/personne/postings?limit=100&offset=0&country=fr";
  const unknown = await smell(t, "https://careers.smartrecruiters.com/personne", {
    [smart]: { offset: 0, limit: 100, totalFound: 0, content: [] },
  });
  assert.equal(unknown.answer.outcome, "unknown-tenant");
  const gone = await smell(t, "https://jobs.lever.co/personne", {
    "https://api.lever.co/v0/postings/personne?mode=json&skip=0&limit=100": { status: 404, body: '{"ok":false}' },
  });
  assert.equal(gone.answer.outcome, "unknown-tenant");
  const home = await smell(t, "https://personne.recruitee.com/", {
    "https://personne.recruitee.com/api/offers/": { status: 302, to: "https://recruitee.com/" },
    "https://recruitee.com/": page(words),
  });
  assert.equal(home.answer.outcome, "unknown-tenant", JSON.stringify(home.answer));

  const bare = await smell(t, "https://kertis.teamtailor.com", {
    "https://kertis.teamtailor.com/jobs.json": feed("kertis.teamtailor.com", []),
    "https://kertis.teamtailor.com/jobs": page(words),
  });
  assert.equal(bare.answer.outcome, "empty-board");
  assert.equal(bare.answer.outcome === "empty-board" && bare.answer.row.title, "Kertis");

  const robots = await smell(t, "https://www.kertis.example/offres", {
    "https://www.kertis.example/robots.txt": { status: 200, body: "User-agent: *\nDisallow: /" },
    "https://www.kertis.example/offres": page(words),
  });
  assert.deepEqual([robots.answer.outcome, "why" in robots.answer && robots.answer.why], ["forbidden", "robots"]);
  const closed = await smell(t, "https://careers.smartrecruiters.com/kertis", {
    "https://api.smartrecruiters.com/robots.txt": {
      status: 200,
      body: "User-agent: LinkedInBot\nAllow: /\n\nUser-agent: *\nDisallow: /",
    },
    [smart]: { totalFound: 0, content: [] },
  });
  assert.deepEqual([closed.answer.outcome, "why" in closed.answer && closed.answer.why], ["forbidden", "robots"]);
  const blocked = await smell(t, "https://www.kertis.example/offres", {
    "https://www.kertis.example/offres": { status: 403, body: "<title>Access denied</title>" },
  });
  assert.deepEqual([blocked.answer.outcome, "why" in blocked.answer && blocked.answer.why], ["forbidden", "blocked"]);
  assert.ok(blocked.answer.outcome === "forbidden" && blocked.answer.instead.length > 20);
  // After a refusal nothing more is asked.
  assert.equal(blocked.asked.length, 1);

  const plain = await smell(t, "https://www.kertis.example/", {
    "https://www.kertis.example/": page(`${words}<a href="/carrieres">Carrières</a><a href="/contact">Contact</a>`),
    "https://www.kertis.example/carrieres": page(words),
  });
  assert.equal(plain.answer.outcome, "no-offers", JSON.stringify(plain.answer));
  const other = await smell(t, "https://www.kertis.example/", {
    "https://www.kertis.example/": page(`${words}<script src="https://kertis.csod.com/ux/ats/x.js"></script>`),
  });
  assert.match("message" in other.answer ? other.answer.message : "", /Cornerstone/);

  const down = await smell(t, "https://www.kertis.example/", { "https://www.kertis.example/": { status: 503 } });
  assert.equal(down.answer.outcome, "unreachable");
});

test("a refusal on the way ends it: nothing more is asked, and it is said", async (t) => {
  const host = "https://www.kertis.example";
  for (const [status, outcome] of [
    [403, "forbidden"],
    [429, "unreachable"],
  ] as const) {
    const { answer, asked } = await smell(t, `${host}/`, {
      [`${host}/`]: page(`${words}<a href="/offre/77-chef-de-projet-ia">Chef de projet IA</a>`),
      [`${host}/offre/77-chef-de-projet-ia`]: offerPage("Chef de projet IA"),
      [`${host}/jobs.json`]: { status },
    });
    assert.equal(answer.outcome, outcome);
    assert.deepEqual(asked, [`${host}/`, `${host}/jobs.json`]);
  }
});

test("a site that answers every path with a page is not taken for the first platform probed", async (t) => {
  const host = "https://emploi.kertis.example";
  const { answer } = await smell(t, `${host}/`, {
    [`${host}/`]: page(words),
    [`${host}/jobs.json`]: page(words),
    [`${host}/api/offers/`]: {
      offers: [{ id: 1, title: "Chef de projet IA", careers_url: `${host}/o/chef`, status: "published" }],
    },
  });
  assert.equal(answer.outcome === "found" && answer.row.platform, "recruitee");
});

test("an offer at a bare IP address, where the list leads, is not read", async (t) => {
  const host = "https://www.kertis.example";
  const list = {
    "@type": "ItemList",
    itemListElement: [{ "@type": "ListItem", url: "https://8.8.8.8/offre/1201-chef" }],
  };
  const { answer } = await smell(t, `${host}/`, {
    [`${host}/`]: page(words, `<script type="application/ld+json">${JSON.stringify(list)}</script>`),
    "https://8.8.8.8/offre/1201-chef": offerPage("Chef de projet IA"),
  });
  assert.equal(answer.outcome, "no-offers", JSON.stringify(answer));
});

test("a link that looks like an offer and is none proves nothing", async (t) => {
  const host = "https://www.kertis.example";
  const { answer } = await smell(t, `${host}/carrieres`, {
    [`${host}/carrieres`]: page(`${words}<a href="/carrieres/nos-metiers-de-demain">Nos métiers</a>`),
    [`${host}/carrieres/nos-metiers-de-demain`]: page(words),
  });
  assert.equal(answer.outcome, "no-offers", JSON.stringify(answer));
});

test("sites whose terms forbid robots are not asked at all, and the allowed route is said", async (t) => {
  const closed = [
    "https://www.linkedin.com/company/kertis/jobs/",
    "https://fr.indeed.com/cmp/Kertis",
    "https://www.hellowork.com/fr-fr/entreprises/kertis.html",
    "https://www.welcometothejungle.com/fr/companies/kertis/jobs",
  ];
  for (const typed of closed) {
    const { answer, asked } = await smell(t, typed, {});
    assert.deepEqual([answer.outcome, "why" in answer && answer.why, asked], ["forbidden", "terms", []], typed);
    assert.match(answer.outcome === "forbidden" ? answer.instead : "", /vigie read/);
  }
  // A redirect to one of them is as good as its address.
  const { answer } = await smell(t, "https://www.kertis.example/jobs", {
    "https://www.kertis.example/jobs": { status: 302, to: "https://www.welcometothejungle.com/fr/companies/kertis" },
    "https://www.welcometothejungle.com/fr/companies/kertis": page(words),
  });
  assert.deepEqual([answer.outcome, "why" in answer && answer.why], ["forbidden", "terms"]);
});

test("an employer whose offers are all at a closed board: the board is named", async (t) => {
  const { answer, asked } = await smell(t, "https://www.kertis.example/", {
    "https://www.kertis.example/": page(
      `${words}<a href="https://www.welcometothejungle.com/fr/companies/kertis">Nos offres</a>`,
    ),
  });
  assert.deepEqual([answer.outcome, "why" in answer && answer.why], ["forbidden", "terms"]);
  assert.ok(asked.every((url) => new URL(url).hostname === "www.kertis.example"));
});

test("a vendor's shared host is never read as one employer's site", async (t) => {
  const host = "https://taleez.com";
  const { answer } = await smell(t, `${host}/apply/chef-de-projet-ia-kertis`, {
    [`${host}/apply/chef-de-projet-ia-kertis`]: offerPage("Chef de projet IA"),
    [`${host}/apply/comptable-chez-un-autre`]: offerPage("Comptable"),
    [`${host}/sitemap.xml`]: `<?xml version="1.0"?><urlset><url><loc>${host}/apply/chef-de-projet-ia-kertis</loc></url><url><loc>${host}/apply/emploi-comptable-chez-un-autre</loc></url></urlset>`,
  });
  assert.equal(answer.outcome, "no-offers", JSON.stringify(answer));
});

test("addresses that lead astray are refused before anything is asked", async (t) => {
  const astray = [
    "http://kertis.teamtailor.com/",
    "ftp://kertis.teamtailor.com/",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "https://user:pass@kertis.teamtailor.com/",
    "https://kertis.teamtailor.com@evil.example/",
    "https://kertis.teamtailor.com\\@evil.example/",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://169.254.169.254/latest/meta-data/",
    "https://localhost/",
    "https://printer.local/",
    "https://intranet/",
    "https://kertis.example:8443/",
    "https://jobs.lever.co/../../kertis",
    "https://jobs.lever.co/%2e%2e/kertis",
    "https://jobs.lever.co/kertis%2fadmin",
    "https://jobs.lever.co/kertis%00",
    "https://jobs.lever.co/ker tis",
    "",
    "   ",
  ];
  for (const typed of astray) {
    const { answer, asked } = await smell(t, typed, {});
    assert.deepEqual([answer.outcome, asked], ["refused-address", []], typed);
  }
});

test("a redirect into a private network is refused", async (t) => {
  for (const to of ["https://127.0.0.1/jobs", "http://169.254.169.254/"]) {
    const { answer } = await smell(t, "https://www.kertis.example/jobs", {
      "https://www.kertis.example/jobs": { status: 302, to },
    });
    assert.equal(answer.outcome, "refused-address", to);
  }
});

test("a refusal says in French what is wrong with the address, and shows no password", async (t) => {
  const told: [typed: string, message: RegExp][] = [
    ["ftp://www.kertis.example/offres", /: seul https est lu\.$/],
    ["http://www.kertis.example/offres", /: seul https est lu\.$/],
    ["pas une adresse", /: une adresse web ne contient pas d’espace\.$/],
    ["https://www.kertis.example/a/../b", /: elle contient un chemin détourné\.$/],
    ["https://moi:motdepasse@www.kertis.example/", /: elle contient un identifiant ou un mot de passe\.$/],
  ];
  for (const [typed, message] of told) {
    const { answer } = await smell(t, typed, {});
    assert.equal(answer.outcome, "refused-address", typed);
    assert.match("message" in answer ? answer.message : "", message, typed);
    assert.doesNotMatch(JSON.stringify(answer), /motdepasse/);
  }
  const down = await smell(t, "https://www.kertis.example/", { "https://www.kertis.example/": { status: 503 } });
  assert.match("message" in down.answer ? down.answer.message : "", /^https:\/\/www\.kertis\.example\/ : /);
});
