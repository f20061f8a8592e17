/** What a municipality is compared to, as sources of patterns: other municipalities, the region, the whole country. */

/** "på landsplan": where a measure has no place of its own. */
export const atLargeSource = 'på (?:landsplan|landsbasis|nationalt plan|regionsplan|regionalt plan)'

/** "hele landet", "landet som helhed": behind "i" or "for". */
export const countrySource =
  'hele landet|landet (?:som helhed|under ét)|hele Danmark|(?:alle|samtlige) kommuner'

/** "klyngen", "de øvrige kommuner": a group that the municipality itself is no name of; behind "i" or "for". */
export const othersSource =
  '(?:de )?sammenlign\\p{L}* ?kommuner(?:ne)?|(?:de )?(?:øvrige|andre) kommuner|nabokommunerne|klyngekommunerne|klyngen|' +
  'kommunerne i (?:klyngen|regionen)|regionen'
