#!/usr/bin/env bash
# Prints the path of the command: the one of the repository, or an exact version that is installed into a folder.
# shellcheck source=packages/cli/action/common.sh
source "$(dirname "$0")/common.sh"

version=${JOURNEY_VERSION:-$(fields "$here/../package.json" version)}
if [[ $version == installed ]]; then
  command=$PWD/node_modules/.bin/journey
  [[ -x $command ]] || fail 'There is no journey in node_modules. Install it before this step: npm ci' >&2
  printf '%s' "$command"
  exit
fi
[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$ ]] || fail "version takes an exact version such as 1.0.0, or installed, not $version." >&2

# Not in the repository: what that configures for npm does not count here.
cd "$1"
echo '{ "private": true }' >package.json
npm install --silent --ignore-scripts --no-audit --no-fund --save-exact "@journey-as-code/cli@$version" >&2
printf '%s' "$1/node_modules/.bin/journey"
