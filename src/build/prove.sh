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
case $class in
    *.TypingBench) options=@src/build/dist/villi.options ;; # as the program runs
    *) options="-XX:+UseParallelGC" ;;
esac
[ -n "${DISPLAY:-}" ] || options="$options -Dglass.platform=Headless -Djava.awt.headless=true"
# shellcheck disable=SC2086
exec "$JAVA_HOME/bin/java" $options -Xmx2g -Dprism.order=sw \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true \
    -cp "target/test-classes:target/classes:$(cat target/classpath)" "$class" "$@"
