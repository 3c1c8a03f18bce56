#!/bin/sh
# Formats the Java files: all of src, or only the files and folders that are named. `check` as first word changes nothing.
set -eu
cd "$(dirname -- "$0")/../.."
mode=apply
if [ "${1:-}" = check ]; then mode=check; shift; fi
if ! ls target/tools/palantir-java-format-[0-9]*.jar >/dev/null 2>&1; then
    mvn -o -q dependency:copy@formatter >/dev/null 2>&1 || mvn -q -ntp dependency:copy@formatter
fi
for java in "${JAVA_HOME:-/none}/bin/java" "$(command -v java || :)" /usr/lib/jvm/*/bin/java; do
    [ -x "$java" ] || continue
    found=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
    [ "${found:-0}" -ge 25 ] || continue
    exec "$java" @src/build/javac-exports.txt -cp "target/tools/*" src/build/Format.java "$mode" "$@"
done
echo "The formatter needs Java 25 or newer. Install it, or set JAVA_HOME to it." >&2
exit 1
