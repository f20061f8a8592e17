/** A text in; a button that copies it out, which says so, and shows the text selected where copying is not allowed. */
import { useId, useState } from 'react'
import styles from './CopyButton.module.css'

interface CopyButtonProps {
  /** Asked for when the button is pressed: it may hold the address of the page. */
  readonly text: () => string
  readonly label: string
  /** Said when it worked: "Henvisningen er kopieret." */
  readonly done: string
}

interface State {
  readonly done: boolean
  /** The text to copy by hand, where the browser does not allow it. */
  readonly byHand: string | null
}

const ready: State = { done: false, byHand: null }

const copy = async (text: string): Promise<State> => {
  try {
    await navigator.clipboard.writeText(text)
    return { done: true, byHand: null }
  } catch {
    // No permission, or a page without https.
    return { done: false, byHand: text }
  }
}

export const CopyButton = ({ text, label, done }: CopyButtonProps) => {
  const [state, setState] = useState(ready)
  const id = useId()
  return (
    <>
      <button
        className="button button-secondary"
        type="button"
        onClick={() => {
          setState(ready)
          void copy(text()).then(setState)
        }}
      >
        {label}
      </button>
      <span className={styles.said} role="status">
        {state.done && done}
      </span>
      {state.byHand !== null && (
        <span className={styles.byHand}>
          <label htmlFor={id}>Browseren må ikke kopiere for dig. Teksten er markeret; kopiér den selv.</label>
          <textarea
            id={id}
            readOnly
            rows={4}
            value={state.byHand}
            ref={(field) => {
              field?.focus()
              field?.select()
            }}
          />
        </span>
      )}
    </>
  )
}
