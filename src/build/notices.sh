#!/bin/sh
# Writes THIRD-PARTY.md anew from the libraries that ship.
set -eu
cd "$(dirname -- "$0")/../.."
mvn -q -ntp license:add-third-party@notices
cp target/generated-sources/license/THIRD-PARTY.md THIRD-PARTY.md
