# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

complete -c blazeauth-launcher -x -a '(__fish_complete_subcommand)'
complete -c blazeauth-launcher -rF -l config -d 'what a vendor has set up'
complete -c blazeauth-launcher -l check -d 'never show a window'
complete -c blazeauth-launcher -s h -l help -d 'show the options'
complete -c blazeauth-launcher -s v -l version -d 'show the version'
