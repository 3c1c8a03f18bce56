#!/bin/sh
# Formats the Java files: all of src, or only the files and folders that are named. `check` as first word changes nothing.
set -eu
cd "$(dirname -- "$0")/../.."
mode=apply
if [ "${1:-}" = check ]; then mode=check; shift; fi
if ! ls target/tools/palantir-java-format-[0-9]*.jar >/dev/null 2>&1; then
    mvn -o -q dependency:copy@formatter >/dev/null 2>&1 || mvn -q -ntp dependency:copy@formatter
fi
java=$(src/build/find-java.sh)/bin/java
exec "$java" @src/build/javac-exports.txt -cp "target/tools/*" src/build/Format.java "$mode" "$@"
