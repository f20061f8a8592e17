/** Nothing in; a checkbox out that turns the key / off, for those who dictate or press it by mistake. */
import { setSearchKey, useSearchKey } from '../../page/searchKey.ts'
import styles from './SearchView.module.css'

export const SearchKeyChoice = () => (
  <label className={styles.keyChoice}>
    <input type="checkbox" checked={useSearchKey()} onChange={({ target }) => setSearchKey(target.checked)} />
    <span>
      Tasten <kbd>/</kbd> går til søgefeltet
    </span>
  </label>
)
