# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

# What a desktop needs beside the programs: entries, icons, and what software centres tell of the window. The launcher
# has no entry: what it starts, and how that is called, is for a vendor to say; see docs/launcher.md.

# Of one SVG; at build time, by a program that is not installed.
set(picture ${PROJECT_SOURCE_DIR}/resources/io.github.blazeauth_qt.Login.svg)
set(sizes 16 22 24 32 48 64 128 256 512)
add_executable(blazeauth_icons icons.cpp)
target_link_libraries(blazeauth_icons PRIVATE Qt6::Svg blazeauth_build_options)
set_target_properties(blazeauth_icons PROPERTIES AUTOMOC OFF RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})

set(written)
foreach(name Login Qa)
    string(TOLOWER ${name} component)
    set(application io.github.blazeauth_qt.${name})
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/icons/${component})
    set(icons ${sizes})
    list(TRANSFORM icons REPLACE "(.+)" "${folder}/hicolor/\\1x\\1/apps/${application}.png")
    add_custom_command(OUTPUT ${icons}
        COMMAND blazeauth_icons ${picture} ${folder}/hicolor ${application} ${sizes}
        DEPENDS ${picture} blazeauth_icons
        COMMENT "Painting the icons of ${application}" VERBATIM)
    list(APPEND written ${icons})
    install(DIRECTORY ${folder}/hicolor DESTINATION ${CMAKE_INSTALL_DATADIR}/icons COMPONENT ${component})
    install(FILES ${picture} RENAME ${application}.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT ${component})
    install(FILES ${application}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT ${component})
endforeach()
add_custom_target(blazeauth_painted_icons ALL DEPENDS ${written})

# Bugs of the window are told where its repository is.
include(changelog.cmake)
blazeauth_releases_for_appstream(releases)
configure_file(io.github.blazeauth_qt.Login.metainfo.xml.in io.github.blazeauth_qt.Login.metainfo.xml @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/io.github.blazeauth_qt.Login.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT login)
