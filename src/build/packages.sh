#!/bin/sh
# Writes the table of packages in src/docs/architecture.md anew from the package-info files.
set -eu
cd "$(dirname -- "$0")/../.."
page=src/docs/architecture.md
{
    sed '/^| package | holds |$/q' "$page"
    echo '| --- | --- |'
    find src/main/java -name package-info.java | LC_ALL=C sort | while read -r file; do
        name=$(dirname "${file#src/main/java/}" | tr / .)
        printf '| `%s` | %s |\n' "$name" "$(sed -n 's|^/// *||p' "$file" | paste -sd ' ' -)"
    done
} >target/architecture.md
mv target/architecture.md "$page"
