# What the steps of the action share. Every input arrives in the surroundings, never in a script.
# shellcheck shell=bash
set -euo pipefail

here=$(dirname "${BASH_SOURCE[0]}")

# Ends the step with an annotation.
fail() {
  local text=$1
  text=${text//'%'/'%25'}
  text=${text//$'\r'/'%0D'}
  printf '::error::%s\n' "${text//$'\n'/'%0A'}"
  exit 2
}

# Values of a JSON file by their paths, each on a line; nothing where there is none. `name=path` prints the name, too.
fields() {
  node "$here/fields.mjs" "$@"
}

# An output, of one line or of many: nobody can guess what ends it.
output() {
  : "${end_of_output:=journey-$(node -p 'crypto.randomUUID()')}"
  printf '%s<<%s\n%s\n%s\n' "$1" "$end_of_output" "$2" "$end_of_output" >>"$GITHUB_OUTPUT"
}
