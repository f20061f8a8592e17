/** Values of the address that name nothing here in; a line that says they are left out, or nothing, out. */

export const NotKnown = ({ values }: { readonly values: readonly string[] }) =>
  values.length === 0 ? null : (
    <p role="status">
      Adressen nævner {values.map((value) => `»${value}«`).join(' og ')}, som ikke er blandt det, der kan
      vælges her. Det er ikke taget med.
    </p>
  )
