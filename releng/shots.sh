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
    shots_prepare
    shots_start -data "$shots_work/welcome"
    shots_await '^Caret'
    shot_in_both_themes welcome
    shots_stop
    shots_failures
    shots_start -database "$shots_work/$shots_district" -data "$shots_work/workspace"
    shots_await "^$shots_district"
    shot overview
    shots_records
    shots_runs
    shots_platform
    shots_export ''
    shots_options
    shots_submission ''
    shots_import
    shots_state_files
    shots_outcomes ''
    shots_handbook ''
    # Back from the outcomes.
    shots_keys ctrl+shift+o
    shots_keys alt+w a d
    shot overview-dark
    shots_student
    shot students-dark
    shots_keys ctrl+2
    shot enrollments-dark
    shots_view b
    shot problems-dark
    shots_dialog ctrl+i '^Import' import-files-dark
    shots_dialog 'alt+w p' '^Preferences' preferences-dark
    shots_export -dark
    shots_submission -dark
    shots_keys alt+f m
    shots_choose_file 'an ODS extract' "$shots_work/ods.txt"
    shot compare-dark
    shots_review match
    shot review-match-dark
    shots_outcomes -dark
    shots_handbook -dark
    shots_stop
    say "The pictures are in $shots."
}

shots_clean() {
    kill ${shots_open[@]+"${shots_open[@]}"} "$shots_manager" "$display_process" 2>/dev/null || true
    # What is open cannot be unmounted.
    wait
    umount "$shots_work/Read only" 2>/dev/null || true
    rm -rf "$shots_work"
}

# A district of today, for the wizards start with its academic year; a run, and a file with two fields that the state
# would refuse, for the import to find.
shots_prepare() {
    local year
    year=$(date -d '-6 months' +%Y)
    "$product/caret" sample --db "$shots_work/$shots_district" --students 2000 --as-of "$(date +%F)" >/dev/null
    "$product/caret" export --db "$shots_work/$shots_district" --type senr-fall --year "$year-$((year + 1))" --list 0 \
        --out "$shots_work/senr.txt" >/dev/null || [ $? = 1 ]
    awk -F^ -v OFS=^ 'NR % 97 == 0 { $23 = "99" } NR % 211 == 0 { $17 = "20100231" } { print }' \
        "$shots_work/senr.txt" >"$shots_work/enrollments.txt"
    # What the state holds: other grades, a record that is not here, records that are not there; two columns more.
    awk -F^ -v OFS=^ 'NR % 53 == 0 { next } NR % 41 == 0 { $24 = $24 == "05" ? "06" : "05" } NR == 7 { $8 = "8999999901" }
        { sub(/^SENR/, "SENR-R"); print $0, 20251101, 20251102 }' "$shots_work/senr.txt" >"$shots_work/ods.txt"
    shots_prepare_review "$year-$((year + 1))"
}

# Files of the state that a person decides about: SSID match results of students without an SSID, some with two candidates
# and some with none; replacement SSIDs, one of which names another student; direct certifications; an SSID extract that
# contradicts the database.
shots_prepare_review() {
    "$product/caret" export --db "$shots_work/$shots_district" --type senr-ssid --year "$1" --trial --list 0 \
        --out "$shots_work/request.txt" >/dev/null || [ $? = 1 ]
    awk -F^ 'NR <= 12 {
        for (one = 1; one <= (NR % 3 ? NR % 3 : 1); one++) {
            split("", field)
            field[1] = $4; field[2] = $5; field[4] = $9; field[5] = $12; field[6] = $10; field[7] = $11; field[12] = $18
            field[13] = $17; field[16] = $24; field[10] = "No Match"
            if (NR % 3) {
                field[8] = sprintf("70000000%02d", NR * 3 + one); field[9] = "20240812"
                field[10] = NR % 3 == 1 ? "Single Match" : "Multiple Match"
                field[11] = NR == 1 ? "100%" : one == 1 ? "96%" : "71%"
                field[17] = "Elsewhere Unified"; field[18] = "Pine Elementary"; field[23] = $12
                field[24] = one == 1 ? $10 : "Maria"; field[28] = $18; field[29] = $17
            }
            line = field[1]
            for (i = 2; i <= 51; i++) line = line "^" field[i]
            print line
        } }' "$shots_work/request.txt" >"$shots_work/match.txt"
    awk -F^ -v OFS=^ 'NR <= 15 { print $4, $5, NR % 5 ? $9 : "9999", $8, sprintf("60000000%02d", NR) }' \
        "$shots_work/senr.txt" >"$shots_work/replacement.txt"
    awk -F^ -v OFS=^ -v year="$1" -v day="${1%-*}0901" \
        'NR <= 15 { print year, $4, $5, $9, $8, $10, $11, $12, day, NR % 2 ? "Free" : "Reduced" }' \
        "$shots_work/senr.txt" >"$shots_work/certification.txt"
    awk -F^ -v OFS=^ 'NR <= 30 { print $4, $5, NR % 7 ? $8 : sprintf("50000000%02d", NR), $9, $12, $10, $11, $18, $17, $22, $24,
        "", "", "", "20240801" }' "$shots_work/senr.txt" >"$shots_work/extract.txt"
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
        "insert into \"CARET\".\"SCHEMA_VERSION\" values (999, 'V999');" 'exit;' >"$derby/newer.sql"
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
        shots_keys ctrl+1 ctrl+f Down Return
        shot_in_both_themes read-only
        shots_keys alt+w a l
        shots_dialog ctrl+e '^Export' export-read-only
        shots_stop
    else
        say "No picture of a database that cannot be written: nothing can be mounted here."
    fi
}

