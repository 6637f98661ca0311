# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

complete -c blazeauth-qa -f
complete -c blazeauth-qa -f -l run-all -d 'play all scenarios, without a window'
complete -c blazeauth-qa -x -l report -a '(__fish_complete_directories)' -d 'write the report into this folder'
complete -c blazeauth-qa -x -l only -d 'only the scenarios with this in their name'
complete -c blazeauth-qa -rF -l data -d 'use the licenses and accounts of this file'
complete -c blazeauth-qa -f -l codes -d 'print every code with its meaning'
complete -c blazeauth-qa -f -l inputs -d 'print every magic input with what it does'
complete -c blazeauth-qa -f -s h -l help -d 'show the options'
complete -c blazeauth-qa -f -s v -l version -d 'show the version'
