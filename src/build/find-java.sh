#!/bin/sh
# Prints the home of a JDK of 25 or newer: $JAVA_HOME, the one of `java`, or one that is installed.
set -eu
path_java=$(command -v java || :)
for home in "${JAVA_HOME:-/none}" "$(dirname "$(dirname "$(readlink -f "${path_java:-/none/bin/java}")")")" \
    /usr/lib/jvm/* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/*; do
    [ -x "$home/bin/java" ] && [ -x "$home/bin/javac" ] || continue
    found=$("$home/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
    if [ "${found:-0}" -ge 25 ]; then
        echo "$home"
        exit 0
    fi
done
echo "Villi needs a JDK 25 or newer. Install it, or set JAVA_HOME to it." >&2
exit 1
