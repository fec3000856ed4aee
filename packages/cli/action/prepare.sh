#!/usr/bin/env bash
# Finds the commit to compare with, and the command.
# shellcheck source=packages/cli/action/common.sh
source "$(dirname "$0")/common.sh"

major=$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null) || major=0
((major >= 20)) || fail 'journey needs Node 20 or newer here: add actions/setup-node before this step.'

base=$(bash "$here/base.sh")
folder=$(mktemp -d "${RUNNER_TEMP:-/tmp}/journey-XXXXXX")
command=$(bash "$here/install.sh" "$folder")
output base "$base"
output folder "$folder"
output command "$command"
