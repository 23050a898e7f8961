#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The CoRoT archive authors
#
# Times parsing, checking and translating of ADQL by JMH.
set -eu
cd "$(dirname "$0")/.."
mvn -q -B -Pbench -pl bench -am -DskipTests package
exec java -cp "bench/target/bench-0.1.0-SNAPSHOT.jar:bench/target/libraries/*" org.openjdk.jmh.Main AdqlBenchmark "$@"
