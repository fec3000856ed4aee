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

# A value of a JSON file; nothing where there is none.
field() {
  node "$here/field.mjs" "$1" "$2"
}

# An output of one line or of many; nobody can guess what ends it.
output() {
  local end
  end=journey-$(node -p 'crypto.randomUUID()')
  printf '%s<<%s\n%s\n%s\n' "$1" "$end" "$2" "$end" >>"$GITHUB_OUTPUT"
}
