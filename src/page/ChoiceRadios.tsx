/** A question and its answers in; a row of native radio buttons, or a native list where they are many, out. */
import { useId } from 'react'
import styles from './ChoiceRadios.module.css'

interface ChoiceRadiosProps<Choice extends string> {
  readonly legend: string
  readonly options: readonly (readonly [value: Choice, label: string])[]
  readonly value: Choice
  readonly onChoose: (next: Choice) => void
}

/** More answers than this are no row: a list takes one line, and a letter finds a name in it. */
const fewOptions = 6

export const areMany = (options: readonly unknown[]): boolean => options.length > fewOptions

const ChoiceList = <Choice extends string>({
  legend,
  options,
  value,
  onChoose,
}: ChoiceRadiosProps<Choice>) => {
  const id = useId()
  return (
    <div className={styles.list}>
      <label htmlFor={id}>{legend}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([option]) => option === target.value)
          if (chosen) onChoose(chosen[0])
        }}
      >
        {options.map(([option, label]) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}

export const ChoiceRadios = <Choice extends string>(props: ChoiceRadiosProps<Choice>) =>
  areMany(props.options) ? <ChoiceList {...props} /> : <Radios {...props} />

const Radios = <Choice extends string>({ legend, options, value, onChoose }: ChoiceRadiosProps<Choice>) => {
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
