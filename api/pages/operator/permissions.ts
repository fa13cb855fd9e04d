import { frenchDay, spaced } from "../../../offer/french.ts";
import { LONGEST_WORDS, needsPermission, type RecordedPermission } from "../../sources/permission.ts";
import type { SourceCard } from "../../sources/row.ts";
import { type Html, html, outgoing } from "../html.ts";
import { exceptionWords } from "../permission-words.ts";
import { form, hidden, notice, operatorPage, type Room } from "./frame.ts";

export interface PermissionForm {
  source: string;
  by: string;
  on: string;
  scope: string;
  error: string | null;
}

/** Sources whose terms forbid reading, and what the operator noted against that. */
export function permissionsPage(
  room: Room,
  cards: readonly SourceCard[],
  recorded: readonly RecordedPermission[],
  given: PermissionForm | null,
  done: Html | null,
): Html {
  const byName = new Map(recorded.map((one) => [one.source, one]));
  const shown = cards.filter((card) => needsPermission(card) || byName.has(card.name));
  return operatorPage(
    room,
    {
      title: "Permissions",
      lead: "Ces sources interdisent la lecture automatique : elles ne sont pas lues. Si vous avez reçu un accord écrit, notez-le ici ; l’exception sera montrée partout où la source l’est.",
      place: "/exploitant/permissions",
      notice: given?.error ? notice("warn", given.error) : done,
    },
    html`${shown.length === 0 && html`<p class="empty">Aucune source n’interdit la lecture.</p>`}
${shown.map((card) => permissionBox(room, card, byName.get(card.name) ?? null, given?.source === card.name ? given : null))}`,
  );
}

function permissionBox(
  room: Room,
  card: SourceCard,
  recorded: RecordedPermission | null,
  given: PermissionForm | null,
): Html {
  const homepage = outgoing(card.homepage);
  return html`<section class="box" id="${card.name}"><h2>${homepage ? html`<a href="${homepage}" rel="noopener noreferrer nofollow">${card.title}</a>` : card.title}</h2>
<p>${card.disabled && card.disabled !== card.permission.note && html`${spaced(card.disabled)} `}${spaced(card.permission.note)} <span class="muted">Permission relue le ${frenchDay(card.permission.checked) ?? "(date inconnue)"}.</span></p>
${recorded ? recordedBox(room, recorded) : allowForm(room, card, given)}</section>`;
}

const recordedBox = (room: Room, recorded: RecordedPermission): Html =>
  html`<p class="notice done">${exceptionWords(recorded)}</p>${form(
    room,
    "/exploitant/permissions/retirer",
    html`${hidden("source", recorded.source)}<button class="quiet">Retirer cette permission</button>`,
  )}`;

function allowForm(room: Room, card: SourceCard, given: PermissionForm | null): Html {
  const id = (field: string) => `${field}-${card.name}`;
  return html`<details${given && html` open`}><summary>Noter une permission reçue</summary>${form(
    room,
    "/exploitant/permissions",
    html`${hidden("source", card.name)}
<label for="${id("qui")}">Qui l’a donnée</label><input id="${id("qui")}" name="by" required maxlength="${LONGEST_WORDS}" value="${given?.by}">
<label for="${id("quand")}">Quel jour</label><input id="${id("quand")}" name="on" type="date" required value="${given?.on}">
<label for="${id("quoi")}">Pour quoi</label><input id="${id("quoi")}" name="scope" required maxlength="${LONGEST_WORDS}" value="${given?.scope}">
<button>Noter la permission</button><p class="hint">La source sera lue au pas le plus lent ; au premier refus du site, elle s’arrête.</p>`,
  )}</details>`;
}
