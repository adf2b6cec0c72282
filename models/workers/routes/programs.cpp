// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/programs.h"

namespace cockpit::workers::programs {

using namespace Qt::StringLiterals;

const QString bootstrap =
    uR"sh(cockpit_nonce=$1; cockpit_size=$2; cockpit_has_input=; cockpit_folder=; cockpit_asks=; cockpit_terminal=; )sh"
    uR"sh(if [ "$cockpit_size" = 0 ]; then IFS= read -r cockpit_orders; else )sh"
    uR"sh(cockpit_orders=$(head -c "$cockpit_size"; printf x); cockpit_orders=${cockpit_orders%x}; fi; )sh"
    uR"sh(case $cockpit_orders in *"#$cockpit_nonce") ;; *) echo "The orders did not arrive whole." >&2; exit 126;; esac; )sh"
    uR"sh(eval "$cockpit_orders" || exit 126; unset cockpit_orders; export RELEASE_COCKPIT_ERRAND="$cockpit_nonce"; )sh"
    uR"sh(if [ -n "$cockpit_terminal" ]; then script --version 2>/dev/null | grep -q util-linux || { )sh"
    uR"sh(echo "The line needs a terminal, and the program that gives one (script, of util-linux) is missing." >&2; )sh"
    uR"sh(exit 126; }; fi; )sh"
    uR"sh(printf "\036%s begun %s\n" "$cockpit_nonce" "$$"; printf "\036%s begun %s\n" "$cockpit_nonce" "$$" >&2; )sh"
    uR"sh(cockpit_shell=sh; if command -v bash >/dev/null 2>&1; then cockpit_shell=bash; fi; cockpit_code=0; )sh"
    uR"sh(if [ -n "$cockpit_folder" ]; then cd -- "$cockpit_folder" || cockpit_code=1; fi; )sh"
    uR"sh(if [ "$cockpit_code" = 0 ]; then )sh"
    uR"sh(if [ -n "$cockpit_has_input" ]; then printf %s "$cockpit_input" | "$cockpit_shell" -c "$cockpit_line"; )sh"
    uR"sh(elif [ -n "$cockpit_terminal" ]; then cockpit_login=${SHELL:-/bin/sh}; )sh"
    uR"sh(export cockpit_line cockpit_shell cockpit_login; SHELL=/bin/sh TERM=xterm script -qec )sh"
    // Over there line ends stay what the command wrote, as here.
    uR"sh("stty -opost rows 24 cols 80; l=\$cockpit_line; s=\$cockpit_shell; export SHELL=\$cockpit_login; )sh"
    uR"sh(unset cockpit_line cockpit_shell cockpit_login; exec \"\$s\" -c \"\$l\"" /dev/null; )sh"
    uR"sh(elif [ -n "$cockpit_asks" ]; then "$cockpit_shell" -c "$cockpit_line"; )sh"
    uR"sh(else "$cockpit_shell" -c "$cockpit_line" </dev/null; fi; cockpit_code=$?; fi; )sh"
    uR"sh(printf "\036%s ended %s\n" "$cockpit_nonce" "$cockpit_code" >&2; exit "$cockpit_code")sh"_s;

const QString survivor =
    uR"sh(cockpit_keeper=$1; cockpit_follower=$2; cockpit_sweeper=$3; cockpit_nonce=$4; cockpit_size=$5; )sh"
    uR"sh(cockpit_time=0; cockpit_quiet=0; cockpit_grace=50; )sh"
    uR"sh(cockpit_has_input=; cockpit_input=; cockpit_folder=; )sh"
    uR"sh(if [ "$cockpit_size" = 0 ]; then IFS= read -r cockpit_orders; else )sh"
    uR"sh(cockpit_orders=$(head -c "$cockpit_size"; printf x); cockpit_orders=${cockpit_orders%x}; fi; )sh"
    uR"sh(case $cockpit_orders in *"#$cockpit_nonce") ;; *) echo "The orders did not arrive whole." >&2; exit 126;; esac; )sh"
    uR"sh(eval "$cockpit_orders" || exit 126; unset cockpit_orders; )sh"
    uR"sh(cockpit_state=${XDG_STATE_HOME:-$HOME/.local/state}/release-cockpit/errands/$cockpit_nonce; )sh"
    uR"sh((umask 077; mkdir -p "$cockpit_state" && : >"$cockpit_state/out" && : >"$cockpit_state/err") || exit 126; )sh"
    uR"sh(cockpit_shell=$(command -v bash || command -v sh); cockpit_session=$(command -v setsid); )sh"
    uR"sh(export cockpit_line cockpit_has_input cockpit_input cockpit_folder cockpit_state cockpit_shell; )sh"
    uR"sh(export cockpit_time cockpit_quiet cockpit_grace cockpit_sweeper; )sh"
    uR"sh(RELEASE_COCKPIT_ERRAND="$cockpit_nonce" $cockpit_session sh -c "$cockpit_keeper" release-cockpit )sh"
    // Only when it is itself does its environment show who it is.
    uR"sh(</dev/null >/dev/null 2>&1 & cockpit_tries=0; )sh"
    uR"sh(until [ -f "$cockpit_state/pid" ] || [ "$cockpit_tries" -ge 300 ]; do )sh"
    uR"sh(sleep 0.1 2>/dev/null || sleep 1; cockpit_tries=$((cockpit_tries + 1)); done; )sh"
    uR"sh(exec sh -c "$cockpit_follower" release-cockpit "$cockpit_nonce" 0 0)sh"_s;

