# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

# CHANGELOG.md in the words of others, so that it is written once. Releases begin with `## VERSION, DATE`, newest first,
# with `unreleased` in place of the date of one to come; what has changed are points, `- ...`.

# In it each point is one line, and each release is followed by an empty one.
function(blazeauth_read_changelog text)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
    file(READ ${PROJECT_SOURCE_DIR}/CHANGELOG.md read)
    string(REGEX REPLACE "\n +" " " read "${read}")
    string(REGEX REPLACE "\n\n+" "\n" read "${read}")
    string(REGEX REPLACE "^.*\n## ([0-9])" "\n## \\1" first "${read}")
    string(FIND "${read}" "\n## " start)
    string(SUBSTRING "${read}" ${start} -1 read)
    # The date of what is not released is that of the sources, or else today: SOURCE_DATE_EPOCH says which.
    string(TIMESTAMP today "%Y-%m-%d" UTC)
    string(REPLACE ", unreleased\n" ", ${today} unreleased\n" read "${read}")
    set(${text} "${read}" PARENT_SCOPE)
endfunction()

# As <release> elements of AppStream, each on lines of its own.
function(blazeauth_releases_for_appstream releases)
    blazeauth_read_changelog(text)
    string(REPLACE "&" "&amp;" text "${text}")
    string(REPLACE "<" "&lt;" text "${text}")
    string(REPLACE ">" "&gt;" text "${text}")
    string(REGEX REPLACE "`([^`\n]+)`" "<code>\\1</code>" text "${text}")
    string(REGEX REPLACE "\n- ([^\n]+)" "\n          <li>\\1</li>" text "${text}")
    set(end "\n        </ul>\n      </description>\n    </release>")
    set(begin "\n      <description>\n        <ul>")
    string(REGEX REPLACE "\n## ([0-9.]+), ([0-9-]+) unreleased"
        "${end}\n    <release version=\"\\1\" date=\"\\2\" type=\"development\">${begin}" text "${text}")
    string(REGEX REPLACE "\n## ([0-9.]+), ([0-9-]+)"
        "${end}\n    <release version=\"\\1\" date=\"\\2\">${begin}" text "${text}")
    string(LENGTH "${end}" length)
    string(SUBSTRING "${text}" ${length} -1 text)
    string(REGEX REPLACE "\n$" "" text "${text}")
    set(${releases} "${text}${end}" PARENT_SCOPE)
endfunction()

# As Debian's changelog of the package SOURCE, signed by MAINTAINER.
function(blazeauth_changelog_for_debian source maintainer changelog)
    blazeauth_read_changelog(text)
    set(written "")
    string(REPLACE " unreleased" "" text "${text}")
    while(text MATCHES "^\n## ([0-9.]+), ([0-9-]+)\n")
        set(version ${CMAKE_MATCH_1})
        set(date ${CMAKE_MATCH_2})
        string(LENGTH "${CMAKE_MATCH_0}" length)
        string(SUBSTRING "${text}" ${length} -1 text)
        string(FIND "${text}\n## " "\n## " length)
        string(SUBSTRING "${text}" 0 ${length} points)
        string(SUBSTRING "${text}" ${length} -1 text)
        execute_process(COMMAND date --utc --rfc-email --date ${date} COMMAND_ERROR_IS_FATAL ANY
            OUTPUT_VARIABLE date OUTPUT_STRIP_TRAILING_WHITESPACE)
        # Lines of less than 80 columns, indented below the points.
        execute_process(COMMAND ${CMAKE_COMMAND} -E echo "${points}" COMMAND fold --spaces --width 74
            OUTPUT_VARIABLE points OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
        string(REGEX REPLACE " *\n" "\n    " points "\n${points}")
        string(REGEX REPLACE "\n    - " "\n  * " points "${points}")
        string(SUBSTRING "${points}" 1 -1 points)
        string(APPEND written "${source} (${version}) unstable; urgency=medium\n\n${points}\n\n -- ${maintainer}  ${date}\n\n")
    endwhile()
    set(${changelog} "${written}" PARENT_SCOPE)
endfunction()
