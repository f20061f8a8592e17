/**
 * The dictionary of governing words: stems in, what an amount behind them is out.
 *
 *     mindreforbrug, overskud, merindtægt …     a deviation: less spent
 *     reduceret, nedskrives …                   a change of the budget: less
 *     afsat, allokere …                         money set aside
 */
import type { BudgetMeasure } from '../model/budget.ts'

export type Governing =
  | { readonly kind: 'deviation'; readonly direction: 'underspend' | 'overspend' | 'signed' }
  | { readonly kind: 'budget'; readonly measure: BudgetMeasure }
  | { readonly kind: 'appropriation'; readonly measure: string; readonly way: 'less' | 'more' | null }
  | { readonly kind: 'money'; readonly measure: string }
  /** Looks like one of the above and is none: "over- eller underskud", "finansieringsmæssigt overskud". */
  | { readonly kind: 'nothing' }

export const deviation = (direction: 'underspend' | 'overspend' | 'signed'): Governing => ({
  kind: 'deviation',
  direction,
})
export const budget = (measure: BudgetMeasure): Governing => ({ kind: 'budget', measure })
const appropriation = (measure: string, way: 'less' | 'more' | null = null): Governing => ({
  kind: 'appropriation',
  measure,
  way,
})
export const money = (measure: string): Governing => ({ kind: 'money', measure })
export const nothing: Governing = { kind: 'nothing' }

