/**
 * Calendar says what part a guest has only in the row's accessible name, behind the person's own: "Ada, Attending,
 * Organizer". These are the beginnings of two such words in Calendar's languages. They are values to understand, never
 * a way to find anything; in a language that is not among them, a guest is simply not optional.
 */
const OPTIONAL =
  /^(?:optional|facultati|facoltativ|opzional|opcion|opcjonal|opciona|opțional|optioneel|valfri|valgfri|valinnai|volitel|nepovinn|izborn|neobvezn|необяз|необов|незадъл|προαιρ|isteğe|任意|可选|可選|選填|选填|선택|אופציונל|اختيار|वैकल्पिक|tùy chọn|ไม่บังคับ)/iu;
const ORGANISER =
  /^(?:organi[sz]|organizz|veranstalter|arrang|järjestäj|pořadatel|usporiadateľ|szervez|организат|організат|διοργαν|düzenle|主催|主辦|主办|组织|組織|주최|מארגן|منظ|người tổ chức|ผู้จัด)/iu;

export function saysOptional(label: string): boolean {
  return partsAfterName(label).some((part) => OPTIONAL.test(part));
}

export function saysOrganiser(label: string): boolean {
  return partsAfterName(label).some((part) => ORGANISER.test(part));
}

function partsAfterName(label: string): readonly string[] {
  const [, ...rest] = label.split(/[,،、，;]/);
  return rest.map((part) => part.trim());
}
