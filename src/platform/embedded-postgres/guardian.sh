# Stops the server when the process that started it is gone, however it went: then this one's input ends.
# Arguments: the server's process id, a mark in its command line, its socket folder. A line of input: needed no more.
# A shell and not a Node process: it takes 1 MB instead of 40.
trap '' INT TERM HUP
server=$1 mark=$2 sockets=$3

ours() {
  kill -0 "$server" 2>/dev/null || return 1
  # The id may be another process's by now.
  [ ! -r /proc/self/cmdline ] || tr '\0' '\n' 2>/dev/null <"/proc/$server/cmdline" | grep -qxF -e "$mark"
}

if read -r _; then exit 0; fi

if ours; then kill -INT "$server"; fi
tries=0
while ours; do
  tries=$((tries + 1))
  if [ "$tries" -eq 300 ]; then kill -QUIT "$server"; fi
  sleep 0.1
done
rm -rf "$sockets"
