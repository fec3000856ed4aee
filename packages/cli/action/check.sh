#!/usr/bin/env bash
# Checks what the change touches or affects: annotations in the log, counts as outputs, all of it in the summary.
# shellcheck source=packages/cli/action/common.sh
source "$(dirname "$0")/common.sh"

report=$JOURNEY_FOLDER/findings.json
summary=$JOURNEY_FOLDER/findings.md

code=0
"$JOURNEY_COMMAND" check --changed-since="$JOURNEY_BASE" ${JOURNEY_LANGUAGE:+--language="$JOURNEY_LANGUAGE"} \
  --format=github --report=json="$report" --report=markdown="$summary" -- "$JOURNEY_DIR" || code=$?
((code <= 1)) || exit "$code"

fields "$report" errors=summary.errors warnings=summary.warnings >>"$GITHUB_OUTPUT"
cat "$summary" >>"$GITHUB_STEP_SUMMARY"
exit "$code"
