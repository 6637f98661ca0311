# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

# The headers that other projects include: `#include <BlazeAuth/LoginDialog>` and its like, each forwarding to one of
# ours, and all of ours that those include, as <BlazeAuth/session/...> and <BlazeAuth/ui/...>. None of them can be
# included by a name without BlazeAuth, so none gets in the way of anybody else's.
#
# As a script, `cmake -D SOURCE=... -D TARGET=... -P publicheaders.cmake` writes all of them to TARGET.

cmake_policy(VERSION 3.25)

# What is public, each with the header that it stands for.
set(BLAZEAUTH_PUBLIC_HEADERS
    AppInfo session/protocol/outcome.h
    AuthSession session/authsession.h
    ClientId session/clientid.h
    Closure session/protocol/outcome.h
    Codes session/protocol/codes.h
    Credentials session/protocol/credentials.h
    DisplayText session/protocol/displaytext.h
    Expiry session/protocol/expiry.h
    Failure session/protocol/outcome.h
    Grant session/protocol/outcome.h
    Language session/language.h
    Levels session/protocol/levels.h
    Rejection session/protocol/outcome.h
    SessionConfig session/sessionconfig.h
    TraceEvent session/trace.h
    Translations session/translations.h
    Version session/version.h
    Words session/words.h

    Branding ui/look/branding.h
    LoginDialog ui/logindialog.h
    LoginState ui/state/loginstate.h
    LoginWidget ui/loginwidget.h)

# blazeauth_find_public_headers(SOURCE FORWARDING OUR): the names of the headers that forward, each followed by what it
# forwards to, and the list of ours, each once.
function(blazeauth_find_public_headers source forwarding ours)
    set(found)
    set(pending ${BLAZEAUTH_PUBLIC_HEADERS})
    list(FILTER pending INCLUDE REGEX "[.]h$")
    while(pending)
        list(POP_FRONT pending header)
        if(header IN_LIST found)
            continue()
        endif()
        list(APPEND found ${header})
        file(STRINGS ${source}/${header} lines REGEX "^#include \"")
        list(TRANSFORM lines REPLACE "^#include \"([^\"]+)\".*" "\\1")
        list(APPEND pending ${lines})
    endwhile()
    set(${forwarding} ${BLAZEAUTH_PUBLIC_HEADERS} PARENT_SCOPE)
    set(${ours} ${found} PARENT_SCOPE)
endfunction()

if(NOT CMAKE_SCRIPT_MODE_FILE)
    return()
endif()

# Leaves a file alone that has this content already: whoever includes it need not be compiled again.
function(write_if_different file content)
    set(before)
    if(EXISTS ${file})
        file(READ ${file} before)
    endif()
    if(NOT content STREQUAL before)
        file(WRITE ${file} "${content}")
    endif()
endfunction()

blazeauth_find_public_headers(${SOURCE} forwarding ours)
set(written)
foreach(header ${ours})
    file(READ ${SOURCE}/${header} content)
    string(REGEX REPLACE "(^|\n)#include \"([^\"]+)\"" "\\1#include <BlazeAuth/\\2>" content "${content}")
    write_if_different(${TARGET}/BlazeAuth/${header} "${content}")
    list(APPEND written ${TARGET}/BlazeAuth/${header})
endforeach()
while(forwarding)
    list(POP_FRONT forwarding name header)
    write_if_different(${TARGET}/BlazeAuth/${name} "// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include <BlazeAuth/${header}>
")
    list(APPEND written ${TARGET}/BlazeAuth/${name})
endwhile()

# What was public once and is so no longer.
file(GLOB_RECURSE there ${TARGET}/BlazeAuth/*)
list(REMOVE_ITEM there ${written})
if(there)
    file(REMOVE ${there})
endif()