/** Stems as regular expression sources, most telling first; `*` at the end lets an ending follow. */
export const dictionary: readonly (readonly [Governing, readonly string[]])[] = [
  [
    nothing,
    [
      '(?:over|mer)- (?:eller|og|/) ?(?:under|mindre)\\w*',
      'merforbrug/mindreforbrug',
      'finansieringsmæssig\\w* \\w+',
    ],
  ],
  // What a deviation has grown or shrunk by since the last report is none; since another year it is no forecast's.
  [
    budget('forecast_change'),
    [
      '(?:mer|mindre|over|under)(?:forbrug|udgift)\\p{L}* (?:(?:er|blev|bliver|således|dermed|derfor|nu|altså) ){0,3}' +
        '(?:forøget|øget|vokset|steget|faldet|reduceret|nedbragt|mindsket|formindsket) med(?= )' +
        '(?![^.;]{0,80}(?:(?:i forhold til|siden|fra) (?:regnskab )?(?:19|20)\\d\\d|sidste år|året før))',
    ],
  ],
  // A revenue that fails makes the net spending larger; one that exceeds makes it smaller.
  [
    deviation('underspend'),
    [
      'mindre-?(?:forbrug|udgift|d?gift)\\w*',
      '(?:færre|lavere|mindre) udgifter (?=[^.()]{0,60}\\([+-])',
      'underforbrug\\w*',
      'overskud(?:det)?',
      'merindtægt\\w*',
      '(?:ligge|ligger|lå|være|er|holde|holder|ende|ender|endte) (?:sig )?under (?:\\p{L}+ ){0,3}budget\\w*(?= med )',
      'et plus(?= på )',
      'budget\\p{L}* (?:\\p{L}+ ){0,4}underskr(?:ides|edet|ider)(?= (?:\\p{L}+ ){0,2}med )',
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
      // "overstiger det korrigerede budget med N": no budget of N.
      '(?:overstig|overskr(?:id|ed))\\p{L}* (?:\\p{L}+ ){0,3}?\\p{L}{0,15}(?:budget|ramme)\\w*(?= med )',
      '(?:budget)?overskridelse\\p{L}* af (?:\\p{L}+ ){0,3}?\\p{L}{0,15}(?:budget|ramme)\\w*(?= (?:på|med) )',
      'der mangler(?= (?:\\p{L}+ ){0,2}\\d)',
      'et minus(?= på )',
      'et hul(?= på )',
      '(?:ligge|ligger|lå|være|er|ende|ender|endte) over (?:\\p{L}+ ){0,3}budget\\w*(?= med )',
      'mindreindtægt\\w*',
      'spræng\\p{L}* (?:sin |sit |budget|ramme)\\p{L}*(?= (?:\\p{L}+ ){0,2}med )',
      // "Budgettet overskrides dermed med N": no budget of N either.
      '\\p{L}{0,15}(?:budget|ramme)\\p{L}* (?:\\p{L}+ ){0,4}overskr(?:ides|edet|ider)(?= (?:\\p{L}+ ){0,2}med )',
    ],
  ],
  [deviation('signed'), ['(?:budget)?afvigelse\\w*']],
  [budget('revised_budget'), ['(?:korrigere|revidere)(?:t|de) (?:\\w+ )?budget\\w*', 'gældende budget\\w*']],
  [
    budget('original_budget'),
    [
      'budget\\p{L}* (?:[\\p{L}-]+ ){0,6}(?:var|er) oprindeligt?(?= (?:på|fastsat til|vedtaget til) )',
      '(?:oprindelig(?:e|t)?|vedtag(?:et|ne)) (?:\\w+ )?budget\\w*',
    ],
  ],
  [
    budget('forecast'),
    [
      '(?:forvente(?:t|de)|skønne(?:t|de)) (?:samle(?:t|de) )?(?:års|netto)?(?:regnskab|forbrug)(?:et)?(?= )',
      '(?:regner|venter|forventer) (?:med )?at (?:bruge|komme til at bruge|slippe med|ende på|lande på)(?= (?:ca\\. )?\\d)',
      '(?:venter|forventer) (?:\\p{L}+ )?(?:udgifter|udgift)(?= for )',
      '(?:ventes|forventes|skønnes|anslås|vurderes) (?:[\\p{L}]+ ){0,2}?at (?:ende|lande|slutte) (?:med|på) et (?:samlet )?(?:års|netto)?(?:forbrug|regnskab)(?= på )',
      '(?:forventes|ventes|skønnes|anslås) (?:der )?et (?:samlet )?(?:års|netto)?forbrug(?= på )',
      'estimatet(?: for[^.,;\\d]{0,30} ?\\d{0,4})? (?:er|lyder på|viser)(?= )',
      '(?:skønnet|forventningen|ventningen|prognosen)(?: for [^.,;\\d]{3,30})? (?:er|lyder på|viser)(?: et)?(?: samlet)? (?:forbrug|regnskab)(?= på )',
      '(?:forventes|ventes|skønnes|anslås|vurderes) (?:[\\p{L}]+ ){0,3}?(?:forbruget|regnskabet|nettoudgifterne) at (?:blive|udgøre|(?:ende|lande|ligge) på)(?= )',
      '(?:(?:års|netto)?regnskab|(?:netto|års)?forbrug|nettoudgift)\\p{L}* (?:(?:for|på|i|til) (?:[\\p{L}]+ |\\d{4} ){1,5})?(?:(?:nu|dermed|herefter|derfor|således) )?(?:ventes|forventes|skønnes|anslås|vurderes)(?: (?:nu|dermed|herefter|derfor|således))? at (?:blive|udgøre|(?:ende|lande|ligge) på)(?= )',
    ],
  ],
  [
    budget('accounts'),
    [
      '(?:års|netto)?forbrug(?:et)?(?= )',
      'regnskabet?(?= )',
      '(?:der (?:blev|er)|(?:blev|er) der) (?:(?:i \\d{4}|samlet|i alt) ){0,2}brugt(?= (?:i alt |netto )?\\d)(?![^.;,]{0,40} (?:mindre|mere)(?: |$))',
      'regnskab(?= (?:for \\d{4} |\\d{4} )?(?:er |var |udgør |endte |ender )?på )',
    ],
  ],
  [
    budget('budget'),
    [
      'budgetteret (?:med|til)',
      'budgetterede(?= \\d)',
      'er budgettet(?= \\d)',
      'budget(?:tet)?(?= (?:er |var |udgør |for \\d{4} (?:er )?)?på )',
      'budgettet(?= (?:udgør|er) )',
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
  [
    appropriation('supplementary_appropriation'),
    [
      'tillægsbevilling\\w*',
      'bevilges(?= [^.;]{0,30} i tillæg(?: |$))',
      'bevilling(?:en|er|erne)?(?= )',
      'bevillingsønske\\w*',
    ],
  ],
  [appropriation('capital_appropriation'), ['anlægsbevilling\\w*']],
  [appropriation('virement'), ['(?:budget)?omplacer\\w*', 'flyt(?:ter|te|tes|tet|ning|ninger|ningen)(?= )']],
  [appropriation('mid_year_adjustment'), ['midtvejsreguler\\w*', 'reguleringen?(?= )']],
  [
    appropriation('carry_over'),
    [
      'overfør(?:e|es|er|sel|slen)(?= )',
      // "føre N tilbage til kassen": the words stand round the amount.
      'før(?:e|es)(?= [^;:]{3,30} tilbage til (?:kommune)?kassen)',
      // "overførsler" alone are the benefits; from year to year they are carried over.
      'overførsler(?= (?:mellem|til|fra|af) )',
      'overført',
      '(?:tilbageført|tilbageføres|føres tilbage|tilgår)(?= til (?:kassen|kassebeholdningen|de likvide))',
    ],
  ],
  [appropriation('frozen'), ['indefros\\w+']],
  [
    appropriation('budget_change', 'less'),
    [
      '(?:reducere[st]|nedsat|nedsættes|nedskrive[st]|nedskrevet|sænke[st]|beskæres|beskåret)(?!\\p{L})(?: med)?',
      '(?:reducere|nedsætte|nedskrive|sænke|beskære)(?= [^.;:]{0,60}\\bmed )',
      '(?:budget)?(?:reduktion|nedskrivning|nedsættelse)(?:en|er)?(?= (?:på|af) )',
      '(?:sættes|sat|sætte|skæres|skåret|skære) ned(?: med)?',
      '(?:sættes|sætter|sætte|sat)(?= [^.,;:\\d]{2,50} ned med )',
      'afgiver(?= (?:i alt |netto |ca\\. )?\\d)',
      'nedjuster(?:es|et) (?:\\p{L}+ ){0,2}\\p{L}{0,15}(?:budget|ramme)\\p{L}* (?:\\p{L}+ ){0,3}?med(?= )',
      '(?:budget|ramme)\\p{L}* (?:\\p{L}+ ){0,3}?nedjuster(?:es|et) (?:\\p{L}+ ){0,2}?med(?= )',
    ],
  ],
  [
    appropriation('budget_change', 'more'),
    [
      '(?:forhøje[st]|opskrives|opskrevet)(?!\\p{L})(?: med)?',
      '(?:forhøje|opskrive)(?= [^.;:]{0,60}\\bmed )',
      '(?:øge[st]|hæve[st]|udvide[st]) med(?= )',
      '(?:sættes|sat|sætte) op med(?= )',
      'tilføres',
      'tilført',
    ],
  ],
  [
    appropriation('reserve_left'),
    ['rester(?:er|ede)(?<=(?:pulje|reserve|buffer|bevilling)[^.;]{0,140}rester(?:er|ede))(?: der)?(?= )'],
  ],
  [appropriation('reserve'), ['reserve(?:pulje|ret)\\w*', 'reserve(?:n|r|res)?(?= )', 'buffer']],
  [appropriation('financing'), ['(?:egen|med|sam)?finansier(?:ing|es|et)\\w*', 'bloktilskud\\w*']],
  [
    money('saving'),
    [
      'bespar\\w+',
      'spare(?:t|de|s)?(?= )',
      'nedjuster\\w*',
      'effektivisering\\p{L}{0,12}(?= (?:[\\p{L}\\d]+ ){0,6}(?:på|for|til|svarende til) (?:i alt |ca\\. |mindst )?(?:kr\\. ?)?\\d)',
      // An effect may be a loss: only one that is called good saves.
      'positiv\\w* (?:økonomisk\\w* )?(?:effekt|gevinst)\\w*',
      '(?:effektiviserings|rationaliserings)gevinst\\w*',
    ],
  ],
  [
    money('grant'),
    [
      '\\p{L}{0,20}tilskud\\w*',
      'bevil(?:l?iget|get)',
      'bevilge(?:r|s|de)(?= )',
      'tildelt',
      'puljemidler\\w*',
    ],
  ],
  [
    money('allocation'),
    [
      'afsat',
      'afsættes',
      'afsætter',
      'allokere\\w*',
      'frigiv(?:es|e|else)(?= )',
      // "Puljen til uforudsete udgifter er på N": its name is no cost.
      'puljen? til [^.;,\\d]{3,60}? (?:er|var|udgør)(?: på)?(?= (?:i alt |ca\\. )?(?:kr\\. ?)?\\d)',
      '(?<!\\p{L})pulje(?:n|r)?(?= (?:(?:er|var|udgør) )?(?:i \\d{4} )?på (?:i alt |ca\\. )?(?:kr\\. ?)?\\d)',
    ],
  ],
  [money('investment'), ['invester\\w*']],
  [
    money('cost'),
    [
      '(?:netto|brutto)?udgift(?:en|er|erne)?(?= )',
      'lønudgift\\w*',
      'udbetalt',
      'omkostning\\w*',
      'koste[rdt]?e?(?= (?:i alt |samlet |årligt |i gennemsnit |gennemsnitligt? |ca\\. )?(?:kr\\. ?)?\\d)',
    ],
  ],
  // What a cost goes up or down by is no cost.
  [money('rise'), ['(?:steget|stiger|stige|vokset|vokse|stigning(?:en)?|vækst(?:en)?) (?:med|på)(?= )']],
  [money('fall'), ['(?:faldet|falder|falde|fald(?:et)?|nedgang(?:en)?) (?:med|på)(?= )']],
  [money('income'), ['(?:netto)?indtægt\\w*']],
]
