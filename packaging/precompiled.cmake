# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

# The headers of Qt that most sources read, read once for all of them: otherwise they are more than half the time of a
# build. The tests use them always, and the rooms only where many sources are compiled at a time (CMAKE_UNITY_BUILD),
# which cannot see a missing #include anyway. CMAKE_DISABLE_PRECOMPILE_HEADERS=ON turns it off.

# blazeauth_precompile(TARGET HEADERS... LIBRARIES...): the headers, for those who link these libraries.
function(blazeauth_precompile target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;LIBRARIES")
    # A target of its own: nothing may be defined for it that is not defined for all who use it.
    set(source ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "")
    add_library(${target} OBJECT EXCLUDE_FROM_ALL ${source})
    set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTOUIC OFF UNITY_BUILD OFF)
    target_link_libraries(${target} PRIVATE ${arg_LIBRARIES} blazeauth_build_options)
    if(NOT BUILD_SHARED_LIBS)
        target_compile_definitions(${target} PRIVATE BLAZEAUTH_STATIC)
    endif()
    list(TRANSFORM arg_HEADERS REPLACE "(.+)" "<\\1>")
    target_precompile_headers(${target} PRIVATE ${arg_HEADERS})
endfunction()

set(headers
    algorithm chrono functional memory optional variant vector
    QtCore/QCoreApplication QtCore/QDateTime QtCore/QFileInfo QtCore/QHash QtCore/QJsonArray QtCore/QJsonDocument
    QtCore/QJsonObject QtCore/QList QtCore/QLocale QtCore/QMetaEnum QtCore/QPointer QtCore/QRegularExpression
    QtCore/QSettings QtCore/QStringList QtCore/QTimer QtCore/QUrl
    QtNetwork/QHostAddress QtNetwork/QNetworkProxy QtNetwork/QSslConfiguration)
blazeauth_precompile(blazeauth_precompiled_core
    HEADERS ${headers} QtNetwork/QSslSocket QtWebSockets/QWebSocket
    LIBRARIES Qt6::WebSockets)
blazeauth_precompile(blazeauth_precompiled_widgets
    HEADERS ${headers} QtGui/QClipboard QtGui/QKeyEvent QtGui/QPainter QtWidgets/QApplication QtWidgets/QComboBox
        QtWidgets/QHBoxLayout QtWidgets/QLabel QtWidgets/QPushButton QtWidgets/QScrollArea QtWidgets/QStackedLayout
        QtWidgets/QStyle QtWidgets/QVBoxLayout
    LIBRARIES Qt6::Widgets Qt6::WebSockets)

if(CMAKE_UNITY_BUILD)
    foreach(target blazeauth_session blazeauth_sandbox_library blazeauth_sandbox blazeauth_cli)
        if(TARGET ${target})
            target_precompile_headers(${target} REUSE_FROM blazeauth_precompiled_core)
        endif()
    endforeach()
    foreach(target blazeauth_ui blazeauth_bench blazeauth_launcher_library blazeauth_launcher blazeauth_login
            blazeauth_qa_library blazeauth_qa)
        if(TARGET ${target})
            target_precompile_headers(${target} REUSE_FROM blazeauth_precompiled_widgets)
        endif()
    endforeach()
endif()