const QString keeper =
    uR"sh(cockpit_k_line=$cockpit_line; cockpit_k_input=$cockpit_input; cockpit_k_has=$cockpit_has_input; )sh"
    uR"sh(cockpit_k_folder=$cockpit_folder; cockpit_k_state=$cockpit_state; cockpit_k_shell=$cockpit_shell; )sh"
    uR"sh(unset cockpit_line cockpit_input cockpit_has_input cockpit_folder cockpit_state cockpit_shell; )sh"
    uR"sh(cockpit_k_time=$cockpit_time; cockpit_k_quiet=$cockpit_quiet; cockpit_k_grace=$cockpit_grace; )sh"
    uR"sh(cockpit_k_sweeper=$cockpit_sweeper; unset cockpit_time cockpit_quiet cockpit_grace cockpit_sweeper; )sh"
    // Without the nonce in its environment what it starts is not taken for a part of the line.
    uR"sh(cockpit_k_watch() { n=$RELEASE_COCKPIT_ERRAND; unset RELEASE_COCKPIT_ERRAND; d=$cockpit_k_state; h=; )sh"
    uR"sh(while :; do if { read -r u x </proc/uptime; } 2>/dev/null; then u=${u%%.*}; else u=$(date +%s); fi; )sh"
    uR"sh([ "$cockpit_k_quiet" = 0 ] || s=$(wc -c <"$d/out")/$(wc -c <"$d/err"); )sh"
    uR"sh(if [ -z "$h" ]; then b=$u; fi; if [ -z "$h" ] || [ "$s" != "$t" ]; then h=$u; t=$s; fi; w=; )sh"
    uR"sh(if [ "$cockpit_k_quiet" -gt 0 ] && [ $((u - h)) -ge "$cockpit_k_quiet" ]; then w=silence; fi; )sh"
    uR"sh(if [ "$cockpit_k_time" -gt 0 ] && [ $((u - b)) -ge "$cockpit_k_time" ]; then w=timeout; fi; )sh"
    uR"sh(if [ -n "$w" ]; then echo "$w" >"$d/limit"; )sh"
    uR"sh(exec sh -c "$cockpit_k_sweeper" release-cockpit "$n" "$cockpit_k_grace" "$$" >/dev/null 2>&1; fi; )sh"
    uR"sh(sleep 1 >/dev/null 2>&1; done; }; )sh"
    uR"sh(echo "$$" >"$cockpit_k_state/pid.tmp" && mv "$cockpit_k_state/pid.tmp" "$cockpit_k_state/pid" || exit; )sh"
    uR"sh(exec >>"$cockpit_k_state/out" 2>>"$cockpit_k_state/err"; cockpit_k_code=0; )sh"
    uR"sh(if [ -n "$cockpit_k_folder" ]; then cd -- "$cockpit_k_folder" || cockpit_k_code=1; fi; )sh"
    uR"sh(cockpit_k_watcher=; )sh"
    uR"sh(if [ "$cockpit_k_code" = 0 ] && [ "$cockpit_k_time$cockpit_k_quiet" != 00 ]; then )sh"
    uR"sh(cockpit_k_watch & cockpit_k_watcher=$!; fi; )sh"
    uR"sh(if [ "$cockpit_k_code" = 0 ]; then )sh"
    uR"sh(if [ -n "$cockpit_k_has" ]; then printf %s "$cockpit_k_input" | "$cockpit_k_shell" -c "$cockpit_k_line"; )sh"
    uR"sh(else "$cockpit_k_shell" -c "$cockpit_k_line"; fi; cockpit_k_code=$?; fi; )sh"
    uR"sh(if [ -n "$cockpit_k_watcher" ]; then )sh"
    uR"sh([ -f "$cockpit_k_state/limit" ] || kill "$cockpit_k_watcher"; wait "$cockpit_k_watcher"; fi 2>/dev/null; )sh"
    uR"sh(echo "$cockpit_k_code" >"$cockpit_k_state/exit.tmp" && mv "$cockpit_k_state/exit.tmp" "$cockpit_k_state/exit")sh"_s;

