# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

# How the libraries are made, so that they can be used from anywhere: by programs and tests here, installed, or inside
# of another project.

# blazeauth_add_library(TARGET NAME SOURCES...): BlazeAuth::NAME, static or shared as BUILD_SHARED_LIBS says. Who links
# it finds the public headers and nothing else; what it is compiled with stays here.
function(blazeauth_add_library target name)
    add_library(${target} ${ARGN})
    add_library(BlazeAuth::${name} ALIAS ${target})
    set_target_properties(${target} PROPERTIES
        OUTPUT_NAME BlazeAuth${name} EXPORT_NAME ${name}
        VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR})
    target_compile_features(${target} PUBLIC cxx_std_20)
    foreach(what COMPILE_DEFINITIONS COMPILE_OPTIONS INCLUDE_DIRECTORIES LINK_OPTIONS)
        set_property(TARGET ${target} APPEND PROPERTY ${what}
            $<TARGET_PROPERTY:blazeauth_build_options,INTERFACE_${what}>)
    endforeach()
    target_include_directories(${target} INTERFACE
        $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
    if(NOT BUILD_SHARED_LIBS)
        target_compile_definitions(${target} PUBLIC BLAZEAUTH_STATIC)
    elseif(CMAKE_EXECUTABLE_FORMAT STREQUAL ELF)
        target_link_options(${target} PRIVATE
            LINKER:--version-script=${PROJECT_SOURCE_DIR}/packaging/exported.map)
        if(QT_FEATURE_reduce_relocations) # who links Qt is compiled for this already: its own libraries are made so
            target_link_options(${target} PRIVATE LINKER:-Bsymbolic-functions)
        endif()
        set_target_properties(${target} PROPERTIES LINK_DEPENDS ${PROJECT_SOURCE_DIR}/packaging/exported.map)
    endif()
    add_dependencies(${target} blazeauth_public_headers)
endfunction()

# blazeauth_add_resources(TARGET NAME ...): as qt_add_resources(), but with the files in the library itself, static ones
# too. Something in it has to say Q_INIT_RESOURCE(NAME).
function(blazeauth_add_resources target name)
    add_library(${name} OBJECT)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    qt_add_resources(${name} ${name} ${ARGN})
    target_link_libraries(${name} PRIVATE Qt6::Core)
    target_sources(${target} PRIVATE $<TARGET_OBJECTS:${name}>)
endfunction()
