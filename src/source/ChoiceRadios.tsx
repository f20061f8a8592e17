/** A question and its answers in; a row of native radio buttons out. */
import { useId } from 'react'
import styles from './ChoiceRadios.module.css'

export interface ChoiceRadiosProps<Choice extends string> {
  readonly legend: string
  readonly options: readonly (readonly [value: Choice, label: string])[]
  readonly value: Choice
  readonly onChoose: (next: Choice) => void
}

export const ChoiceRadios = <Choice extends string>({
  legend,
  options,
  value,
  onChoose,
}: ChoiceRadiosProps<Choice>) => {
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <label key={option} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === value}
            onChange={() => onChoose(option)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
