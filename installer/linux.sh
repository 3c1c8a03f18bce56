#!/usr/bin/env bash
# Packages Villi for Linux: target/installer/Villi (a folder to copy) and target/installer/villi_VERSION_ARCH.deb.
#
#   installer/linux.sh           builds both
#   installer/linux.sh --smoke   builds both, installs the package, starts it and photographs the window (as root, Debian)
#
# Needs a JDK 25 (jlink, jpackage), dpkg-deb, and for the start-up cache xvfb-run.
set -euo pipefail
cd "$(dirname "$0")/.."

jdk=$(src/build/find-java.sh)
out=$PWD/target/installer
image=$out/Villi
version=$(sed -n '0,/<version>/s/.*<version>\(.*\)<\/version>.*/\1/p' pom.xml)
plain=${version%-SNAPSHOT}
modules=java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.prefs,java.scripting,java.sql,java.xml
modules=$modules,jdk.accessibility,jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.unsupported,jdk.unsupported.desktop,jdk.zipfs
mapfile -t options < <(grep '^-' src/build/dist/villi.options)

java_options=()
for option in "${options[@]}"; do java_options+=(--java-options "$option"); done

build_image() {
    mvn -q -ntp process-classes
    rm -rf "$out"
    mkdir -p "$out"
    "$jdk/bin/jlink" --add-modules "$modules" --include-locales en,de,fr,es,pl \
        --strip-java-debug-attributes --no-header-files --no-man-pages --compress zip-6 --output "$out/runtime"
    "$jdk/bin/jpackage" --type app-image --name Villi --app-version "$plain" --vendor "The Villi maintainers" \
        --icon installer/icons/villi-512.png --input target/villi/lib --main-jar villi.jar --main-class villi.app.Main \
        --runtime-image "$out/runtime" "${java_options[@]}" \
        --dest "$out"
    cp LICENSE NOTICE THIRD-PARTY.md "$image/lib/"
    rm -rf "$out/runtime"
}

# One run with the demo practice, so that later starts find the classes already loaded and linked.
train() {
    command -v xvfb-run >/dev/null && command -v xauth >/dev/null ||
        { echo "No xvfb-run with xauth: without the start-up cache."; return; }
    local lib=$image/lib/app path=() line home ended=0
    while read -r line; do
        path+=("${line/app.classpath=\$APPDIR/$lib}")
    done < <(grep '^app.classpath=' "$lib/Villi.cfg")
    home=$(mktemp -d)
    env HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_STATE_HOME="$home/state" \
        xvfb-run -a -s "-screen 0 1400x1000x24" timeout --foreground -k 300 -s TERM 45 \
        "$image/lib/runtime/bin/java" "-XX:AOTCacheOutput=$lib/villi.aot" "${options[@]}" -Duser.home="$home" \
        -cp "$(IFS=:; echo "${path[*]}")" villi.app.Main --demo --data-dir "$home/villi" >"$out/train.log" 2>&1 || ended=$?
    rm -rf "$home"
    # 124: the window stood until the time was up. A run that ended before teaches nothing.
    [ "$ended" = 124 ] && [ -s "$lib/villi.aot" ] ||
        { echo "The start-up cache was not made ($ended):" >&2; tail -20 "$out/train.log" >&2; exit 1; }
    echo 'java-options=-XX:AOTCache=$APPDIR/villi.aot' >>"$lib/Villi.cfg"
}

build_deb() {
    local root=$out/deb arch
    arch=$(dpkg --print-architecture)
    mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/doc/villi"
    cp -a "$image" "$root/opt/villi"
    ln -s /opt/villi/bin/Villi "$root/usr/bin/villi"
    cp installer/villi.desktop "$root/usr/share/applications/"
    cp LICENSE NOTICE THIRD-PARTY.md CHANGELOG.md "$root/usr/share/doc/villi/"
    local icon size
    for icon in installer/icons/villi-*.png; do
        size=${icon##*-}
        size=${size%.png}
        install -Dm644 "$icon" "$root/usr/share/icons/hicolor/${size}x${size}/apps/villi.png"
    done
    cat >"$root/DEBIAN/control" <<CONTROL
Package: villi
Version: ${version/-SNAPSHOT/~snapshot}
Architecture: $arch
Maintainer: The Villi maintainers <maintainers@villi.invalid>
Installed-Size: $(du -sk "$root/opt" | cut -f1)
Depends: libgtk-3-0 | libgtk-3-0t64, libxtst6, libxxf86vm1, libgl1, libpangoft2-1.0-0
Section: misc
Priority: optional
Description: From a family's answers to a signed, printed plan, offline
 Villi helps naturopathic and paediatric practices to key a questionnaire,
 turn the answers into an individual plan with an end date, and print it.
CONTROL
    fakeroot dpkg-deb --build -Zzstd "$root" "$out/villi_${plain}_$arch.deb" >/dev/null
    rm -rf "$root"
}

smoke() {
    apt-get install -y -qq --no-install-recommends xvfb xauth imagemagick xdotool >/dev/null 2>&1
    apt-get install -y -qq --no-install-recommends "$out"/villi_*.deb >/dev/null 2>&1
    local home
    home=$(mktemp -d)
    env HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_STATE_HOME="$home/state" \
        PICTURE="$out/smoke.png" xvfb-run -a -s "-screen 0 1400x1000x24" bash -c '
            start=$(date +%s%3N)
            villi --demo --data-dir "$HOME/villi" >"$HOME/log" 2>&1 &
            for _ in $(seq 600); do
                xdotool search --onlyvisible --name Villi >/dev/null 2>&1 && break
                kill -0 $! 2>/dev/null || { echo "Villi ended before it showed a window:"; cat "$HOME/log"; exit 1; }
                sleep 0.1
            done
            echo "Window after $(($(date +%s%3N) - start)) ms"
            before=
            still=0
            for _ in $(seq 60); do
                sleep 1
                import -window root "$PICTURE"
                now=$(identify -format "%#" "$PICTURE")
                if [ "$now" = "$before" ]; then still=$((still + 1)); else still=0; fi
                [ "$still" -ge 5 ] && break
                before=$now
            done
            kill $!
            wait $! || :
            cat "$HOME/log"'
    rm -rf "$home"
    local colours
    colours=$(identify -format %k "$out/smoke.png")
    echo "Photographed $out/smoke.png with $colours colours"
    [ "$colours" -gt 100 ] || { echo "The window looks empty." >&2; exit 1; }
}

build_image
train
build_deb
du -sh "$image" "$out"/villi_*.deb
if [ "${1:-}" = --smoke ]; then smoke; fi
