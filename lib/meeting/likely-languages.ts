import type { LanguageId } from '../text/languages/lexicon.ts';
import { languageOf } from '../text/languages/registry.ts';
import type { DraftEvent } from './draft.ts';

/** Where each language is mostly spoken, by the places that IANA names zones after. English needs no loading. */
const PLACES: Readonly<Record<string, string>> = {
  de: 'Europe/Berlin Europe/Busingen Europe/Vienna Europe/Zurich Europe/Vaduz',
  fr: 'Europe/Paris Europe/Brussels Europe/Luxembourg Europe/Monaco Europe/Zurich America/Montreal Africa/Tunis Africa/Algiers Africa/Casablanca Africa/Dakar Africa/Abidjan Indian/Reunion America/Martinique America/Guadeloupe',
  es: 'Europe/Madrid Atlantic/Canary America/Mexico_City America/Monterrey America/Tijuana America/Bogota America/Lima America/Santiago America/Caracas America/Guayaquil America/La_Paz America/Asuncion America/Montevideo America/Buenos_Aires America/Argentina/Buenos_Aires America/Argentina/Cordoba America/Havana America/Panama America/Costa_Rica America/Guatemala America/El_Salvador America/Tegucigalpa America/Managua America/Santo_Domingo',
  pt: 'Europe/Lisbon Atlantic/Madeira Atlantic/Azores America/Sao_Paulo America/Fortaleza America/Recife America/Bahia America/Manaus America/Belem Africa/Luanda Africa/Maputo',
  ja: 'Asia/Tokyo',
};
const IDS: readonly LanguageId[] = ['de', 'fr', 'es', 'pt', 'ja'];

/**
 * The languages other than English that a draft's few words may be in: that of the page, and those of its zone. What the text
 * itself tells is asked for as it is read. `pageLanguage` is a BCP 47 tag.
 */
export function likelyLanguages(draft: DraftEvent, pageLanguage: string | null): readonly LanguageId[] {
  const told = languageOf(`${draft.title ?? ''}\n${draft.description ?? ''}`).wanted;
  const page = (pageLanguage ?? '').split('-')[0]?.toLowerCase() ?? '';
  const zone = draft.timeZone ?? '';
  return IDS.filter(
    (id) => id === told || id === page || (zone !== '' && (PLACES[id] ?? '').split(' ').includes(zone)),
  );
}
