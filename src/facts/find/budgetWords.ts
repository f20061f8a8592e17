/**
 * Words of budgets and what differs from them: stems in, what an amount behind them is out.
 *
 *     mindreforbrug, overskud, merindtægt …     a deviation: less spent
 *     korrigeret budget, forventet regnskab …   a budget, a forecast
 */
import { budget, deviation, money, nothing, type Stems } from './governing.ts'

/** "i det korrigerede budget var afsat N": the budget itself, where no "til X" says what is set aside. */
const setAside =
  '(?:(?:er|var|blev|der|samlet|i alt|oprindeligt) ){1,4}afsat(?<!afsat [^;]{3,120}afsat)(?= (?:i alt |ca\\. |netto )?\\d[\\d.,]{0,14} ?(?:mio\\.?|mia\\.?|t\\.?)? ?(?:kr|kroner)(?!\\.? (?:\\p{L}+ )?til ))'

export const budgetWords: readonly Stems[] = [
  [
    nothing,
    [
      '(?:over|mer)- (?:eller|og|/) ?(?:under|mindre)\\w*',
      'merforbrug/mindreforbrug',
      'finansieringsmæssig\\w* \\w+',
      'mangler (?:\\p{L}+ )?finansiering(?= )',
    ],
  ],
  // What brings an overspend down is no overspend.
  [
    money('saving'),
    [
      '(?:(?:nedbring|mindsk|formindsk|begræns|reducer|sænk|dæmp)er?|nedsætter?|nedbragt) (?:\\p{L}+ ){0,3}?(?:mer|over)(?:forbrug|udgift)\\p{L}*(?= (?:[\\p{L}\\d]+ ){0,4}?med )',
    ],
  ],
  // What a deviation has grown or shrunk by since the last report is none; since another year it is no forecast's.
  [
    budget('forecast_change'),
    [
      '(?:mer|mindre|over|under)(?:forbrug|udgift)\\p{L}* (?:(?:er|blev|bliver|således|dermed|derfor|nu|altså) ){0,3}' +
        '(?:forøget|øget|vokset|steget|faldet|reduceret|nedbragt|mindsket|formindsket) med(?= )' +
        '(?![^;]{0,80}(?:(?:i forhold til|siden|fra) (?:regnskab )?(?:19|20)\\d\\d|sidste år|året før))',
      // A forecast that is raised is no budget that is.
      '(?:skønnet|forventningen|prognosen|estimatet)(?: (?:20\\d\\d|(?!\\d)[^ .,;]+)){1,6}? ' +
        '(?:hævet|hæves|sænket|sænkes|(?:op|ned)(?:justeret|justeres|skrevet|skrives)|forhøjet|forhøjes|øget|reduceret|nedsat) (?:\\p{L}+ )?med(?= )',
    ],
  ],
  // A revenue that fails makes the net spending larger; one that exceeds makes it smaller.
  [
    deviation('underspend'),
    [
      'uforbrugte?t? (?:beløb|midler|budget)(?= på )',
      'mindre-?(?:forbrug|udgift|d?gift)\\w*',
      '(?:færre|lavere|mindre) udgifter (?=[^.()]{0,60}\\([+-])',
      'underforbrug\\w*',
      'overskud(?:det)?',
      'merindtægt\\w*',
      '(?:ligge|ligger|lå|være|er|holde|holder|ende|ender|endte) (?:sig )?under (?:\\p{L}+ ){0,3}budget\\w*(?= med )',
      'et plus(?= på )',
      'budget\\p{L}* (?:\\p{L}+ ){0,4}underskr(?:ides|edet|ider)(?=,? (?:\\p{L}+ ){0,2}med )',
    ],
  ],
  [
    deviation('overspend'),
    [
      'mer-?(?:forbrug|udgift)\\w*',
      'overforbrug\\w*',
      '(?:flere|højere|større) udgifter (?=[^.()]{0,60}\\([+-])',
      'underskud(?:det)?',
      'budgetoverskridelse\\w*',
      'overskridelsen(?= (?:er|udgør|bliver|var|på|ventes|forventes) )',
      // "overstiger det korrigerede budget med N": no budget of N.
      '(?:overstig|overskr(?:id|ed))\\p{L}* (?:\\p{L}+ ){0,3}?\\p{L}{0,15}(?:budget|ramme)\\w*(?=,? (?:nemlig |og det |det er )?med )',
      '(?:budget)?overskridelse\\p{L}* af (?:\\p{L}+ ){0,3}?\\p{L}{0,15}(?:budget|ramme)\\w*(?= (?:på|med) )',
      'der mangler(?! (?:\\p{L}+ )?finansiering)(?= (?:\\p{L}+ ){0,2}\\d)',
      'et minus(?= på )',
      'et hul(?= på )',
      '(?:ligge|ligger|lå|være|er|ende|ender|endte) over (?:\\p{L}+ ){0,3}budget\\w*(?= med )',
      'mindreindtægt\\w*',
      'spræng\\p{L}* (?:sin |sit |budget|ramme)\\p{L}*(?= (?:\\p{L}+ ){0,2}med )',
      // "Budgettet på M, som blev vedtaget i oktober, er overskredet med N".
      'overskredet(?<=(?:budget|ramme|bevilling)[^;:]{0,120} (?:er|blev|bliver|ventes|forventes) (?:\\p{L}+ ){0,2}overskredet)(?= (?:\\p{L}+ ){0,2}med (?:ca\\. |i alt )?\\d)',
      // "Budgettet overskrides dermed med N": no budget of N either.
      '\\p{L}{0,15}(?:budget|ramme)\\p{L}* (?:\\p{L}+ ){0,4}overskr(?:ides|edet|ider)(?=,? (?:\\p{L}+ ){0,2}med )',
    ],
  ],
  [deviation('signed'), ['(?:budget)?afvigelse\\w*']],
  [
    budget('revised_budget'),
    [
      `(?:korrigere|revidere)(?:t|de) (?:\\w+ )?(?:netto|brutto|drifts)?budget\\w* ${setAside}`,
      '(?:korrigere|revidere)(?:t|de) (?:\\w+ )?(?:netto|brutto|drifts)?budget\\w*',
      'gældende (?:netto|drifts)?budget\\w*',
    ],
  ],
  [
    budget('original_budget'),
    [
      `(?:oprindelig(?:e|t)?|vedtag(?:et|ne)) (?:\\w+ )?(?:netto|brutto|drifts)?budget\\w* ${setAside}`,
      'budget\\p{L}* (?:[\\p{L}-]+ ){0,6}(?:var|er|lød) oprindeligt?(?= (?:på|fastsat til|vedtaget til) )',
      '(?:oprindelig(?:e|t)?|vedtag(?:et|ne)) (?:\\w+ )?(?:netto|brutto|drifts)?budget\\w*',
    ],
  ],
  [
    budget('forecast'),
    [
      '(?:forvente(?:t|de)|skønne(?:t|de)) (?:samle(?:t|de) )?(?:års|netto)?(?:regnskab|forbrug)(?:et)?(?= )',
      '(?:regner|venter|forventer) (?:med )?at (?:bruge|komme til at bruge|slippe med|ende på|lande på)(?= (?:ca\\. )?\\d)',
      '(?:venter|forventer) (?:\\p{L}+ )?(?:udgifter|udgift)(?= for )',
      '(?:ventes|forventes|skønnes|anslås) (?:der )?(?:(?:nu|samlet|i \\d{4}|at blive) ){0,2}(?:brugt|anvendt)(?= (?:i alt |ca\\. |netto )?\\d)(?![^;]{0,24}kr\\.? (?:mindre|mere)(?!\\p{L}))',
      '(?:ventes|forventes|skønnes|anslås|vurderes) (?:[\\p{L}]+ ){0,2}?at (?:ende|lande|slutte) (?:med|på) et (?:samlet )?(?:års|netto)?(?:forbrug|regnskab)(?= på )',
      // "at regnskabet vil lande på N", "ventes nu, at der bliver brugt N".
      '(?:(?:års|netto)?regnskab|(?:års|netto)?forbrug|resultat)et (?:(?:vil|ser ud til at|kommer til at|må ventes at) (?:[\\p{L}]+ ){0,2}?(?:blive|ende|lande|slutte)|lander|ender)(?: (?:på|med))?(?= (?:ca\\. |i alt |omkring )?\\d)',
      'at der (?:(?:vil blive|bliver|er|i alt|samlet|i år) ){1,3}(?:brugt|anvendt)(?<=(?:vente[sr]|skønne[sr]|anslås)(?: \\p{L}+){0,3}, at der [^.,;:\\d]{4,40})(?= (?:i alt |ca\\. |netto )?\\d)(?![^;]{0,24}kr\\.? (?:mindre|mere)(?!\\p{L}))',
      'skønnet(?: for [^.,;\\d]{3,30})? (?:er|bliver|lyder)(?: nu)?(?: på)?(?= (?:ca\\. )?\\d)',
      'forvente(?:t|de) årsresultat(?:et)?(?= (?:er|bliver|udgør|på) )',
      '(?:forventes|ventes|skønnes|anslås) (?:der )?et (?:samlet )?(?:års|netto)?(?:forbrug|regnskab)(?= på )',
      'estimatet(?: for[^.,;\\d]{0,30} ?\\d{0,4})? (?:er|lyder på|viser)(?= )',
      '(?:skønnet|forventningen|ventningen|prognosen)(?: for [^.,;\\d]{3,30})? (?:er|lyder på|viser)(?: et)?(?: samlet)? (?:forbrug|regnskab)(?= på )',
      '(?:forventes|ventes|skønnes|anslås|vurderes) (?:[\\p{L}]+ ){0,3}?(?:forbruget|regnskabet|nettoudgifterne) at (?:blive|udgøre|(?:ende|lande|ligge) på)(?= )',
      '(?:(?:års|netto)?regnskab|(?:netto|års)?forbrug|(?:overførsels|service|drifts|nettodrifts|forsørgelses|netto)udgift)\\p{L}* (?:(?:for|på|i|til) (?:[\\p{L}]+ |\\d{4} ){1,5})?(?:(?:nu|dermed|herefter|derfor|således) )?(?:ventes|forventes|skønnes|anslås|vurderes)(?: (?:nu|dermed|herefter|derfor|således))? at (?:blive|udgøre|(?:ende|lande|ligge) på)(?= )',
    ],
  ],
  [
    budget('accounts'),
    [
      '(?:års|netto)?forbrug(?:et)?(?= )',
      'regnskabsresultat(?:et)?(?= (?:(?:for|i) \\d{4} )?(?:er|var|blev|udgør|udgjorde|endte på|på) )',
      'foreløbige (?:regnskab|resultat)\\p{L}*(?= (?:er|var|blev|udgør|på) )',
      'regnskabet (?:viser|udviser|udviste|viste) (?:samlede |samlet )?(?:netto)?udgift(?:er)?(?= på )',
      '(?:viser|udviser|udviste|viste) regnskabet (?:samlede |samlet )?(?:netto)?udgift(?:er)?(?= på )',
      '(?:nettodrifts|drifts|overførsels|service|netto)udgift(?:er|erne)? (?:blev|var|udgjorde|endte på)(?= (?:i alt )?\\d)',
      'regnskab(?= (?:for )?\\d{4},? (?:der|som) )',
      'regnskab(?= \\d[\\d.,]{0,14} (?:mio|mia|mkr|t\\.?kr|kr))',
      'regnskabet?(?= )',
      '(?:der (?:blev|er)|(?:blev|er) der) (?:(?:i \\d{4}|samlet|i alt) ){0,2}brugt(?= (?:i alt |netto )?\\d)(?![^;]{0,24}kr\\.? (?:mindre|mere)(?!\\p{L}))',
      'regnskab(?= (?:for \\d{4} |\\d{4} )?(?:er |var |udgør |endte |ender )?på )',
    ],
  ],
  [
    budget('budget'),
    [
      'budgetteret (?:med|til)(?: (?:samlede )?(?:netto|brutto)?udgift(?:er)? (?:for|på|til)(?= (?:i alt |ca\\. |samlet )?\\d))?',
      'budgetterede(?= \\d)',
      'er budgettet(?= \\d)',
      '(?:drifts|service|budget|udgifts)(?:ramme|budget)(?:n|tet)?(?= (?:(?:er|var|udgør) )?på )',
      'budget(?:tet)?(?= (?:er |var |udgør |for \\d{4} (?:er )?)?på )',
      'budget(?= \\d[\\d.,]{0,14} (?:mio|mia|mkr|t\\.?kr|kr))',
      'budgettet(?= (?:udgør|er) (?:(?:i alt|samlet|nu|fortsat|herefter|således|netto|på|ca\\.) ){0,3}(?:kr\\. ?)?\\d)',
      'budget(?:tet)? (?:(?:for )?\\d{4} )?(?:har|rummer|indeholder) (?!(?:\\p{L}+ ){0,2}(?:(?:over|under)skud|\\p{L}*forbrug))(?:\\p{L}+ ){1,3}?(?=på (?:ca\\. )?\\d)',
    ],
  ],
  [
    budget('forecast_change'),
    [
      '(?:forbedret|forværret|forbedring|forværring|forbedres|forværres) (?:med|på)',
      '(?:forbedringen|forværringen) (?:er|udgør|bliver)(?: (?:således|dermed|altså|samlet|i alt))?(?= )',
      '(?:forventede|skønnede) (?:mer|mindre|over|under)forbrug(?:et)? (?:\\p{L}+ )?(?:øget|vokset|steget|faldet|reduceret|nedbragt|mindsket) med(?= )',
    ],
  ],
]
