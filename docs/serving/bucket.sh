#!/bin/sh
# Copies a feed into a bucket that speaks S3: bucket.sh FOLDER s3://BUCKET. Needs the AWS CLI; for another provider than Amazon set
# AWS_ENDPOINT_URL, or --endpoint-url below. Types and cache headers are those of the table in README.md. Revisions go first and the
# index last, so that readers see the old feed or the new one, whole; then what was withdrawn is deleted. Compression is the matter of the
# CDN in front.
set -eu
feed=$1/v1
bucket=$2/v1

put() { # PATTERN TYPE SECONDS
  aws s3 cp "$feed" "$bucket" --recursive --only-show-errors --exclude '*' --include "$1" \
    --content-type "$2" --cache-control "public, max-age=$3"
}

put 'issues/*/r*.json' application/json 86400
put 'issues/*.html' 'text/html; charset=utf-8' 60
put 'issues/*.md' 'text/markdown; charset=utf-8' 60
put '*.ics' 'text/calendar; charset=utf-8' 60
put 'feed.atom' application/atom+xml 60
put 'schema/*' application/json 60
put 'openapi.yaml' application/yaml 60
for file in "$feed"/issues/*.json; do # the current revisions, below which patterns reach too
  [ -f "$file" ] || continue
  aws s3 cp "$file" "$bucket/issues/" --only-show-errors --content-type application/json --cache-control 'public, max-age=60'
done
put 'feed.json' application/feed+json 60
put 'index.json' application/json 60
put 'index.jws' application/jose 60
aws s3 ls "$bucket/issues/" --recursive | awk '{ print $4 }' | while read -r key; do
  [ -f "$1/$key" ] || aws s3 rm "$2/$key" --only-show-errors
done
