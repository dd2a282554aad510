# Reports what makes this script fail. Nothing here changes an exit code or what is printed.
if [ -n "${BASH_VERSION-}" ] && [ -z "${__vidette_start-}" ]; then
__vidette_start=$PWD
__vidette_depth=$BASH_SUBSHELL
__vidette_reported=
__vidette_out=
__vidette_dir=$(mktemp -d "${TMPDIR:-/tmp}/vidette.XXXXXX" 2>/dev/null) || __vidette_dir=

# Writes down CODE LINE COMMAND and the stack of functions, and sends it.
__vidette_report() {
  local line=$2 frame
  [ -n "$__vidette_dir" ] || return 0
  {
    printf '%s\0' "$1" "$3" "$__vidette_start"
    for ((frame = 2; frame < ${#FUNCNAME[@]}; frame++)); do
      printf '%s\0' "$line" "${FUNCNAME[frame]}" "${BASH_SOURCE[frame]-}"
      line=${BASH_LINENO[frame]-0}
    done
  } >|"$__vidette_dir/traceback"
  @CALL@ --traceback "$__vidette_dir/traceback" --log "$__vidette_dir/log" >/dev/null </dev/null
}

# Gives standard output and standard error back, so that what was printed is wholly in the log. A stream that the
# script has sent elsewhere meanwhile stays there; something in the background that still prints is not waited for.
__vidette_flush() {
  local turn
  [ -n "$__vidette_out" ] || return 0
  if [ "$(readlink "/proc/$$/fd/1" 2>/dev/null)" = "$__vidette_pipe_out" ]; then exec >&"$__vidette_out"; fi
  if [ "$(readlink "/proc/$$/fd/2" 2>/dev/null)" = "$__vidette_pipe_err" ]; then exec 2>&"$__vidette_err"; fi
  exec {__vidette_out}>&- {__vidette_err}>&-
  __vidette_out=
  for ((turn = 0; turn < 25; turn++)); do
    if [ -e "$__vidette_dir/out.done" ] && [ -e "$__vidette_dir/err.done" ]; then break; fi
    sleep 0.02
  done
}

# A failure in a subshell is that of the command around it, if it is one there.
__vidette_on_error() {
  [ "$BASH_SUBSHELL" = "$__vidette_depth" ] || return 0
  __vidette_reported=1
  case $- in *e*) __vidette_flush ;; esac
  __vidette_report "$@"
}

# What ends a script without an error of a command: `exit 1`, an unset variable. Bash does not tell its line.
__vidette_on_exit() {
  __vidette_flush
  if [ "$1" != 0 ] && [ -z "$__vidette_reported" ]; then __vidette_report "$@"; fi
  if [ -n "$__vidette_dir" ]; then rm -rf -- "$__vidette_dir"; fi
}

# The command of the trap that there is for a signal.
__vidette_trap_of() {
  local -a words
  eval "words=($(trap -p "$1"))"
  printf '%s' "${words[2]-}"
}

__vidette_status() { return "$1"; }

__vidette_next_error=$(__vidette_trap_of ERR) || :
trap '__vidette_on_error "$?" "$LINENO" "$BASH_COMMAND" || :; eval "$__vidette_next_error"' ERR
if [ "${SENTRY_CLI_NO_EXIT_TRAP-}" != 1 ]; then
  __vidette_next_exit=$(__vidette_trap_of EXIT) || :
  trap '__vidette_code=$?; __vidette_on_exit "$__vidette_code" 0 "$BASH_COMMAND" || :
    if __vidette_status "$__vidette_code"; then eval "$__vidette_next_exit"; else eval "$__vidette_next_exit"; fi' EXIT
fi
set -E

# What is printed goes through `tee` into a log, where this bash can give the streams back. No `tee` is a child of this
# shell: its `wait` would wait for them.
__vidette_tee() {
  (
    {
      tee -ai "$__vidette_dir/log" || :
      : >|"$__vidette_dir/$1.done"
    } <"$__vidette_dir/$1" >&"$2" 2>/dev/null &
  )
}
if [ -n "$__vidette_dir" ] && ((BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1] >= 401)) \
  && mkfifo "$__vidette_dir/out" "$__vidette_dir/err" 2>/dev/null; then
  : >|"$__vidette_dir/log"
  exec {__vidette_out}>&1 {__vidette_err}>&2
  __vidette_tee out "$__vidette_out" || :
  __vidette_tee err "$__vidette_err" || :
  exec >"$__vidette_dir/out" 2>"$__vidette_dir/err"
  __vidette_pipe_out=$(readlink "/proc/$$/fd/1" 2>/dev/null) || :
  __vidette_pipe_err=$(readlink "/proc/$$/fd/2" 2>/dev/null) || :
fi
@EXIT@
fi
