# Functions of the start script ./caret: pictures of the running workbench, every view and page of a wizard, the important
# ones in both themes. Expects what build.sh has.

shots_patience=120
shots_district='Valle Dorado Unified'

take_screenshots() {
    need_packages libgtk-3.so.0:libgtk-3-0 libwebkit2gtk-4.1.so.0:libwebkit2gtk-4.1-0 Xvfb:xvfb openbox:openbox xdotool:xdotool import:imagemagick
    build_when_needed workbench
    start_display
    openbox >/dev/null 2>&1 &
    shots_manager=$!
    shots=$top/releng/screenshots
    shots_work=$(mktemp -d)
    shots_open=()
    mkdir -p "$shots"
    trap 'shots_clean' EXIT
    # Where it shows no tool tip.
    xdotool mousemove 1279 1023
    shots_prepare
    shots_start -data "$shots_work/welcome"
    shots_await '^Caret'
    shot welcome
    shots_stop
    shots_failures
    shots_start -database "$shots_work/$shots_district" -data "$shots_work/workspace"
    shots_await "^$shots_district"
    shot overview
    shots_records
    shots_runs
    shots_platform
    shots_export ''
    shots_import
    shots_keys alt+w a d
    shot exported-dark
    shots_keys ctrl+shift+o
    shot overview-dark
    shots_keys ctrl+1 ctrl+f Down Return
    shot students-dark
    shots_keys ctrl+2
    shot enrollments-dark
    shots_view b
    shot problems-dark
    shots_dialog ctrl+i '^Import' import-files-dark
    shots_dialog 'alt+w p' '^Preferences' preferences-dark
    shots_export -dark
    shots_stop
    say "The pictures are in $shots."
}

shots_clean() {
    kill ${shots_open[@]+"${shots_open[@]}"} "$shots_manager" "$display_process" 2>/dev/null || true
    umount "$shots_work/Read only" 2>/dev/null || true
    rm -rf "$shots_work"
}

# A district, a run, and a file with two fields that the state would refuse, for the import to find.
shots_prepare() {
    "$product/caret" sample --db "$shots_work/$shots_district" --students 2000 >/dev/null
    "$product/caret" export --db "$shots_work/$shots_district" --type senr-fall --year 2025-2026 --list 0 \
        --out "$shots_work/senr.txt" >/dev/null || [ $? = 1 ]
    awk -F^ -v OFS=^ 'NR % 97 == 0 { $23 = "99" } NR % 211 == 0 { $17 = "20100231" } { print }' \
        "$shots_work/senr.txt" >"$shots_work/enrollments.txt"
}

# A database that is in use, one that is damaged, one of a later version, one that cannot be written.
shots_failures() {
    local place derby
    find_java 21 java
    for place in 'In use' Damaged Newer; do
        cp -R "$shots_work/$shots_district" "$shots_work/$place"
    done
    echo 'no database' >"$shots_work/Damaged/db/service.properties"
    derby=$shots_work/derby
    mkdir "$derby"
    (cd "$derby" && "$java_home/bin/jar" xf "$(echo "$product"/plugins/org.caret.derby_*.jar)" lib)
    printf '%s\n' "connect 'jdbc:derby:$shots_work/Newer/db';" \
        "insert into \"SCHEMA_VERSION\" values (999, 'V999');" 'exit;' >"$derby/newer.sql"
    "$java_home/bin/java" -Dderby.stream.error.file="$derby/log" -cp "$derby/lib/*" org.apache.derby.tools.ij \
        "$derby/newer.sql" >/dev/null
    shots_start -database "$shots_work/In use" -data "$shots_work/first"
    shots_await '^In use'
    shots_failure 'In use' failure-in-use
    shots_stop
    shots_failure Damaged failure-damaged
    shots_failure Newer failure-newer
    # Only root can make a folder that root cannot write.
    if cp -R "$shots_work/$shots_district" "$shots_work/Read only" &&
        mount --bind -o ro "$shots_work/Read only" "$shots_work/Read only" 2>/dev/null; then
        shots_start -database "$shots_work/Read only" -data "$shots_work/read-only"
        shots_await '^Read only'
        shot read-only
        shots_dialog ctrl+e '^Export' export-read-only
        shots_stop
    else
        say "No picture of a database that cannot be written: nothing can be mounted here."
    fi
}

