/** What records of jobs call their parts, wherever they come from: the surest name first. */

export const TITLES = [
  "title",
  "TitleTranslated",
  "jobTitle",
  "name",
  "intitule",
  "positionTitle",
  "displayJobTitle",
  "label",
  "position",
];
export const IDS = ["jobId", "reqId", "id", "reference", "slug", "requisitionId", "shortcode", "uuid"];
export const PLACES = [
  "location",
  "locations",
  "city",
  "address",
  "offices",
  "office",
  "place",
  "lieu",
  "ville",
  "workplace",
  "AddressCity",
  "jobLocation",
];
export const PAYS = ["salary", "salaire", "salaryMin", "baseSalary", "compensation"];
export const CONTRACTS = [
  "employmentTypeText",
  "contractType",
  "employmentType",
  "typeContrat",
  "contract",
  "contrat",
  "TimeTranslated",
  "jobType",
  "jobTypes",
];
export const DATES = [
  "datePosted",
  "postedDate",
  "PublicationStartDate",
  "publishedAt",
  "publicationDate",
  "postedAt",
  "publishedOn",
  "creationDate",
];
/** Anything has these: they date an offer, and make none. */
export const ANY_DATES = ["createdAt", "date"];
export const COMPANIES = [
  "company",
  "organization",
  "hiringOrganization",
  "employer",
  "companyName",
  "entreprise",
  "recruiter",
];
/** Names that only a job's record has. */
export const OWN = [
  "jobId",
  "reqId",
  "jobSeqNo",
  "jobPostingType",
  "jobTitle",
  "datePosted",
  "employmentType",
  "contractType",
  "typeContrat",
  "requisitionId",
  "displayJobTitle",
  "PublicationStartDate",
  "jobType",
  "jobTypes",
  "numberOfPosts",
];

export const ADDRESSES = [
  "url",
  "absoluteUrl",
  "canonicalUrl",
  "hostedUrl",
  "publicUrl",
  "jobUrl",
  "jobDetailsUrl",
  "landingPage",
  "link",
  "href",
];
