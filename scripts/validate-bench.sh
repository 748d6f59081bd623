#!/usr/bin/env bash
# Times kom validate on a folder beside networknt from Java and ajv from the shell, in turns: scripts/validate-bench.sh [DOCUMENTS
# [ROUNDS]]. Needs kom-cli and benchmarks built (mvn package), python3, taskset, node and npm; ajv is installed into a folder of its own. Seconds
# of the wall clock, seconds of all processors, and the largest resident set; kom also on one processor.
set -euo pipefail
cd "$(dirname "$0")/.."

documents=${1:-10000}
rounds=${2:-3}
AJV_CLI_VERSION=5.0.0

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
classpath=benchmarks/target/classes:$(tr -d '\n' <benchmarks/target/runtime-closure.txt)
java -cp "$classpath" no.politiet.kom.benchmarks.ValidateFolder make "$folder/all" "$documents"
mkdir "$folder/tenth"
find "$folder/all" -name '*0.json' -exec cp -t "$folder/tenth" {} +
java -jar kom-cli/target/kom.jar schema issue >"$folder/issue.schema.json"
npm install --prefix "$folder" --no-save --no-package-lock --no-audit --no-fund --ignore-scripts --silent "ajv-cli@$AJV_CLI_VERSION"
du -sh "$folder/all"
python3 - "$folder" "$rounds" "$classpath" <<'PY'
import os, resource, subprocess, statistics, sys, time
folder, rounds, classpath = sys.argv[1], int(sys.argv[2]), sys.argv[3]
jar = ['java', '-jar', 'kom-cli/target/kom.jar', 'validate', '-f', 'github']
runs = {
    'kom': jar + [folder + '/all'],
    'kom, a tenth': jar + [folder + '/tenth'],
    'kom, -Xmx64m': ['java', '-Xmx64m'] + jar[1:] + [folder + '/all'],
    'kom, one processor': ['taskset', '-c', '0'] + jar + [folder + '/all'],
    'networknt': ['java', '-cp', classpath, 'no.politiet.kom.benchmarks.ValidateFolder', 'networknt', folder + '/all'],
    'networknt, one processor': ['taskset', '-c', '0', 'java', '-cp', classpath,
        'no.politiet.kom.benchmarks.ValidateFolder', 'networknt', folder + '/all'],
    'ajv': [folder + '/node_modules/.bin/ajv', 'validate', '--spec=draft2020', '--strict=false', '-s', folder + '/issue.schema.json',
        '-d', folder + '/all/*.json'],
}
figures = {name: [] for name in runs}
for _ in range(rounds):
    for name, command in runs.items():
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        if status:
            sys.exit(name + ' failed')
        figures[name].append((time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024))
for name, of in figures.items():
    wall, cpu, rss = (statistics.median(column) for column in zip(*of))
    low, high = min(row[0] for row in of), max(row[0] for row in of)
    print(f'{name:26} {wall:6.1f} s ({low:.1f} to {high:.1f})  {cpu:6.1f} s of processors  {rss:5.0f} MiB')
PY
