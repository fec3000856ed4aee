#!/usr/bin/env bash
# Creates our comment on a pull request, or replaces it. Ours is the one that we wrote and that begins with our marker.
set -euo pipefail

export JOURNEY_MARKER=${JOURNEY_BODY%%$'\n'*}
if [[ $JOURNEY_MARKER != '<!-- journey-review: '*' -->' || ! $JOURNEY_PULL_REQUEST =~ ^[0-9]+$ ]]; then
  echo '::error::This action writes reviews of journeys on pull requests, and nothing else.'
  exit 2
fi

# shellcheck disable=SC2016
ours=$(gh api graphql --paginate -f owner="${GITHUB_REPOSITORY%%/*}" -f name="${GITHUB_REPOSITORY#*/}" -F number="$JOURNEY_PULL_REQUEST" \
  -f query='query ($owner: String!, $name: String!, $number: Int!, $endCursor: String) {
    repository(owner: $owner, name: $name) { pullRequest(number: $number) {
      comments(first: 100, after: $endCursor) { nodes { databaseId viewerDidAuthor body } pageInfo { hasNextPage endCursor } }
    } }
  }' --jq '.data.repository.pullRequest.comments.nodes[]
    | select(.viewerDidAuthor and (.body | split("\n")[0] | rtrimstr("\r")) == env.JOURNEY_MARKER) | .databaseId')

body=$(mktemp)
printf '%s' "$JOURNEY_BODY" >"$body"
if [[ -n $ours ]]; then
  gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/${ours%%$'\n'*}" -F body=@"$body"
elif [[ $JOURNEY_ONLY_UPDATE != true ]]; then
  gh api --silent --method POST "repos/$GITHUB_REPOSITORY/issues/$JOURNEY_PULL_REQUEST/comments" -F body=@"$body"
fi
