#!/bin/sh
# Docket with the Node it brings. That one asks for libatomic, which a bare Debian does not have: then it comes along too.
[ -e /usr/lib/@TRIPLET@/libatomic.so.1 ] ||
  export LD_LIBRARY_PATH="/usr/lib/docket/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
exec /usr/lib/docket/node /usr/lib/docket/out/host/docket.js "$@"
