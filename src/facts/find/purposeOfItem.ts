/**
 * An amount of which its own paragraph says no purpose in, the one of its item out: a name in quotation marks, or the title.
 *
 *     … har udmeldt puljen "Indsats for læsning". … Kommunen har fået bevilget 2 mio. kr. via puljen.     Indsats for læsning
 *     Orientering om indsatsen for unge                                                                    indsatsen for unge
 */
import type { Reading } from '../passage.ts'
import type { Amount } from './amount.ts'
import { lastQuotedIn } from './purposePhrases.ts'

/** Who gives or is given money is not what it is for. */
export const isGiven = ({ governor }: Amount): boolean =>
  governor.governs.kind === 'money' && ['grant', 'allocation'].includes(governor.governs.measure)

const titleLead =
  /^(?:til )?(?:orientering|godkendelse|drøftelse|behandling|beslutning|status|ansøgning|temadrøftelse|anmodning)(?: og \p{L}+)?(?: om| af| på| fra| vedr\.?| vedrørende| til(?= pulje))?:? /iu

export const ofItem = (reading: Reading, amount: Amount): string => {
  const { passage, sentence } = amount
  if (isGiven(amount)) {
    const start = reading.text.lines[passage.section.fromLine - 1]?.start ?? sentence.start
    const named = lastQuotedIn(
      reading.text.clean.slice(Math.max(start, sentence.start - 800), sentence.start),
    )
    if (named !== null) return named
  }
  const title = passage.item?.title.replace(titleLead, '') ?? ''
  const titled = isGiven(amount) ? lastQuotedIn(title) : null
  if (titled !== null) return titled
  return title.slice(0, 160) || passage.heading
}
