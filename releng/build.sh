# Functions of the start script ./caret: Java, Debian packages, Maven, products, tests. Expects $top and find_java.

fail() {
    printf '%s\n' "$@" >&2
    exit 3
}

say() {
    printf '%s\n' "$@" >&2
}

# Makes sure that programs and libraries are there: need_packages Xvfb:xvfb libgtk-3.so.0:libgtk-3-0
# Each word is what is looked for and the Debian package that brings it. Root gets them installed, others are told how.
need_packages() {
    [ "$(uname)" = Linux ] || return 0
    local missing=() word
    for word in "$@"; do
        case ${word%%:*} in
            *.so.*) ldconfig -p 2>/dev/null | grep -qF "${word%%:*}" || missing+=("${word##*:}") ;;
            *) command -v "${word%%:*}" >/dev/null || missing+=("${word##*:}") ;;
        esac
    done
    [ ${#missing[@]} = 0 ] || install_packages "${missing[@]}"
}

install_packages() {
    if ! command -v apt-get >/dev/null; then
        fail "Missing, by their Debian names: $*" "Install them with the package manager of this system."
    elif [ "$(id -u)" != 0 ]; then
        fail "Missing packages. Install them with:" "  sudo apt-get install $*"
    fi
    say "Installing $* ..."
    local log
    log=$(mktemp)
    if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$@"; } \
        >"$log" 2>&1; then
        cat "$log" >&2
        fail "apt-get could not install $*."
    fi
    rm -f "$log"
}

need_jdk() {
    find_java 21 javac && return 0
    if command -v apt-cache >/dev/null && apt-cache show openjdk-21-jdk-headless >/dev/null 2>&1; then
        install_packages openjdk-21-jdk-headless
        find_java 21 javac && return 0
    fi
    fail "Building Caret needs a JDK of version 21 or newer, and neither JAVA_HOME nor PATH nor /usr/lib/jvm has one." \
        "Install one, for example with: apt-get install openjdk-21-jdk-headless"
}

# The hash of the wrapper's cache folder: Java's String.hashCode as unsigned hexadecimal.
hash_of() {
    local hash=0 i code
    for ((i = 0; i < ${#1}; i++)); do
        printf -v code %d "'${1:i:1}"
        hash=$(((hash * 31 + code) % 4294967296))
    done
    printf %x "$hash"
}

# Puts the Maven that the wrapper names into the wrapper's cache. The wrapper's properties name no host on purpose:
# whichever Maven is on this machine knows where artifacts come from here.
need_maven() {
    [ -z "${MVNW_REPOURL:-}" ] || return 0
    local url name version folder found work
    url=$(sed -n 's/^distributionUrl=//p' "$top/.mvn/wrapper/maven-wrapper.properties")
    name=$(basename "$url" -bin.zip)
    version=${name#apache-maven-}
    folder=${MAVEN_USER_HOME:-$HOME/.m2}/wrapper/dists/$name/$(hash_of "$url")
    [ ! -x "$folder/bin/mvn" ] || return 0
    need_packages mvn:maven
    found=$(command -v mvn)
    say "Fetching Maven $version ..."
    work=$(mktemp -d)
    # Outside of the project: its extensions need the Maven that is about to be fetched.
    # shellcheck disable=SC2086
    (cd "$work" && "$found" -q ${CARET_MAVEN_ARGS:-} dependency:copy -DoutputDirectory="$work" \
        -Dartifact="org.apache.maven:apache-maven:$version:zip:bin") >&2 || fail "Maven $version could not be fetched."
    (cd "$work" && "$java_home/bin/jar" xf "$name-bin.zip" && chmod +x "$name/bin/mvn")
    mkdir -p "$(dirname "$folder")"
    mv "$work/$name" "$folder"
    rm -rf "$work"
}

maven() {
    need_jdk
    need_maven
    # shellcheck disable=SC2086
    (cd "$top" && JAVA_HOME=$java_home ./mvnw --batch-mode ${CARET_MAVEN_ARGS:-} "$@")
}

# The folder of this machine's product: product_folder workbench
product_folder() {
    local arch
    arch=$(uname -m)
    case $(uname):$arch in
        Linux:*) echo "$top/product/$1/target/products/org.caret.$1/linux/gtk/$arch/caret" ;;
        Darwin:arm64) echo "$top/product/$1/target/products/org.caret.$1/macosx/cocoa/aarch64/Caret.app/Contents/Eclipse" ;;
        Darwin:*) echo "$top/product/$1/target/products/org.caret.$1/macosx/cocoa/x86_64/Caret.app/Contents/Eclipse" ;;
        *) fail "Caret's start script knows Linux and macOS, not $(uname)." ;;
    esac
}

build_products() {
    local log=$top/.caret/build.log
    mkdir -p "$top/.caret"
    # Clean, because the compiler looks at changed files alone and then misses what they use.
    maven -DskipTests -Dformatter.skip -Dimpsort.skip clean verify >"$log" 2>&1 || {
        grep -E '^\[ERROR\]' "$log" | grep -v 'osgi.platform' | head -30 >&2
        fail "The build failed. Its whole output is in $log."
    }
}

# Sets product to the folder of this machine's product and builds it where it is missing or older than a source.
build_when_needed() {
    product=$(product_folder "$1")
    local stamp=$top/.caret/built
    if [ -x "$product/caret" ] && [ -f "$stamp" ] && [ -z "$(newer_than "$stamp")" ]; then
        return 0
    fi
    say "Building Caret, which takes a minute or two ..."
    mkdir -p "$top/.caret"
    touch "$stamp.new"
    build_products
    mv "$stamp.new" "$stamp"
}

# The first source that is newer than a file. Compiled things and fetched jars are no sources.
newer_than() {
    (cd "$top" && find pom.xml .mvn bundles features product releng \
        \( \( -name target -o -name lib -o -name .settings \) -not -path releng/target -prune \) \
        -o \( -type f -newer "$1" -not -name '.*' -print -quit \))
}

# Runs everything and prints coverage and totals; fails where one test fails or the build does.
run_tests() {
    need_jdk
    need_packages libgtk-3.so.0:libgtk-3-0 libwebkit2gtk-4.1.so.0:libwebkit2gtk-4.1-0 Xvfb:xvfb openbox:openbox xdotool:xdotool import:imagemagick
    if [ -z "${DISPLAY:-}" ]; then
        start_display
    fi
    local status=0
    maven -Pcoverage --fail-at-end -Dmaven.test.failure.ignore=true clean verify "$@" || status=$?
    print_coverage
    print_totals || status=1
    return "$status"
}

# A display without a screen, under a number that is free.
start_display() {
    local number
    number=$(mktemp)
    Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp 3>"$number" >/dev/null 2>&1 &
    display_process=$!
    trap 'kill "$display_process" 2>/dev/null || true' EXIT
    while [ ! -s "$number" ]; do
        kill -0 "$display_process" 2>/dev/null || fail "Xvfb did not start."
        sleep 0.1
    done
    export DISPLAY=:$(cat "$number")
    rm -f "$number"
}

print_coverage() {
    find "$top/bundles" -path '*/site/jacoco/jacoco.csv' -exec tail -q -n +2 {} + | awk -F, '
        { missed += $8; covered += $9; branchesMissed += $6; branchesCovered += $7 }
        END {
            if (missed + covered > 0) printf "Coverage of the unit tests: %.1f %% of %d lines, %.1f %% of %d branches\n",
                100 * covered / (missed + covered), missed + covered,
                100 * branchesCovered / (branchesMissed + branchesCovered), branchesMissed + branchesCovered
        }'
}

# Sums the reports of all modules; the last line of every test run.
print_totals() {
    find "$top" -path '*/target/*-reports/TEST-*.xml' -exec grep -ho '<testsuite [^>]*' {} + | awk '
        function value(name) { return match($0, " " name "=\"[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : 0 }
        { tests += value("tests"); failed += value("failures") + value("errors"); skipped += value("skipped") }
        END { printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped; exit failed > 0 || tests == 0 }'
}
