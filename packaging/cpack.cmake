# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

# Debian packages, one for each part of what is installed; script/package makes and tries them. What Debian wants beside
# our own files is added by debianfiles.cmake, and debianpackages.cmake mends what CPack cannot be told.

set(CPACK_GENERATOR DEB)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_NAME blazeauth-qt)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The blazeauth-qt developers <blazeauth-qt@users.noreply.github.com>")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL login libraries development qa)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/debianfiles.cmake)
set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/debianpackages.cmake)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # it would stand above that of each package
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SOURCE blazeauth-qt)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${BLAZEAUTH_REPOSITORY})
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY ">=")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${PROJECT_BINARY_DIR}/session ${PROJECT_BINARY_DIR}/ui)

# The programs use more of the libraries than is promised to others.
set(same_libraries "libblazeauth${PROJECT_VERSION_MAJOR} (= ${PROJECT_VERSION})")

set(CPACK_DEBIAN_LOGIN_PACKAGE_NAME blazeauth-login)
set(CPACK_DEBIAN_LOGIN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_LOGIN_PACKAGE_DEPENDS ${same_libraries})
set(CPACK_DEBIAN_LOGIN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-wayland")
set(CPACK_DEBIAN_LOGIN_DESCRIPTION "login window for Blazeauth
Blazeauth is a licensing and login service for programs. This is its front
door: a license tab, an account tab, and a panel that says what you have and
for how long. Whatever goes wrong ends in one message that says what to do.
.
It comes with blazeauth-cli, the same in a console, and with
blazeauth-launcher, the window in front of any other program.")

set(CPACK_DEBIAN_LIBRARIES_PACKAGE_NAME libblazeauth${PROJECT_VERSION_MAJOR})
set(CPACK_DEBIAN_LIBRARIES_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_LIBRARIES_PACKAGE_RECOMMENDS "ca-certificates, libsecret-1-0, qt6-translations-l10n")
set(CPACK_DEBIAN_LIBRARIES_DESCRIPTION "sign in at Blazeauth servers - shared libraries
Blazeauth is a licensing and login service for programs. These libraries hold
a session with its servers, and the login window as a Qt widget, in thirteen
languages.
.
This package contains the shared libraries.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libblazeauth-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
# Those that BlazeAuthConfig.cmake looks for.
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "${same_libraries}, qt6-base-dev (>= 6.4), qt6-websockets-dev (>= 6.4)")
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION "sign in at Blazeauth servers - development files
Blazeauth is a licensing and login service for programs. These libraries hold
a session with its servers, and the login window as a Qt widget, in thirteen
languages.
.
This package contains headers, and files for CMake and pkg-config.")

set(CPACK_DEBIAN_QA_PACKAGE_NAME blazeauth-qa)
set(CPACK_DEBIAN_QA_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_QA_PACKAGE_DEPENDS ${same_libraries})
set(CPACK_DEBIAN_QA_PACKAGE_RECOMMENDS "blazeauth-login (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_QA_DESCRIPTION "test bench and test server for Blazeauth sign-ins
Blazeauth is a licensing and login service for programs. blazeauth-sandbox is
a server for tests that keeps the documented rules and fails on request.
blazeauth-qa shows the login window beside everything that can go wrong in it:
scenarios, frames, a timeline, faults and the time.
.
Who only wants to sign in needs none of it.")

# For debianfiles.cmake.
blazeauth_changelog_for_debian(blazeauth-qt "${CPACK_PACKAGE_CONTACT}" CPACK_BLAZEAUTH_CHANGELOG)
set(CPACK_BLAZEAUTH_SOURCE ${PROJECT_SOURCE_DIR})
set(CPACK_BLAZEAUTH_REPOSITORY ${BLAZEAUTH_REPOSITORY})
include(CPack)
