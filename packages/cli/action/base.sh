#!/usr/bin/env bash
# Prints the id of the commit to compare with: the one asked for, else what the event tells.
# shellcheck source=packages/cli/action/common.sh
source "$(dirname "$0")/common.sh"

commit() {
  git rev-parse --verify --quiet --end-of-options "$1^{commit}"
}

default_branch() {
  local name
  name=$(fields "$GITHUB_EVENT_PATH" repository.default_branch)
  printf 'refs/remotes/origin/%s' "${name:-main}"
}

base=${JOURNEY_BASE:-}
if [[ -z $base ]]; then
  case $GITHUB_EVENT_NAME in
    pull_request) base=$(fields "$GITHUB_EVENT_PATH" pull_request.base.sha) ;;
    merge_group) base=$(fields "$GITHUB_EVENT_PATH" merge_group.base_sha) ;;
    # A new branch has no commit before, and a rewritten one has it no more.
    push) base=$(fields "$GITHUB_EVENT_PATH" before) && commit "$base" >/dev/null || base=$(default_branch) ;;
    pull_request_target) fail 'The event pull_request_target gives what strangers wrote a token that can write. Use pull_request.' >&2 ;;
    *) base=$(default_branch) ;;
  esac
fi
commit "$base" || fail "The commit to compare with, $base, is not in this clone. Give actions/checkout fetch-depth: 0, or name another base." >&2
