# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

# CPack runs this once everything is in the folders of the packages: adds what Debian wants, where Debian wants it.

cmake_policy(VERSION 3.25)

# Machine-readable: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
file(READ ${CPACK_BLAZEAUTH_SOURCE}/LICENSE license)
string(REGEX MATCH "Copyright \\(c\\) ([^\n]+)" found "${license}")
set(holder "${CMAKE_MATCH_1}")
string(REGEX REPLACE "^.*Copyright [^\n]+\n+" "" license "${license}")
string(REGEX REPLACE "\n+$" "" license "${license}")
string(REPLACE "\n\n" "\n.\n" license "${license}")
string(REPLACE "\n" "\n " license "${license}")
set(copyright "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: blazeauth-qt
Source: ${CPACK_BLAZEAUTH_REPOSITORY}

Files: *
Copyright: ${holder}
License: Expat

License: Expat
 ${license}
")

foreach(component IN LISTS CPACK_COMPONENTS_ALL)
    set(folder ${CPACK_TEMPORARY_DIRECTORY}/${component}/usr)
    string(TOUPPER ${component} upper)
    set(package ${CPACK_DEBIAN_${upper}_PACKAGE_NAME})
    file(WRITE ${folder}/share/doc/${package}/copyright "${copyright}")
    file(WRITE ${folder}/share/doc/${package}/changelog "${CPACK_BLAZEAUTH_CHANGELOG}")
    set(overrides ${CPACK_BLAZEAUTH_SOURCE}/packaging/lintian/${package})
    if(EXISTS ${overrides})
        file(COPY ${overrides} DESTINATION ${folder}/share/lintian/overrides)
    endif()
    if(EXISTS ${folder}/share/zsh/site-functions)
        file(RENAME ${folder}/share/zsh/site-functions ${folder}/share/zsh/vendor-completions)
    endif()
    file(GLOB programs ${folder}/bin/* ${folder}/lib/*/*.so.*.*)
    if(programs)
        execute_process(COMMAND strip --strip-unneeded --remove-section=.comment --remove-section=.note ${programs}
            COMMAND_ERROR_IS_FATAL ANY)
    endif()
    file(GLOB pages ${folder}/share/man/man1/*.1)
    execute_process(COMMAND gzip --best --no-name ${pages} ${folder}/share/doc/${package}/changelog
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
