# Functions of the start script ./caret: pictures of the running workbench, in both themes. Expects what build.sh has.

shots_patience=120

take_screenshots() {
    need_packages libgtk-3.so.0:libgtk-3-0 Xvfb:xvfb openbox:openbox xdotool:xdotool import:imagemagick
    build_when_needed workbench
    start_display
    openbox >/dev/null 2>&1 &
    shots_manager=$!
    shots=$top/releng/screenshots
    shots_work=$(mktemp -d)
    mkdir -p "$shots"
    trap 'kill ${shots_workbench:-} "$shots_manager" "$display_process" 2>/dev/null || true; rm -rf "$shots_work"' EXIT
    "$product/caret" sample --db "$shots_work/Valle Dorado Unified" --students 2000 >/dev/null
    "$product/caret" export --db "$shots_work/Valle Dorado Unified" --type senr-fall --year 2025-2026 --list 0 \
        --out "$shots_work/senr.txt" >/dev/null || [ $? = 1 ]
    # Two fields that the state would refuse, for the import to find.
    awk -F^ -v OFS=^ 'NR % 97 == 0 { $23 = "99" } NR % 211 == 0 { $17 = "20100231" } { print }' \
        "$shots_work/senr.txt" >"$shots_work/enrollments.txt"
    "$product/caret" -data "$shots_work/welcome" >/dev/null 2>&1 &
    shots_workbench=$!
    shots_await '^Caret'
    shot welcome
    shots_stop
    "$product/caret" -database "$shots_work/Valle Dorado Unified" -data "$shots_work/workspace" >/dev/null 2>&1 &
    shots_workbench=$!
    shots_await '^Valle Dorado Unified'
    shot overview
    shots_focus '^Valle Dorado Unified'
    shots_keys ctrl+1
    sleep 3
    shots_focus '^Valle Dorado Unified'
    shots_keys Down Down
    sleep 2
    shot students
    shots_import
    shots_keys alt+w a d
    shot overview-dark
    shots_dialog ctrl+i '^Import' import-files-dark
    shots_dialog ctrl+e '^Export' export-dark
    shots_keys alt+w a l
    shots_dialog ctrl+e '^Export' export
    shots_dialog 'alt+w p' '^Preferences' preferences
    shots_dialog 'alt+h a' '^About' about
    shots_stop
    say "The pictures are in $shots."
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
    shots_keys Escape
}

# Opens a dialog with keys, takes its picture, closes it.
shots_dialog() {
    # shellcheck disable=SC2086
    shots_keys $1
    shots_await "$2"
    shot "$3"
    shots_keys Escape
}

# Brings a window to the front and clicks into its middle: right after the start no part has the focus.
shots_focus() {
    xdotool search --onlyvisible --name "$1" windowactivate --sync mousemove --window %1 560 320 click 1
    sleep 0.5
}

shots_keys() {
    local key
    for key in "$@"; do
        xdotool key --clearmodifiers "$key"
        sleep 0.4
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

shots_stop() {
    kill "$shots_workbench"
    wait "$shots_workbench" 2>/dev/null || true
}
