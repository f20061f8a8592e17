/** What a finder returns: a fact that has no id yet, and the number it stands on. */
import type { NumberToken } from '../danish/number.ts'
import type { Fact } from '../model.ts'

type Without<F> = F extends Fact ? Omit<F, 'id' | 'series' | 'figure'> : never

export interface Draft {
  readonly fact: Without<Fact>
  /** The number this fact claims; a number serves at most one fact. Null for a verdict in words. */
  readonly number: NumberToken | null
}
