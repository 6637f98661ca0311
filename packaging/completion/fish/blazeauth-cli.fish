# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

complete -c blazeauth-cli -f -n __fish_use_subcommand -a 'license account probe'
complete -c blazeauth-cli -f
complete -c blazeauth-cli -x -l server -d 'a wss://, ws:// or https:// URL'
complete -c blazeauth-cli -x -l api-key -d "the application's key"
complete -c blazeauth-cli -x -l client-id -d 'the name of this device'
complete -c blazeauth-cli -rF -l ca-file -d 'trust the certificates in this file'
complete -c blazeauth-cli -x -l pins -d 'public keys of which the server must have one'
complete -c blazeauth-cli -x -l proxy -a none -d 'the proxy, or none'
complete -c blazeauth-cli -x -l timeout -d 'the limit on the whole attempt in seconds'
complete -c blazeauth-cli -f -l json -d 'write JSON Lines'
complete -c blazeauth-cli -f -l watch -d 'stay connected and report until the session ends'
complete -c blazeauth-cli -f -s h -l help -d 'show the options'
complete -c blazeauth-cli -f -s v -l version -d 'show the version'
