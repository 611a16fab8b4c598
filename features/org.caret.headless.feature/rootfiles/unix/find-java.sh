# Sets java_home to a Java of at least the given version that has the given program: find_java 21 java
# Looks at JAVA_HOME, the PATH and where Linux and macOS keep theirs. Reads the file "release" of each, which
# takes no time, where asking the program itself would cost a tenth of a second of every start.
find_java() {
    java_home=
    for candidate in "${JAVA_HOME:-}" "$(java_on_path)" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$candidate" ] && [ -x "$candidate/bin/$2" ] && [ "$(java_version "$candidate")" -ge "$1" ]; then
            java_home=$candidate
            return 0
        fi
    done
    return 1
}

# The home of the java on the PATH, behind its symbolic links; empty where there is none.
java_on_path() {
    program=$(command -v java) || return 0
    while [ -h "$program" ]; do
        link=$(readlink "$program")
        case $link in
            /*) program=$link ;;
            *) program=$(dirname "$program")/$link ;;
        esac
    done
    dirname "$(dirname "$program")"
}

# The major version of a Java home, 0 where it does not say.
java_version() {
    version=
    [ ! -r "$1/release" ] || version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    echo "${version:-0}"
}

# In a locale without UTF-8 the JVM can neither open nor make a file whose name has other than ASCII letters.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]*) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac
