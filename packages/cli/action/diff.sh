#!/usr/bin/env bash
# Reviews the change: annotations in the log, the comment and the counts as outputs, all of it in the summary.
# shellcheck source=packages/cli/action/common.sh
source "$(dirname "$0")/common.sh"

# What a job hands to another reaches a shell through its surroundings, where no value may have more than 131,071 bytes;
# a unit of UTF-16 takes three at most. A summary takes 1,048,576.
comment_budget=40000
summary_budget=340000

given=("$JOURNEY_BASE...HEAD" --dir="$JOURNEY_DIR" ${JOURNEY_LANGUAGE:+--language="$JOURNEY_LANGUAGE"})
report=$JOURNEY_FOLDER/changes.json
comment=$JOURNEY_FOLDER/comment.md

code=0
"$JOURNEY_COMMAND" diff "${given[@]}" --fail-on="$JOURNEY_FAIL_ON" --format=github --budget=$comment_budget \
  --report=json="$report" --report=markdown="$comment" ${JOURNEY_SARIF:+--report=sarif="$JOURNEY_SARIF"} || code=$?
((code <= 1)) || exit "$code"

fields "$report" changes=changes breaking=summary.breaking notable=summary.notable info=summary.info >>"$GITHUB_OUTPUT"
bump=$(fields "$report" bump)
output bump "${bump:-none}"
output comment "$(<"$comment")"
output report "$report"

"$JOURNEY_COMMAND" diff "${given[@]}" --fail-on=never --format=markdown --budget=$summary_budget 2>/dev/null >>"$GITHUB_STEP_SUMMARY" || true
exit "$code"
