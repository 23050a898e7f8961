#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The CoRoT archive authors
#
# Streams many ObsCore rows through /tap/sync and compares with psql on the same rows in the same run; then small queries by many clients.
#
#   bench/stream.sh [--rows N] [--data DIR] [--repeat N] [--heap SIZE]
#
# Needs psql, curl and wrk. The demonstration archive in DIR (default /var/tmp/corot-bench) is kept for the next run.
set -euo pipefail

rows=1000000
data=/var/tmp/corot-bench
repeat=3
heap=256m
port=18080
while [ $# -gt 0 ]; do
  case $1 in
    --rows) rows=$2 ;;
    --data) data=$2 ;;
    --repeat) repeat=$2 ;;
    --heap) heap=$2 ;;
    *) echo "unknown option $1" >&2; exit 2 ;;
  esac
  shift 2
done
here=$(cd "$(dirname "$0")" && pwd -P)
for program in psql curl wrk; do
  command -v $program >/dev/null || { echo "this needs $program: apt-get install postgresql-client-15 curl wrk" >&2; exit 1; }
done

tap=http://localhost:$port/tap
log=$(mktemp)
COROT_TAP_SYNC_SECONDS=600 COROT_JAVA_OPTIONS="-Xmx$heap" "$here/../corot" demo --yes --data "$data" --port $port --stars 12 >"$log" 2>&1 &
launcher=$!
trap 'kill $launcher 2>/dev/null || true; wait $launcher 2>/dev/null || true; rm -f "$log"' EXIT
until grep -q '^ready' "$log"; do
  kill -0 $launcher 2>/dev/null || { cat "$log" >&2; exit 1; }
  sleep 0.2
done
server=$(sed -n 1p "$data/service.lock")

dbport=$(sed -n 4p "$data/database/data/postmaster.pid")
password() { sed -n "s/^$1=//p" "$data/database/passwords"; }
as_superuser() { PGPASSWORD=$(password superuser) psql -X -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$dbport" -U postgres -d corot "$@"; }
as_tap() { PGPASSWORD=$(password corot_tap) PGOPTIONS="-c corot.classes={$classes} -c corot.base_url=http://localhost:$port" psql -X -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$dbport" -U corot_tap -d corot "$@"; }

echo "loading $rows rows"
as_superuser -v rows="$rows" -f "$here/rows.sql"
as_superuser -c 'VACUUM (ANALYZE) archive.product' -c CHECKPOINT
classes=$(as_superuser -At -c "SELECT string_agg(node_id::text, ',') FROM archive.access_rule WHERE audience = 'OPEN'")
columns=$(as_superuser -At -c "SELECT string_agg('\"' || column_name || '\"', ',' ORDER BY column_index) FROM tap_schema.columns WHERE table_name = 'ivoa.obscore'")
total=$(as_tap -At -c 'SELECT count(*) FROM ivoa.obscore')
echo "$total rows in ivoa.obscore"

now() { date +%s.%N; }
# timed LABEL command...: adds the seconds to the file of that label
times=$(mktemp -d)
timed() {
  label=$1; shift
  begin=$(now)
  "$@" >/dev/null
  echo "$(now) $begin" | awk '{ printf "%.4f\n", $1 - $2 }' >>"$times/$label"
}
copy() { as_tap -c "COPY (SELECT $columns FROM ivoa.obscore) TO STDOUT (FORMAT $1)"; }
sync() { curl -sS -f --data-urlencode 'QUERY=SELECT * FROM ivoa.obscore' -d LANG=ADQL -d MAXREC=20000000 -d RESPONSEFORMAT="$1" "$tap/sync"; }

sync votable/b2 >/dev/null # warm
sync votable/td >/dev/null
sync csv >/dev/null
for _ in $(seq "$repeat"); do
  timed psql-copy-binary copy binary
  timed BINARY2 sync votable/b2
  timed TABLEDATA sync votable/td
  timed CSV sync csv
  timed FITS sync fits
  timed psql-copy-csv copy csv
done
median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
reference=$(median "$times/psql-copy-binary")
printf '%-18s %10s %12s %22s\n' what seconds rows/s 'against COPY binary'
for label in psql-copy-binary psql-copy-csv BINARY2 TABLEDATA CSV FITS; do
  median "$times/$label" | awk -v l="$label" -v n="$total" -v r="$reference" '{ printf "%-18s %10.2f %12d %22.2f\n", l, $1, n / $1, r / $1 }'
done

echo
echo "first byte of a warm answer (ms), 20 tries:"
for _ in $(seq 20); do
  curl -sS -o /dev/null -w '%{time_starttransfer}\n' --data-urlencode 'QUERY=SELECT TOP 100000 * FROM ivoa.obscore' -d LANG=ADQL -d MAXREC=100000 "$tap/sync"
done | awk '{ printf "%.1f\n", $1 * 1000 }' | sort -n | awk '{ v[NR] = $1 } END { print "  min " v[1] "  median " v[int((NR + 1) / 2)] "  max " v[NR] }'

small='LANG=ADQL&QUERY=SELECT+TOP+1+obs_id,s_ra,s_dec+FROM+ivoa.obscore'
cone='LANG=ADQL&QUERY=SELECT+TOP+100+obs_id,s_ra,s_dec+FROM+ivoa.obscore+WHERE+1%3DCONTAINS(POINT(s_ra,s_dec),CIRCLE(120.5,12.5,0.1))'
echo
for clients in 1 8 32; do
  for kind in small cone; do
    query=${!kind}
    wrk -t1 -c$clients -d3s "$tap/sync?$query" >/dev/null
    wrk -t1 -c$clients -d8s --latency "$tap/sync?$query" |
      awk -v k=$kind -v c=$clients '/50%/ { p50 = $2 } /99%/ { p99 = $2 } /Requests\/sec/ { r = $2 } /Non-2xx/ { bad = $0 } END { printf "%-6s %2d clients: %8.0f requests/s  p50 %s  p99 %s %s\n", k, c, r, p50, p99, bad }'
  done
done

echo
awk '/VmHWM/ { printf "peak memory of the server: %d MB (heap limit '"$heap"')\n", $2 / 1024 }' "/proc/$server/status"
rm -rf "$times"
