/**
 * A goal's own words in, what each of its figures means and which way is better out.
 *
 *     Reduktion med 6,5 % fra 1.748 (Niveau 1.jan 2017) til 1.634 borgere … 1. januar 2019 var niveauet 1.598 …
 *                   ^^^ target, a change  ^^^^^ baseline      ^^^^^ target                         ^^^^^ level
 */
import { source } from '../danish/pattern.ts'
import type { GoalFact } from '../model/goal.ts'

export type Meaning = { readonly measure: 'target' | 'baseline' | 'level'; readonly change: boolean }

const fewer = new RegExp(
  source`
    (?<!\p{L})(?:
      reduktion|reducer|nedbring|nedbragt|bragt ned|sænket|færre|falde|fald i|ned på|ned til|nede på|lavere
      |mindre end|mindske|forkorte|nedsætte|begrænse|højst|maksimalt|ikke overstige|under )
  `,
  'iu',
)
const more =
  /(?<!\p{L})(?:op på|bragt op|hævet|øge|vokse|flere|stige|stigning|større|højere|mindst|minimum|mere end|udgøre|yderligere|tilfreds|besparelse|opnå|kontakte)/iu

/** "på mindst halvdelen af ydelsesgrupperne": the share of those where it goes well, whatever is to fall. */
const shareOf = new RegExp(
  source`
    (?:på|for|i|hos|at|skal) (?:(?<least>mindst|minimum|som minimum)|(?<most>højst|maksimalt|maks\.?)) (?:halvdelen|\d[\d.,]* ?(?:%|pct\.|procent)|(?:en|to|tre) \p{L}{3,8}dele?) af
    |på (?:halvdelen|(?:en|to|tre) \p{L}{3,8}dele?) af
  `,
  'iu',
)
/** What is set up or visited is wanted, where nothing else says which way is better. */
const wanted = new RegExp(
  source`
    \d (?:\p{L}{3,20} )?\p{L}{0,30}(?:
      besøg|praktikker|praktikforløb|praktikpladser|lærepladser|elevpladser|småjob|fleksjob|fritidsjob
      |jobordrer|jobåbninger|jobmatch
    )(?!\p{L})
    |\d ?(?:%|pct\.|procent) i (?:\p{L}{5,12} )?(?:job|arbejde|beskæftigelse|uddannelse)(?!\p{L})
    |får (?:et |en )?\p{L}{0,10}job(?!\p{L})
    |(?<!\p{L})(?:
      halvdelen (?:er|skal være|kommer) i (?:job|arbejde|uddannelse|beskæftigelse)|besøg|etablere|oprette
      |kontakt til|samarbejde med|indgå|afhold|gennemfør|måltal
      |\d (?:\p{L}+ ){1,3}(?:er |skal |kommer )?i (?:job|arbejde|(?:ordinær )?beskæftigelse|uddannelse)
      |(?:andel|antal)(?:en|let)? [^.;:\d]{0,60} i (?:job|arbejde|(?:ordinær )?beskæftigelse|uddannelse|virksomhedsrettet)(?!\p{L})
      |småjob
    )
  `,
  'iu',
)

/** Benefits are to last shortly, and so are waits. */
const lasting =
  /(?<!\p{L})(?:ventetid\p{L}*|sagsbehandlingstid\p{L}*|varighed\p{L}* (?:af|på|i) [^.;:]{0,40}(?:sygedagpenge|kontanthjælp|ledighed|dagpenge))/iu

/**
 * "ledige med mere end et års ledighed", "unge under 30 år", "forløb over 52 uger": how long or how old, and no way to
 * go. "skal være under 26 uger" is one.
 */
const ofHowLong = new RegExp(
  source`
    (?:
      (?<=
        (?<!\p{L})(?:med|efter|inden for|varer|varet|varede|været i gang i|været ledige i) )(?:(?:mere|mindre|længere|flere|færre) end|over|under)
      |(?<=
        \p{L}(?<!
          (?<!\p{L})(?:
            være|er|var|bliver?|blive|ligge|ligger|komme|skal|må|ned|op|på|til|fra|end|holdes|vare|varer|nu
            |i|gennemsnit|gennemsnitligt
          )
        ) |\(
      )(?:over|under)
    ) (?:\d{1,3}(?:,\d)?|e[nt]|et halvt|halvandet|to|tre|fire|fem|seks|ti|tolv) (?:år|måned|uge|dag|time)\p{L}{0,3}
    (?!\p{L})
    |(?<!\p{L})(?:(?:mere|mindre|længere|flere|færre) end|over|under) (?:\d{1,3}|e[nt]|et halvt|halvandet|to|tre|fire|fem|seks|ti|tolv) (?:års|måneders|ugers|dages|timers)
    (?= \p{L})
  `,
  'giu',
)