shots_failure() {
    shots_start -database "$shots_work/$1" -data "$shots_work/failure"
    shots_await '^Caret'
    shot "$2"
    shots_stop
}

# The grids, and the student with all tabs.
shots_records() {
    local tab number=1
    for tab in students enrollments staff sections incidents; do
        shots_keys "ctrl+$number"
        [ $number != 1 ] || shots_keys Down Down Down
        shot "$tab"
        number=$((number + 1))
    done
    shots_keys ctrl+1 ctrl+f Down Return
    for tab in student information enrollments programs language classes sent; do
        shot "detail-$tab"
        shots_keys ctrl+Next
    done
}

shots_runs() {
    shots_view e
    shot exports
    shots_view b
    shot problems
    shots_view l
    shot left-out
}

shots_platform() {
    shots_view p
    shot progress
    shots_view g
    shot error-log
    shots_keys ctrl+3
    shots_keys alt+w f
    xdotool type --delay 50 students
    shot quick-access
    shots_keys Escape Escape
    shots_dialog 'alt+w p' '^Preferences' preferences
    shots_dialog 'alt+h a' '^About' about
}

# The export wizard with its three pages and the result: shots_export -dark
shots_export() {
    shots_keys ctrl+e
    shots_await '^Export'
    shot "export-common$1"
    shots_keys alt+n
    shot "export-options$1"
    shots_keys alt+d ctrl+a
    xdotool type --delay 20 "$shots_work"
    shots_keys alt+n
    shot "export-preview$1"
    shots_keys alt+f
    shots_await '^Export Result'
    shot "export-result$1"
    shots_keys Escape
}

shots_import() {
    shots_keys ctrl+i
    shots_await '^Import'
    shots_keys alt+a
    shots_await '^Files to import'
    xdotool type --delay 30 "$shots_work/enrollments.txt"
    shots_keys Return
    shots_await '^Import'
    shot import-files
    shots_keys alt+n
    shot import-preview
    shots_keys alt+n
    shot import-trial
    shots_keys alt+i
    shot import-result
    shots_keys Return
}

# A view, by the letter that the menu Window > Show View underlines.
shots_view() {
    shots_keys alt+w s "$1"
}

# Opens a dialog with keys, takes its picture, closes it.
shots_dialog() {
    # shellcheck disable=SC2086
    shots_keys $1
    shots_await "$2"
    shot "$3"
    shots_keys Escape
}

shots_keys() {
    local key
    for key in "$@"; do
        xdotool key --clearmodifiers "$key"
        sleep 0.5
    done
}

shots_await() {
    local turn
    # Not with --sync: a window that goes while xdotool looks at it, such as the splash, ends the search.
    for ((turn = 0; turn < shots_patience * 4; turn++)); do
        if xdotool search --onlyvisible --name "$1" >/dev/null 2>&1; then
            sleep 0.5
            return
        fi
        sleep 0.25
    done
    fail "No window came up whose title is like $1."
}

# Takes the picture of the display once it has not changed for a second; a caret that blinks is given up on in the end.
shot() {
    local turn before= now
    for ((turn = 0; turn < 20; turn++)); do
        sleep 1
        import -window root "$shots_work/shot.png"
        now=$(import -window root -depth 8 rgb:- | cksum)
        [ "$now" != "$before" ] || break
        before=$now
    done
    convert "$shots_work/shot.png" -trim +repage -strip "$shots/$1.png"
}

shots_start() {
    "$product/caret" "$@" >/dev/null 2>&1 &
    shots_open+=($!)
}

# Ends the workbench that was started last.
shots_stop() {
    local last=$((${#shots_open[@]} - 1))
    kill "${shots_open[$last]}"
    wait "${shots_open[$last]}" 2>/dev/null || true
    unset "shots_open[$last]"
}
