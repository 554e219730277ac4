/** The zones by which a place with a known emergency number is known. */
import type { EmergencyPlace } from './emergency-places.ts';

/** Zones by place, as phones name them today and older ones did; a name that ends in `/` stands for all below it. */
const zones: Readonly<Record<EmergencyPlace, string>> = {
	JP: 'Asia/Tokyo Japan',
	VN: 'Asia/Ho_Chi_Minh Asia/Saigon',
	GB: 'Europe/London Europe/Belfast GB',
	NZ: 'Pacific/Auckland Pacific/Chatham NZ',
	AU: 'Australia/ Antarctica/Macquarie',
	US: `America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Anchorage
		America/Detroit America/Boise America/Juneau America/Nome America/Sitka America/Adak America/Yakutat
		America/Metlakatla America/Menominee America/Indiana/ America/Indianapolis America/Fort_Wayne America/Kentucky/
		America/Louisville America/North_Dakota/ America/Shiprock Pacific/Honolulu US/`,
	CA: `America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/St_Johns
		America/Regina America/Montreal America/Moncton America/Glace_Bay America/Goose_Bay America/Whitehorse
		America/Dawson America/Dawson_Creek America/Fort_Nelson America/Creston America/Yellowknife America/Inuvik
		America/Iqaluit America/Rankin_Inlet America/Resolute America/Cambridge_Bay America/Swift_Current
		America/Thunder_Bay America/Nipigon America/Rainy_River America/Atikokan America/Blanc-Sablon Canada/`,
	EU: `Europe/Vienna Europe/Brussels Europe/Sofia Europe/Zagreb Asia/Nicosia Europe/Nicosia Asia/Famagusta Europe/Prague
		Europe/Copenhagen Europe/Tallinn Europe/Helsinki Europe/Mariehamn Europe/Paris Europe/Berlin Europe/Busingen
		Europe/Athens Europe/Budapest Europe/Dublin Europe/Rome Europe/Riga Europe/Vilnius Europe/Luxembourg
		Europe/Malta Europe/Amsterdam Europe/Warsaw Europe/Lisbon Atlantic/Azores Atlantic/Madeira Europe/Bucharest
		Europe/Bratislava Europe/Ljubljana Europe/Madrid Africa/Ceuta Atlantic/Canary Europe/Stockholm`
};
const known = Object.entries(zones).flatMap(([place, names]) =>
	names.split(/\s+/).map((name) => [name, place as EmergencyPlace] as const)
);

/** The place of a zone; `undefined` where its number is not known. */
export function placeOfZone(zone: string): EmergencyPlace | undefined {
	return known.find(([name]) => (name.endsWith('/') ? zone.startsWith(name) : zone === name))?.[1];
}