/** "skal udgøre under 12 pct.", "må højst være": the limit of what shall be goes before a word like "udgøre". */
const limited = new RegExp(
  source`
    (?<!\p{L})(?:sk(?:al|ulle)|må|bør) (?:\p{L}{1,30} ){0,4}?
    (?:være|udgøre|ligge|blive|holdes|komme|vare|tage) (?:\p{L}{1,30} ){0,2}?(?:
      (?<most>under|højst|maksimalt|maks\.?|mindre end|færre end|lavere end)
      |(?<least>over|mindst|minimum|mere end|flere end|højere end)
    ) ?(?=\d|$)
  `,
  'iu',
)
/** "80 % af forløbene skal være under 26 uger": the limit is of what is counted, and no share. */
const ofShare = /\d ?(?:%|pct\.|procent) af |(?:halvdelen|del(?:e|en)) af /iu

const limitIn = (words: string): GoalFact['direction'] => {
  const found = limited.exec(words)
  if (!found || ofShare.test(words.slice(0, found.index))) return null
  return found.groups?.['most'] ? 'fewer' : 'more'
}

/** Which way is better, by the words of a target; null when they do not say. */
export const betterIn = (said: string): GoalFact['direction'] => {
  const words = said.replace(ofHowLong, ' ')
  const counted = /\d ?(?:%|pct\.|procent)? (?<way>færre|lavere|flere|højere)\b(?! end)/i.exec(words)
    ?.groups?.['way']
  if (counted) return /^(?:færre|lavere)/i.test(counted) ? 'fewer' : 'more'
  const group = shareOf.exec(words)
  if (group) return group.groups?.['most'] ? 'fewer' : 'more'
  const limit = limitIn(words)
  if (limit) return limit
  const plainly = / skal (?<way>ned|op)$/i.exec(words.trim())?.groups?.['way']
  if (plainly) return plainly.toLowerCase() === 'ned' ? 'fewer' : 'more'
  const moves =
    / sk(?:al|ulle) (?:(?<down>nedbringes|reduceres|sænkes|falde|mindskes|ned (?:på|til|under|fra))|øges|forøges|stige|vokse|hæves|op (?:på|over|fra))(?= )/iu.exec(
      words,
    )
  if (moves) return moves.groups?.['down'] ? 'fewer' : 'more'
  const share =
    /\d ?(?:%|pct\.|procent) af [^.;]{0,90} (?:skal|er|kommer|får|har|vælger|begynder|påbegynder|gennemfører|deltager|starter|opnår|fastholdes)(?!\p{L})|(?:halvdelen|tredjedele?|fjerdedele?) af [^.;]{0,120} skal (?:være|have|komme|i)(?!\p{L})|\bskal \d[\d.,]* ?(?:%|pct\.|procent) af /iu.test(
      words,
    )
  const less = fewer.exec(words)?.index ?? -1
  const greater = more.exec(words)?.index ?? -1
  if (less === -1 && greater === -1 && lasting.test(words)) return 'fewer'
  if (less === -1 && greater === -1) return share || wanted.test(words) ? 'more' : null
  if (less === -1) return 'more'
  return greater === -1 || less <= greater ? 'fewer' : 'more'
}

const changing = new RegExp(
  source`
    (?:
      reduktion|reducere[st]?|nedbringe[st]?|nedbragt|sænke[st]?|falde|faldet|faldt|fald|stige|steget|steg
      |stigning|øge[st]?|forøge[st]?|hæve[st]?|vokset?|voksede|mindske[st]?|(?:gået|gik) (?:op|ned)
    )(?: \w+)? (?:med|på) (?:minimum |mindst |ca\. |cirka |yderligere )?$
  `,
  'i',
)
const comparing = /^ ?(?:flere|færre|højere|lavere|mindre|mere)\b/i
/** "antallet er dermed 23 højere end i december 2018": how far it has come since, no aim. */
const farFromThen =
  /^ ?(?:flere|færre|højere|lavere|mindre|mere) end (?:(?:i|ved|pr\.|på) [^.;,]{0,30}?(?:20\d\d|måned|kvartal|halvår|tidspunkt)|sidste år|året før|for et år)/i
const told = /(?<!\p{L})(?:er|var|ligger|lå)(?: (?:dermed|nu|således|altså|derfor|fortsat|stadig)){0,2} $/iu
const comparedInside = /^\d[\d.,]* (?:flere|færre) /i
const equal = /svarende til (?:ca\. |cirka )?$/i
/** "reduceret med 6,5% … svarende til 114": the part between the two figures. */
const sharedChange = /\s[^\s]{1,12} ?%?(?: [^%]{0,60})? ?svarende til .{0,12}$/i
const adding = /yderligere $/i
const startingPoint = new RegExp(
  source`
    (?:
      i forhold til (?:\p{L}{3,9} )?20\d\d, hvor (?:der|antallet|andelen|tallet|niveauet|den|det) (?:var|lå|udgjorde)(?: på)?
      |niveau|udgangspunkt\w*|tallet i \d{4} var|end de|end der var|(?:startede|begyndte) (?:med|på)|fra
    ) $
  `,
  'iu',
)
const past =
  /(?<!\p{L})(?:var|udgjorde|lå|havde|viste|nåede|fik|lykkedes|er faldet|faldt|er steget|steg|har ført|er resultatet|er niveauet|er tallet)(?!\p{L})/iu
