/** Text to the numbers in it that say when or where, and are therefore no figures. */

import { describe, expect, it } from 'vitest'
import { figuresIn, othersIn } from './describe.ts'

type Case = readonly [text: string, ...others: readonly string[]]

const dates: readonly Case[] = [
  ['2018-2021 d. 01-04-2019', '2018-2021: period 2018/2021', '01-04-2019: date 2019-04-01'],
  ['Mandag d. 01. april 2019 kl. 14:30', '01. april 2019: date 2019-04-01', '14:30: time no year'],
  ['BRU 11.06.24', '11.06.24: date 2024-06-11'],
  ['møde d. 12/8-2019 blev', '12/8-2019: date 2019-08-12'],
  ['13-12-2019, udarbejdes', '13-12-2019: date 2019-12-13'],
  ['2019-11-12\nOverskrift', '2019-11-12: date 2019-11-12'],
  ['(Niveau 1.jan 2017)', '1.jan 2017: date 2017-01-01'],
  ['Pr. 1.jan. 2019 var', '1.jan. 2019: date 2019-01-01'],
  ['Pr. 1 januar 2019 var', '1 januar 2019: date 2019-01-01'],
  ['Pr. 1. nov.\nAntal', '1. nov.: date no year'],
  ['godkendte 15. januar.', '15. januar: date no year'],
  ['d. 27. - 30. oktober 2019.', '27. - 30. oktober 2019: period 2019-10-27/2019-10-30'],
  ['mandag den 28. oktober 2019', '28. oktober 2019: date 2019-10-28'],
  ['fra den 5. februar til den 8. april 2024', '5. februar: date no year', '8. april 2024: date 2024-04-08'],
  ['Kl. 16.00 til kl. 17.30 holder', '16.00: time no year', '17.30: time no year'],
  ['Kl. 13.00- 14.00 : I sag 96', '13.00- 14.00: time no year', '96: meeting_case'],
]

const periods: readonly Case[] = [
  ['61.000 kr. i 2020-23 til', '2020-23: period 2020/2023'],
  ['budget for 2020 – 2023. Aftalen', '2020 – 2023: period 2020/2023'],
  ['perioden august 2018 - februar 2019:', 'august 2018 - februar 2019: period 2018-08/2019-02'],
  ['data for januar 2020. Opfølgningen', 'januar 2020: period 2020-01'],
  ['Maj 19\nOkt. 19', 'Maj 19: period 2019-05', 'Okt. 19: period 2019-10'],
  ['for 1. kvartal 2019 vil', '1. kvartal 2019: period 2019-Q1'],
  ['1. - 4. kvartal 2018', '1. - 4. kvartal 2018: period 2018-Q1/2018-Q4'],
  ['fjerde kvartal 2019, og', 'fjerde kvartal 2019: period 2019-Q4'],
  ['primo 3. kvartal og', '3. kvartal: period no year'],
  ['i årets første 10 måneder', '10 måneder: period no year'],
  ['2. halvår af 2024.', '2. halvår af 2024: period 2024-H2'],
  ['ved udgangen af 2.022.', '2.022: year 2022'],
  ['ved udgangen af 2019. 1. januar 2019 var', '2019: year 2019', '1. januar 2019: date 2019-01-01'],
  ['2.022 borgere'],
  ['Social Pris 2024 blev', '2024: year 2024'],
  ['for 2020 og 2021 herunder', '2020: year 2020', '2021: year 2021'],
  ['\t2023\t2022\nAntal behandlede sager\t1547\t1721', '2023: year 2023', '2022: year 2022'],
]

