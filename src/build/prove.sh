#!/bin/sh
# Runs a proof or a benchmark of the tests that takes longer than a build: src/build/prove.sh CLASS ARGUMENT...
# src/docs/proofs.md lists them with their last figures.
set -eu
cd "$(dirname -- "$0")/../.."
JAVA_HOME=$(src/build/find-java.sh)
export JAVA_HOME
mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test
class=$1
shift
exec "$JAVA_HOME/bin/java" -Xmx2g -XX:+UseParallelGC \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true \
    -cp "target/test-classes:target/classes:$(cat target/classpath)" "$class" "$@"