/** "Status i april 2021: 33 %", "er nået: der er 57 unge", "I dag er andelen 52 %". */
const stands = new RegExp(
  source`
    ^\s*status (?:i|pr\.|ultimo|medio|primo) [^.;:%]{3,30}(?::| er) ?(?:på )?$
    |\ber (?:nu )?(?:nået|opfyldt|indfriet)[:,;][^.;:]{0,12} (?:er|var) (?:der |nu )?$
    |^\s*(?:i dag|aktuelt) er (?:andelen|antallet|niveauet|tallet) (?:på )?$
    |^\s*(?:aktuelt|i dag) gælder det (?:for )?$|^\s*i [^;:%]{3,24} lykkedes det for $
    |(?:er|blev) (?:nu |dermed )?(?:nået|opfyldt|indfriet) med $
  `,
  'i',
)
/** "Resultat: 13,8 procent", "Status ultimo september er 389". */
const labelled = new RegExp(
  source`
    (?:^|[,;(])\s*(?:
      status|resultat(?:et)?|seneste (?:måling|opgørelse|tal|resultat)|aktuelt(?: niveau)?|nuværende niveau
      |måling(?:en)?|opnået|realiseret
    )(?: [^:;%]{2,28})?(?::| er| var| viser| blev) ?(?:på |ca\. )?$
  `,
  'iu',
)
/** "Baseline december 2022: 875". */
const startLabel =
  /(?:^|[,;(])\s*(?:baseline|udgangspunkt(?:et)?|startniveau|udgangsniveau)(?: [^:;%]{2,28})?(?::| er| var) ?(?:på |ca\. )?$/iu
/** Whether the words before a figure say that a goal stands there, and nothing else. */
export const saysWhereItStands = (before: string): boolean =>
  stands.test(before.slice(-90)) || labelled.test(before)

/** "i 2024 var målet 120 borgere". */
const aimBefore = /(?<!\p{L})(?:er|var|blev|lød) (?:målet|måltallet|målsætningen)(?: på)? $/iu

const consequence =
  /hvilket giver|giver en målsætning|svarer til en målsætning|målet er derfor (?!(?:endnu |delvist? )?(?:ikke|opfyldt|nået|indfriet|opnået))/i

/** What a figure of a goal means, by the words around it in its sentence. */
export const meaningOf = (sentence: string, at: number, end: number): Meaning => {
  const before = sentence.slice(0, at)
  const after = sentence.slice(end)
  if (saysWhereItStands(before)) return { measure: 'level', change: false }
  if (aimBefore.test(before)) return { measure: 'target', change: false }
  if (startLabel.test(before)) return { measure: 'baseline', change: false }
  // "13.000 flere handicappede": the quote has the word in it.
  if (comparedInside.test(sentence.slice(at, end)) && !past.test(before))
    return { measure: 'target', change: true }
  if (changing.test(before)) return { measure: past.test(before) ? 'level' : 'target', change: true }
  if (consequence.test(before)) return { measure: 'target', change: false }
  if (startingPoint.test(before)) return { measure: 'baseline', change: false }
  if (told.test(before) && farFromThen.test(after)) return { measure: 'level', change: true }
  if (comparing.test(after) && !/^ ?(?:mere|flere|færre|mindre) end (?:det )?forvent/i.test(after))
    return { measure: 'target', change: true }
  if (equal.test(before) && changing.test(before.replace(sharedChange, ' ')))
    return { measure: 'target', change: true }
  if (adding.test(before)) return { measure: 'target', change: true }
  if (past.test(before)) return { measure: consequence.test(after) ? 'baseline' : 'level', change: false }
  return { measure: 'target', change: false }
}

/** "10 % færre": the word right behind a change says which way, whatever the rest of the sentence says. */
export const directionBehind = (words: string, share = false): GoalFact['direction'] => {
  // "10 % højere end i kontrolgruppen" aims at more; "40 personer mere end forventet" at nothing.
  if (share && /^ ?(?:flere|højere|mere)\b/i.test(words)) return 'more'
  if (/^ ?(?:færre|lavere|mindre)\b/i.test(words)) return 'fewer'
  return /^ ?(?:flere|højere|mere)\b(?! end)/i.test(words) ? 'more' : null
}
