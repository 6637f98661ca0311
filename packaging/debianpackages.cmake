# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

# CPack runs this once the packages are made, and mends in them what it cannot be told: it counts what a symbolic link
# points at once more, and has scripts call ldconfig, where Debian has a trigger for that.

cmake_policy(VERSION 3.25)

# As dpkg-gencontrol counts: files in whole KiB, and one for whatever else there is.
function(count_size folder size)
    file(GLOB_RECURSE all LIST_DIRECTORIES true ${folder}/usr/*)
    set(sum 1)
    foreach(entry IN LISTS all)
        set(kilobytes 1)
        if(NOT IS_SYMLINK ${entry} AND NOT IS_DIRECTORY ${entry})
            file(SIZE ${entry} bytes)
            math(EXPR kilobytes "(${bytes} + 1023) / 1024")
        endif()
        math(EXPR sum "${sum} + ${kilobytes}")
    endforeach()
    set(${size} ${sum} PARENT_SCOPE)
endfunction()

foreach(package IN LISTS CPACK_PACKAGE_FILES)
    cmake_path(GET package STEM LAST_ONLY name)
    set(folder ${CPACK_TEMPORARY_DIRECTORY}/mended/${name})
    file(REMOVE_RECURSE ${folder})
    file(MAKE_DIRECTORY ${folder})
    execute_process(COMMAND dpkg-deb --raw-extract ${package} ${folder} COMMAND_ERROR_IS_FATAL ANY)
    count_size(${folder} size)
    file(READ ${folder}/DEBIAN/control control)
    string(REGEX REPLACE "\nInstalled-Size: [0-9]+" "\nInstalled-Size: ${size}" control "${control}")
    file(WRITE ${folder}/DEBIAN/control "${control}")
    if(EXISTS ${folder}/DEBIAN/shlibs)
        file(REMOVE ${folder}/DEBIAN/postinst ${folder}/DEBIAN/postrm)
        file(WRITE ${folder}/DEBIAN/triggers "activate-noawait ldconfig\n")
    endif()
    execute_process(COMMAND dpkg-deb --root-owner-group -Zxz --build ${folder} ${package}
        OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endforeach()