const references: readonly Case[] = [
  ['2-3. Anbefales over for Byrådet', '2-3: list_mark'],
  ['Mødested: Udvalgsværelse 2, Rådhuset', '2: address'],
  ['Landemærket 26, Rønne, mødelokale 5', '26: address', '5: address'],
  ['fra bevilling 21 Jobcenter og', '21: budget_code'],
  ['00.32.10-S00-4-19', '00.32.10-S00-4-19: case_number'],
  ['15.00.00-A00-22-18S', '15.00.00-A00-22-18S: case_number'],
  ['24-017567', '24-017567: case_number'],
  ['23000072018-30104945110589', '23000072018-30104945110589: case_number'],
  [
    'Sagsnr.: 330-2017-90442    Dok.nr.: 330-2019-461972',
    '330-2017-90442: case_number',
    '330-2019-461972: case_number',
  ],
  ['Dok.nr.\n11802-24', '11802-24: case_number'],
  ['Sagsnr.: EMN-2019-01234', 'EMN-2019-01234: case_number'],
  ['Sagsnr.: 14/2086 og 27.18.00G01', '14/2086: case_number', '27.18.00G01: case_number'],
  ['Torvet 15, 5000 Odense C', '15: address', '5000: address'],
  ['fra 8.00 til 16.30 og 08:15:00', '8.00 til 16.30: time no year', '08:15:00: time no year'],
  ['fordelt 80/20 og 1:3', '80/20: ratio', '1:3: ratio'],
  ['fra puljen §17.46.41.80. Projektet', '17.46.41.80: law'],
  ['efter LAB § 42. Og §82b:', '42: law', '82b: law'],
  ['Styringslov §§ 37 – 40. I', '37: law', '40: law'],
  ['Servicelovens § 18-ansøgninger', '18-ansøgninger: law'],
  ['Heraf udgør tilbagebetalingskrav 2,1 mio. kr.'],
  ['afsat til mål 2,3 mio. kr. og i sag 3 mio. kr.'],
  ['punkt 2,1 mio. kr., bilag 2,3 og 4', '2: attachment', '3: attachment', '4: attachment'],
  ['Der er rejst refusionskrav 12 steder'],
  ['Af de afgjorte sager er kommunens afgørelse stadfæstet i\n40. Det svarer til'],
  ['Udvalget har besluttet, at der skal arbejdes i\n1. Indsats\n2. Job', '1: list_mark', '2: list_mark'],
  ['Udvalget vedtog det.\n40. Det nye bilag', '40: list_mark'],
  ['(sag 105) og (sag nr. 3)', '105: meeting_case', '3: meeting_case'],
  ['2018, punkt 14.', '2018: year 2018', '14: item'],
  ['punkt 2,3 og 4)', '2: item', '3: item', '4: item'],
  ['Punkt 2-6 tages', '2: item', '6: item'],
  ['Bilag 3: og bilag 1 og 2 er', '3: attachment', '1: attachment', '2: attachment'],
  ['(bilag 3.1 side 6)', '3.1: attachment', '6: page'],
  ['(se s.14, bilag 3:', '14: page', '3: attachment'],
  ['FOA, 3F og "Ride4Rehab"', '3F: name', 'Ride4Rehab: name'],
  ['omfattet af 225-timers reglen', '225-timers: name'],
  [
    'verdensmål 4 (Uddannelse), 8 (Vækst), 10 (Ulighed) og 17 (Partnerskab)',
    '4: label',
    '8: label',
    '10: label',
    '17: label',
  ],
  ['på tlf. 2911 4200 eller', '2911 4200: phone'],
  ['<https://a.dk/vis?id=ae7a2f8c-399d-48ea>', 'https://a.dk/vis?id=ae7a2f8c-399d-48ea: web_address'],
  ['1.    at udvalget\n2. Til efterretning\n12.\nPartierne', '1: list_mark', '2: list_mark', '12: list_mark'],
  ['2.d.1\nPartierne\n11.b\nDer', '2.d.1: list_mark', '11.b: list_mark'],
  ['Ad 1. Godkendt\nAt 2 - Der', '1: list_mark', '2: list_mark'],
  ['1 Tværgående ungeindsats\ttekst', '1: list_mark'],
  ['| 4 | Etablering af partnerskaber |', '4: list_mark'],
  ['Mål 3: Der skal', '3: label'],
  ['Puljer (kategori 2) og resten, kategori 3', '2: label', '3: label'],
  ['Servicespor 1: Der\nKontroltrin 2 og 3', '1: label', '2: label', '3: label'],
  ['på konto 6 og i afsnit 7 i uge 41', '6: account', '7: section', '41: week'],
  ['uge 3 (2020) og uge 2', '3: week', '2020: year 2020', '2: week'],
  ['(pol2.01 - overførsel) og (pol.1.02 service)', '2.01: budget_code', '1.02: budget_code'],
  ['Overførselsudgift\n02.01\n', '02.01: budget_code'],
  ['## **Punkt 21: Godkendelse**', '21: item'],
  ['Meddelelser fra formanden, m.fl.....\t23', '23: page'],
  ['Sag: 3. BUDGETOPFØLGNING 2023', '3.: ordinal', '2023: year 2023'],
  ['Budgetopfølgning 4 for 2019', '4: label', '2019: year 2019'],
  ['i 10. klasse og hvert 4. år', '10.: ordinal', '4.: ordinal'],
  ['placeret som nr. 65 ud af', '65: rank'],
  ['KANALSTRÆDE 2, KL. 15.30', '2: address', '15.30: time no year'],
  ['Mødet holdes i V2.02.', 'V2.02: name'],
  ['Resultatkrav 1: Andelen, Resultatkrav 2', '1: label', '2: label'],
  ['I budgetrevision 2 var der', '2: label'],
  ['Rådmandshaven 20, mødelokale 2', '20: address', '2: address'],
  ['Laksetorvet, lokale D.2\nDeltagere: Formanden', '2: address'],
  ['Rådmandshaven 20\nMødedeltagere', '20: address'],
  [
    'Måned\t2020\t2021\t2020\t2021',
    '2020: year 2020',
    '2021: year 2021',
    '2020: year 2020',
    '2021: year 2021',
  ],
  ['så den1) får og 2) får', '1: footnote', '2: footnote'],
  ['i 1.000 kr.\tBudget <sup>1)</sup>', '1.000: unit_header', '1: footnote'],
  ['1.000 kr.\tKorrigeret budget', '1.000: unit_header'],
  ['beløb (i 1.000 kr.)', '1.000: unit_header'],
]

