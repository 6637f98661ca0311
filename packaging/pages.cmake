# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

# The pages for whoever builds with the libraries. In the repository they link to whatever lies beside them; installed,
# to each other, and for all else to the repository.

# Installs the pages, which are named as from the root of the project.
function(blazeauth_install_pages)
    foreach(page IN LISTS ARGN)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${page})
        file(READ ${PROJECT_SOURCE_DIR}/${page} text)
        cmake_path(GET page PARENT_PATH folder)

        # From where the page lies to the root, which stands as @ until it is known what a link leads to. What has a
        # colon is no such link: an address, or the parameters of a lambda in an example.
        set(here @)
        if(folder)
            string(APPEND here /${folder})
        endif()
        string(REGEX REPLACE "(\\]\\()([A-Za-z][^): ]*\\))" "\\1${here}/\\2" text "${text}")
        string(REPLACE "](../" "](@/" text "${text}")

        foreach(other IN LISTS ARGN)
            cmake_path(RELATIVE_PATH other BASE_DIRECTORY "${folder}" OUTPUT_VARIABLE way)
            string(REPLACE "](@/${other}" "](${way}" text "${text}")
        endforeach()
        string(REPLACE "](@/docs/pictures/" "](${BLAZEAUTH_PICTURES}/" text "${text}")
        string(REPLACE "](@/" "](${BLAZEAUTH_REPOSITORY}/blob/main/" text "${text}")

        set(written ${CMAKE_CURRENT_BINARY_DIR}/pages/${page})
        file(WRITE ${written} "${text}")
        install(FILES ${written} DESTINATION ${CMAKE_INSTALL_DOCDIR}/${folder} COMPONENT development)
    endforeach()
endfunction()
