/** The parts of the Secretariat's table of reporting and mandate cycles, in its order. */
export const regions = ['africa', 'americas', 'asia', 'europe', 'security', 'other'] as const;
export type Region = (typeof regions)[number];

/** The places and themes of each part; what is in none is an "other matter". */
const topicsOf: Readonly<Record<Exclude<Region, 'other'>, string>> = {
  africa: `Abyei; Africa; African Union; Al-Shabaab; Angola; Burundi; Cameroon-Nigeria; Central Africa;
    Central African Republic; Chad and Libya; Chad and the Central African Republic; Côte d'Ivoire; Darfur;
    Democratic Republic of the Congo; Ebola; Ethiopia and Eritrea; Gambia; Great Lakes; Guinea-Bissau; Gulf of Guinea;
    Horn of Africa; Lake Chad Basin; Liberia; Libya; Mali; Mozambique; Namibia; Portuguese territories; Rwanda; Sahel;
    Seychelles; Sierra Leone; Somalia; South Africa; South Sudan; Southern Rhodesia; Sudan; Sudan and South Sudan;
    Tunisia; West Africa; West Africa and the Sahel; Western Sahara`,
  americas: `Central America; Colombia; Cuba; Dominican Republic; El Salvador; Falkland Islands (Malvinas); Grenada;
    Guatemala; Haiti; Nicaragua; Suriname; Venezuela`,
  asia: `Afghanistan; Bougainville; Cambodia; Central Asia; Democratic People's Republic of Korea; East Timor;
    Egypt-Israel; Golan; India-Pakistan; Indonesia; Iran; Iran-Iraq; Iraq; Iraq-Kuwait; Korea; Lebanon; Middle East;
    Myanmar; Nepal; Palestine; Syria; Taliban; Tajikistan; Timor-Leste; West New Guinea; Yemen`,
  europe: `Albania; Armenia and Azerbaijan; Bosnia and Herzegovina; Croatia; Cyprus; Georgia; Greece; Hungary; Kosovo;
    Prevlaka; Ukraine; United Kingdom-Albania; former Yugoslavia; the former Yugoslav Republic of Macedonia`,
  security: 'Al-Qaida; Armaments; Terrorism; Weapons of mass destruction',
};

const byTopic = new Map(
  Object.entries(topicsOf).flatMap(([region, topics]) =>
    topics.split(/;\s+/).map((topic) => [topic, region as Region] as const),
  ),
);

/** The part of the table that a body's place or theme belongs to. */
export function regionOf(about: string): Region {
  return byTopic.get(about) ?? 'other';
}