describe.each([
  ['dates', dates],
  ['periods', periods],
  ['references', references],
] as const)('takes %s for no figures', (_name, cases) => {
  it.each(cases)('%s', (text, ...others) => {
    expect(othersIn(text)).toEqual(others)
  })
})

describe('a word that points somewhere', () => {
  it('does not swallow a figure with a unit', () => {
    expect(figuresIn('Mål 55 % af forløb, og bilag 2 og 4 medarbejdere')).toEqual([
      '55 = 55 percent «%»',
      '4 = 4 persons «medarbejdere»',
    ])
  })

  it('does not swallow an amount', () => {
    expect(figuresIn('resultatmål 1.311 og fik 1.000 kr. i gave')).toEqual([
      '1.311 = 1311',
      '1.000 = 1000 kroner «kr.»',
    ])
  })
})

it.each([
  ['Indholdsfortegnelse\nGodt liv i 202\t12\nFra Vordingborg\t24\n', '202: cut_off', '12: page', '24: page'],
  [
    'Indholdsfortegnelse\n62 Anden budgetopfølgning for Udvalget for Arbejde og\t4\nUddannelse\n64 Klager i året\t9\n',
    '62: item',
    '4: page',
    '64: item',
    '9: page',
  ],
  [
    'Dagsordenspunkter\nåbent 1 Fraværende\nlukket 3 Lukket punkt\n53. Underskrift\n',
    '1: item',
    '3: item',
    '53: item',
  ],
])('takes the numbers of a list of items for theirs and the pages: %s', (text, ...others) => {
  expect(othersIn(text, { start: 0, end: text.length })).toEqual(others)
})
