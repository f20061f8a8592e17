/** A line of the title page in, whether it is labelled out: "Mødedato …", "Mødested …", "Afbud: …". */

export const labels = {
  /** A page that was copied may have lost the sign between label and name: "UdvalgArbejdsmarked og Erhverv". */
  committee: /^(?:(?:[Uu]dvalg|UDVALG|[Gg]remium|GREMIUM)(?: ?: ?|$)|Udvalg ?(?=[A-ZÆØÅ]))/u,
  date: /^(?:mødedato|dato|mødetidspunkt|starttidspunkt|tidspunkt|mødetid|mødedato og tid)(?!\p{L}) ?:? ?/iu,
  time: /^(?:mødetidspunkt|starttidspunkt|tidspunkt|mødetid|tid|mødestart|mødet startede)(?!\p{L}) ?:? ?/iu,
  place: /^(?:mødested|sted|mødelokale(?! \d)|lokale|lokation)(?!\p{L}) ?:? ?/iu,
  attendance: /^(?:mødedeltagere|deltagere|medlemmer|til stede|tilstede|fremmødte)(?!\p{L}) ?:? ?/iu,
  absence: /^(?:fraværende|afbud)(?!\p{L}) ?:? ?/iu,
} as const

export const isLabelled = (words: string): boolean => Object.values(labels).some((label) => label.test(words))