const QString follower =
    uR"sh(n=$1; o=$2; e=$3; d=${XDG_STATE_HOME:-$HOME/.local/state}/release-cockpit/errands/$n; )sh"
    uR"sh(mark() { printf "\036%s %s %s\n" "$n" "$1" "$2"; }; )sh"
    uR"sh([ -f "$d/pid" ] || { mark gone 0 >&2; exit 125; }; read -r p <"$d/pid"; mark begun "$p"; mark begun "$p" >&2; )sh"
    uR"sh(alive() { if [ -d /proc/self ]; then grep -qsaF "RELEASE_COCKPIT_ERRAND=$n" "/proc/$p/environ"; )sh"
    uR"sh(else kill -0 "$p" 2>/dev/null; fi; }; )sh"
    // $1 file, $2 told so far; at most 1 MiB at once, and then $r says that there is more.
    uR"sh(say() { s=$(($(wc -c <"$d/$1"))); r=; )sh"
    uR"sh(if [ $((s - $2)) -gt 1048576 ]; then s=$(($2 + 1048576)); r=1; fi; )sh"
    uR"sh(if [ "$s" -gt "$2" ]; then tail -c "+$(($2 + 1))" "$d/$1" | head -c $((s - $2)) && mark at "$s"; fi; }; )sh"
    uR"sh(while :; do x=; g=; alive || g=1; if [ -f "$d/exit" ]; then x=$(cat "$d/exit"); fi; )sh"
    uR"sh(m=; say out "$o" || exit 1; o=$s; m=$r; say err "$e" >&2 || exit 1; e=$s; m=$m$r; )sh"
    uR"sh(if [ -n "$m" ]; then continue; fi; )sh"
    uR"sh(if [ -n "$x" ]; then if [ -f "$d/limit" ]; then mark "$(cat "$d/limit")" 0 >&2; fi; )sh"
    uR"sh(mark ended "$x" >&2; exit "$x"; fi; )sh"
    uR"sh(if [ -n "$g" ]; then mark gone 0 >&2; exit 125; fi; )sh"
    uR"sh(sleep 0.2 2>/dev/null || sleep 1; done)sh"_s;

const QString clearer =
    uR"sh([ -n "$1" ] && rm -rf -- "${XDG_STATE_HOME:-$HOME/.local/state}/release-cockpit/errands/$1")sh"_s;

const QString sweeper =
    uR"sh(nonce=$1; grace=$2; spared=$3; known=' '; [ -d /proc/self ] || exit 3; )sh"
    uR"sh(table() { all=; for p in /proc/[0-9]*; do { read -r x <"$p/stat"; } 2>/dev/null || continue; )sh"
    uR"sh(set -- ${x##*) }; case $1 in Z|X|x) ;; *) all="$all ${p#/proc/}:$2:${20}";; esac; done; }; )sh"
    uR"sh(carriers() { family=' '; for f in $(grep -lsaF "RELEASE_COCKPIT_ERRAND=$nonce" /proc/[0-9]*/environ); do )sh"
    uR"sh(f=${f#/proc/}; family="$family${f%/environ} "; done; }; )sh"
    // Their own environment does not show who they are, and their children's may not be shown to us.
    uR"sh(starters() { starting=' '; for f in $(grep -lsaF "$nonce" /proc/[0-9]*/cmdline); do )sh"
    uR"sh(grep -qsa 'cockpit_size=[$]2;' "$f" || continue; f=${f%/cmdline}; )sh"
    uR"sh({ read -r name <"$f/comm"; } 2>/dev/null || continue; )sh"
    uR"sh(case $name in sh|bash|dash|ash|ksh|busybox) starting="$starting${f#/proc/} ";; esac; done; }; )sh"
    uR"sh(belongs() { case "$family$starting" in *" $2 "*) return 0;; esac; )sh"
    uR"sh(case "$known" in *" $1:$3 "*) return 0;; esac; return 1; }; )sh"
    uR"sh(grow() { grown=; for e in $all; do q=${e%%:*}; h=${e#*:}; case "$family" in *" $q "*) continue;; esac; )sh"
    uR"sh([ "$q" = "$$" ] || [ "$q" = "$spared" ] && continue; )sh"
    uR"sh(belongs "$q" "${h%%:*}" "${e##*:}" || continue; family="$family$q "; grown=1; done; }; )sh"
    // Those once seen are known again: what has lost its parents cannot be found by them.
    uR"sh(living() { carriers; starters; table; grown=1; while [ -n "$grown" ]; do grow; done; left=; )sh"
    uR"sh(for e in $all; do q=${e%%:*}; case "$family" in *" $q "*) ;; *) continue;; esac; )sh"
    uR"sh([ "$q" = "$$" ] || [ "$q" = "$spared" ] && continue; )sh"
    uR"sh(left="$left $q"; known="$known$q:${e##*:} "; done; }; )sh"
    uR"sh(sweep() { t=0; while [ "$t" -lt "$grace" ]; do living; [ -n "$left" ] || break; )sh"
    uR"sh(if [ "$1" = KILL ] || [ "$t" = 0 ]; then kill "-$1" $left 2>/dev/null; fi; )sh"
    uR"sh(sleep 0.1 2>/dev/null || sleep 1; t=$((t + 1)); done; }; )sh"
    uR"sh(if [ -n "$grace" ]; then sweep TERM; sweep KILL; fi; living; for q in $left; do )sh"
    uR"sh({ read -r name <"/proc/$q/comm"; } 2>/dev/null || name=process; )sh"
    uR"sh(printf "\036left %s (%s)\n" "$name" "$q"; done; [ -z "$left" ])sh"_s;

} // namespace cockpit::workers::programs
