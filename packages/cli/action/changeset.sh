#!/usr/bin/env bash
# Fails where the changesets of the change ask for too small a release.
# shellcheck source=packages/cli/action/common.sh
source "$(dirname "$0")/common.sh"

"$JOURNEY_COMMAND" changeset "$JOURNEY_BASE...HEAD" --check --dir="$JOURNEY_DIR" ${JOURNEY_LANGUAGE:+--language="$JOURNEY_LANGUAGE"}
