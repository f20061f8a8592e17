// The running Node in; ends the process with plain words when it is too old. Imported before anything else.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

const isNewEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22

if (!isNewEnough) {
  console.error(
    `Node ${process.versions.node} is too old. Udvalgstal needs Node 20.19 or later (of 22: 22.12 or later).`,
  )
  process.exit(1)
}
