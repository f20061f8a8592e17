/**
 * What a figure is of and the words before it in, the same with the place that it is of elsewhere, out.
 *
 *     I sammenligningskommunerne faldt antallet med 0,9 %.        ledige i sammenligningskommunerne
 */
const others =
  /(?:^|[.;,] |(?<!\p{L})(?:mens|og|men|hvor) )(?:(?:er|var|den|det|der|tallet|antallet|niveauet) ){0,2}(?<place>(?:i|for|blandt) (?:(?:de )?sammenlign\p{L}*kommuner(?:ne)?|(?:de )?(?:øvrige|andre) kommuner(?: i [^.,;:\d]{2,40})?|klyngen|nabokommunerne|regionen|region \p{L}+|hele landet|landet som helhed)|på (?:landsplan|landsbasis|regionsplan))(?!\p{L})[^.,;:\d]{0,80}$/iu

/** "I sammenligningskommunerne faldt antallet med 0,9 %": of the same, but of others. */
export const ofOthers = (subject: string, before: string): string => {
  const place = others.exec(before)?.groups?.['place']
  const said = place && `${place.charAt(0).toLowerCase()}${place.slice(1)}`
  return said === undefined || subject === '' || subject.includes(said) ? subject : `${subject} ${said}`
}
