# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

complete -c blazeauth-login -f
complete -c blazeauth-login -x -l server -d 'a wss://, ws:// or https:// URL'
complete -c blazeauth-login -x -l api-key -d "the application's key"
complete -c blazeauth-login -x -l client-id -d 'the name of this device'
complete -c blazeauth-login -rF -l ca-file -d 'trust the certificates in this file'
complete -c blazeauth-login -x -l pins -d 'public keys of which the server must have one'
complete -c blazeauth-login -f -s h -l help -d 'show the options'
complete -c blazeauth-login -f -s v -l version -d 'show the version'
