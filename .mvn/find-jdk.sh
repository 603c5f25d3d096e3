# shellcheck shell=sh
# Sourced by mvnw: makes JAVA_HOME a JDK that is new enough, so that Maven, every plugin and the service
# run on it even where an older Java is the machine's default. POSIX sh; runs under `set -euf`.

rooms_jdk_min=21

# Prints the major version of the JDK in $1; prints nothing if there is no JDK with a compiler.
rooms_jdk_major() {
  if [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\{0,1\}\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' "$1/release" | head -n 1
  fi
}

# Prints the home of the java on PATH, its symbolic links resolved.
rooms_jdk_on_path() {
  rooms_link="$(command -v java 2>/dev/null)" || return 0
  while [ -L "$rooms_link" ]; do
    rooms_target="$(readlink "$rooms_link")"
    case "$rooms_target" in
    /*) rooms_link="$rooms_target" ;;
    *) rooms_link="${rooms_link%/*}/$rooms_target" ;;
    esac
  done
  (CDPATH='' cd -P -- "${rooms_link%/*}/.." 2>/dev/null && pwd) || :
}

# Prints the homes to look at, one on a line. On macOS the java on PATH is a stub, hence java_home.
rooms_jdk_candidates() {
  rooms_jdk_on_path
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v "$rooms_jdk_min+" 2>/dev/null || :
  fi
  set +f
  for rooms_home in \
    /usr/lib/jvm/* \
    /usr/lib64/jvm/* \
    /usr/java/* \
    /opt/*jdk* \
    /opt/java/* \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
    "${HOME:-/nonexistent}"/.jdks/* \
    "${HOME:-/nonexistent}"/.asdf/installs/java/* \
    "${HOME:-/nonexistent}"/.local/share/mise/installs/java/* \
    "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec; do
    [ ! -d "$rooms_home/bin" ] || printf '%s\n' "$rooms_home"
  done
  set -f
}

# Prints the newest JDK that is new enough, or nothing. Of equals the first one found wins.
rooms_jdk_newest() {
  rooms_best= rooms_best_major=$((rooms_jdk_min - 1))
  while IFS= read -r rooms_home; do
    rooms_major="$(rooms_jdk_major "$rooms_home")"
    if [ -n "$rooms_major" ] && [ "$rooms_major" -gt "$rooms_best_major" ]; then
      rooms_best="$rooms_home" rooms_best_major="$rooms_major"
    fi
  done <<EOF
$(rooms_jdk_candidates)
EOF
  printf '%s\n' "$rooms_best"
}

rooms_given="$(rooms_jdk_major "${JAVA_HOME:-/nonexistent}")"
if [ "${rooms_given:-0}" -lt "$rooms_jdk_min" ]; then
  rooms_found="$(rooms_jdk_newest)"
  if [ -z "$rooms_found" ]; then
    echo "mvnw: no JDK $rooms_jdk_min or newer was found: install one (for example from https://adoptium.net) or set JAVA_HOME to it." >&2
    exit 1
  fi
  if [ -n "${JAVA_HOME:-}" ]; then
    echo "mvnw: JAVA_HOME ($JAVA_HOME) is not a JDK $rooms_jdk_min or newer, using $rooms_found instead." >&2
  fi
  JAVA_HOME="$rooms_found"
  export JAVA_HOME
fi
