/** Nothing in; words about benefits and those who get them out, explained in plain Danish. */
import { termsOf } from './term.ts'

const current = termsOf('benefits', [
  [
    'forsikrede ledige',
    'insured unemployed',
    'Ledige, der er medlem af en a-kasse og får dagpenge.',
    'forsikret ledig',
    'a-dagpenge',
    'dagpenge',
  ],
  ['kontanthjælp', 'cash benefit', 'Hjælp til at leve for, når man ikke har en anden indtægt eller formue.'],
  ['sygedagpenge', 'sickness benefit', 'Penge, man får, når man er for syg til at arbejde.'],
  [
    'førtidspension',
    'disability pension',
    'En fast ydelse til mennesker, der varigt ikke kan forsørge sig selv ved at arbejde.',
  ],
  [
    'jobafklaringsforløb',
    'job assessment process',
    'Et forløb for syge, der ikke længere kan få sygedagpenge, men stadig ikke kan arbejde.',
  ],
  [
    'fleksjob',
    'flexi-job',
    'Et job på færre timer eller med særlige hensyn for mennesker med varigt nedsat arbejdsevne.',
    'fleksjobbere',
  ],
  [
    'ledighedsydelse',
    'unemployment allowance (flexi-job)',
    'En ydelse til den, der er godkendt til fleksjob, men ikke har et.',
  ],
  ['boligstøtte', 'housing benefit', 'Et tilskud til huslejen.'],
  [
    'jobparat',
    'job-ready',
    'Kommunen vurderer, at borgeren kan tage et arbejde inden for kort tid.',
    'jobparate',
  ],
  [
    'uddannelsesparat',
    'education-ready',
    'Kommunen vurderer, at den unge kan begynde på en uddannelse inden for kort tid.',
    'uddannelsesparate',
  ],
  [
    'aktivitetsparat',
    'activity-ready',
    'Kommunen vurderer, at borgeren skal have mere hjælp, før et arbejde er muligt.',
    'aktivitetsparate',
  ],
  [
    'bruttoledige',
    'gross unemployed',
    'Alle ledige på dagpenge eller jobparate på kontanthjælp, også dem, der er i aktivering.',
    'bruttoledig',
    'bruttoledighed',
    'bruttoledigheden',
  ],
  [
    'fuldtidsperson',
    'full-time equivalent recipient',
    'Flere personers tid på en ydelse lagt sammen, så det svarer til én på fuld tid. To på halv tid er én fuldtidsperson.',
  ],
  [
    'helårsperson',
    'whole-year recipient',
    'Det samme som én person på en ydelse hele året. To i et halvt år er én helårsperson.',
  ],
])

const former = termsOf(
  'benefits',
  [
    [
      'uddannelseshjælp',
      'educational allowance',
      'En tidligere hjælp til unge under 30 år uden uddannelse. Siden 1. juli 2025 hedder hjælpen kontanthjælp.',
    ],
    [
      'ressourceforløb',
      'resource clarification process',
      'Et længere forløb, der skulle bringe mennesker tættere på arbejde, så de ikke behøvede førtidspension. Nye borgere begynder ikke i det.',
      'ressourceforløbsydelse',
    ],
    [
      'revalidering',
      'rehabilitation',
      'Støtte til at uddanne sig eller træne sig op til et arbejde, når helbredet kræver det. Nye borgere begynder ikke i det.',
      'revalidend',
      'revalidender',
    ],
    [
      'integrationsydelse',
      'integration benefit',
      'En tidligere, lavere ydelse til nyankomne. Den kom senere til at hedde selvforsørgelses- og hjemrejseydelse.',
      'selvforsørgelses- og hjemrejseydelse',
      'hjemrejseydelse',
    ],
  ],
  true,
)

export const benefitTerms = [...current, ...former]
