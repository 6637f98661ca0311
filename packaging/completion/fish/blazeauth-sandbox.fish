# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

complete -c blazeauth-sandbox -x -a '(__fish_complete_subcommand)'
complete -c blazeauth-sandbox -x -l port -d 'listen on this port'
complete -c blazeauth-sandbox -rF -l data -d 'use the licenses and accounts of this file'
complete -c blazeauth-sandbox -x -l scenario -a '(blazeauth-sandbox --scenarios 2>/dev/null | cut -f 1,3)' \
    -d 'answer as this scenario says'
complete -c blazeauth-sandbox -f -l scenarios -d 'print the names of all scenarios'
complete -c blazeauth-sandbox -x -l upstream -d 'pass every conversation on to this server'
complete -c blazeauth-sandbox -rF -l ca-file -d 'trust the certificates in this file for --upstream'
complete -c blazeauth-sandbox -x -l latency -d 'milliseconds that everything is later'
complete -c blazeauth-sandbox -x -l jitter -d 'milliseconds more, by chance'
complete -c blazeauth-sandbox -x -l bandwidth -d 'bytes a second'
complete -c blazeauth-sandbox -x -l drop-after -d 'end the TCP connection after so many frames'
complete -c blazeauth-sandbox -x -l close-after -d 'N:CODE[:REASON], close after N frames'
complete -c blazeauth-sandbox -x -l corrupt -d 'N[:once], make garbage of every Nth answer'
complete -c blazeauth-sandbox -x -l delay -d 'milliseconds that answers are later still'
complete -c blazeauth-sandbox -s h -l help -d 'show the options'
complete -c blazeauth-sandbox -s v -l version -d 'show the version'