shots_failure() {
    # A workspace of its own, for the theme is remembered.
    shots_start -database "$shots_work/$1" -data "$shots_work/$2"
    shots_await '^Caret'
    shot_in_both_themes "$2"
    shots_stop
}

# The grids, and the student with all tabs.
shots_records() {
    local tab number=2
    # A slow machine shows the first student of the grid late, but not one that somebody has gone to.
    shots_student
    shot students
    for tab in enrollments staff sections incidents; do
        shots_keys "ctrl+$number"
        shot "$tab"
        number=$((number + 1))
    done
    shots_student
    # The enrollments are in front at first, and the keys go backwards.
    for tab in enrollments information student sent classes language programs; do
        shot "detail-$tab"
        shots_keys ctrl+Next
    done
}

# The fourth student, with something in most of the tabs.
shots_student() {
    shots_keys ctrl+1 ctrl+f Down Down Down Down Return
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
    # A folder of its own, for files that are there already are asked about.
    mkdir "$shots_work/export$1"
    xdotool type --delay 20 "$shots_work/export$1"
    shots_keys alt+n
    # A busy machine shows nothing for some seconds that look like the end.
    sleep 6
    shot "export-preview$1"
    shots_keys alt+f
    # With an exit and a new record of one student the wizard asks first whether to divide the file.
    shots_await '^(Export Result|The State Would Refuse)'
    if xdotool search --onlyvisible --name '^The State Would Refuse' >/dev/null 2>&1; then
        shots_keys Return
        shots_await '^Export Result'
    fi
    shot "export-result$1"
    shots_keys Escape
}

# The options of types that have others: dates, and none.
shots_options() {
    shots_keys ctrl+e
    shots_await '^Export'
    shots_keys alt+t Down alt+n
    shot export-options-ongoing
    shots_keys alt+b alt+t Down Down Down alt+n
    shot export-options-programs
    shots_keys Escape
}

# All files of a submission: both pages and the result: shots_submission -dark
shots_submission() {
    shots_keys ctrl+shift+e
    shots_await '^Export Submission'
    # The second submission of the year; the first is what is sent all the time.
    shots_keys alt+s Down alt+d ctrl+a
    xdotool type --delay 20 "$shots_work/submission$1"
    shot "export-submission$1"
    shots_keys alt+n
    shot "export-submission-files$1"
    shots_keys alt+f
    shots_await '^Submission'
    shot "export-submission-result$1"
    shots_keys Escape
}

shots_import() {
    shots_keys ctrl+i
    shots_await '^Import'
    shots_keys alt+a
    shots_choose_file '^Files to import' "$shots_work/enrollments.txt"
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

# What comes back from the state: an ODS extract beside the database, and SSIDs to be decided on.
shots_state_files() {
    shots_keys alt+f m
    shots_choose_file 'an ODS extract' "$shots_work/ods.txt"
    shot compare
    local file
    for file in match replacement certification extract; do
        shots_review "$file"
        shot "review-$file"
    done
}

# A file of the state to be decided on, with its second case.
shots_review() {
    shots_keys alt+f v
    shots_choose_file '^Choose SSID match' "$shots_work/$1.txt"
    sleep 1
    shots_keys Down
}

# The perspective of outcomes with the district's own last class, its charts and its students: shots_outcomes -dark
shots_outcomes() {
    shots_keys alt+r u
    # Computing the class shows nothing at first.
    sleep 6
    shot "outcomes$1"
    # The chart's buttons, and the tab of the roster, lie at the same place every time.
    shots_click 509 482
    shot "outcomes-groups$1"
    shots_click 624 482
    shot "outcomes-gaps$1"
    shots_click 802 482
    shot "outcomes-beside$1"
    shots_click 577 93
    shots_keys Down Down
    shot "outcomes-roster$1"
}

# The pages of the handbook that belong to what is in front.
shots_handbook() {
    shots_keys ctrl+1 F1
    shots_await '^Caret Handbook'
    sleep 2
    shot "handbook$1"
    shots_keys alt+F4
}

# Clicks, and puts the pointer back to where it shows no tool tip.
shots_click() {
    xdotool mousemove "$1" "$2" click 1
    sleep 0.3
    xdotool mousemove 1279 1023
    sleep 0.3
}

# In a dialog of the desktop that asks for a file.
shots_choose_file() {
    shots_await "$1"
    # The slash opens the field for a path, which takes keys in a moment only.
    shots_keys slash ctrl+a
    xdotool type --delay 30 "$2"
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
        sleep 0.3
        shots_settle 12 1
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
    import -window root "$top/.caret/shots-failed.png"
    fail "No window came up whose title is like $1. What was to be seen is in $top/.caret/shots-failed.png."
}

# A menu that a busy machine opens late loses the next key: waits until the display looks the same as often as $2 says, and no
# longer than $1 looks; a caret that blinks never rests.
shots_settle() {
    local turn same=0 before= now
    for ((turn = 0; turn < $1 && same < $2; turn++)); do
        sleep 0.25
        import -window root -depth 8 "rgb:$shots_work/shot.rgb"
        now=$(cksum <"$shots_work/shot.rgb")
        [ "$now" = "$before" ] && same=$((same + 1)) || same=0
        before=$now
    done
}

shot() {
    shots_settle 40 3
    convert -size 1280x1024 -depth 8 "rgb:$shots_work/shot.rgb" -trim +repage -strip "$shots/$1.png"
}

# Leaves the workbench in the dark theme.
shot_in_both_themes() {
    shot "$1"
    shots_keys alt+w a d
    shot "$1-dark"
}

shots_start() {
    # Where it shows no tool tip. Not earlier: a display that has lost its last window puts the pointer back into its middle.
    xdotool mousemove 1279 1023
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
