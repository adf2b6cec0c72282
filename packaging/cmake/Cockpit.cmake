# SPDX-FileCopyrightText: 2026 The Release Cockpit developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every target of the house shares: language, warnings, sanitizers, and one function to add a
# library, one to add a test, so that a folder's CMakeLists.txt says only what is its own.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

if(NOT CMAKE_CXX_COMPILER_LAUNCHER)
  find_program(COCKPIT_CCACHE ccache)
  if(COCKPIT_CCACHE)
    set(CMAKE_C_COMPILER_LAUNCHER "${COCKPIT_CCACHE}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${COCKPIT_CCACHE}")
  endif()
endif()

add_library(cockpit_options INTERFACE)
target_compile_features(cockpit_options INTERFACE cxx_std_20)
target_compile_definitions(cockpit_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# Not -Wnull-dereference: when it optimises, GCC 12 reports Qt's and its own headers (qhash.h, shared_ptr).
target_compile_options(cockpit_options INTERFACE
  -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wshadow
  $<$<BOOL:${COCKPIT_WERROR}>:-Werror>)
if(COCKPIT_SANITIZE)
  target_compile_options(cockpit_options INTERFACE -fsanitize=${COCKPIT_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(cockpit_options INTERFACE -fsanitize=${COCKPIT_SANITIZE})
endif()
# Includes are written from the top of the house: #include "models/run/state.h".
target_include_directories(cockpit_options INTERFACE "${CMAKE_SOURCE_DIR}")

# cockpit_library(NAME SOURCES ... [PUBLIC target ...] [PRIVATE target ...])
# One static library a folder, reachable as Cockpit::NAME.
function(cockpit_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC;PRIVATE")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "cockpit_library(${name}): what is ${arg_UNPARSED_ARGUMENTS}?")
  endif()
  add_library(cockpit_${name} STATIC ${arg_SOURCES})
  add_library(Cockpit::${name} ALIAS cockpit_${name})
  target_link_libraries(cockpit_${name} PUBLIC cockpit_options ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
endfunction()

# cockpit_test(NAME SOURCES ... LINKS target ... [LABELS ...] [ENVIRONMENT VAR=value ...] [TIMEOUT s])
function(cockpit_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LINKS;LABELS;ENVIRONMENT")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "cockpit_test(${name}): what is ${arg_UNPARSED_ARGUMENTS}?")
  endif()
  # Generous: they end what hangs, on a machine that may have other things to do. Qt's own watchdog looks
  # at each function and would otherwise end after five minutes what has just been slow.
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 600)
  endif()
  math(EXPR function_timeout "${arg_TIMEOUT} * 1000")
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE cockpit_options Qt6::Test ${arg_LINKS})
  # ../shared holds documents of other people that are not part of the project; tests skip without it.
  target_compile_definitions(${name} PRIVATE
    COCKPIT_SOURCE_DIR="${CMAKE_SOURCE_DIR}" COCKPIT_SHARED_DIR="${CMAKE_SOURCE_DIR}/../shared")
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=qt.qpa.*=false;QTEST_FUNCTION_TIMEOUT=${function_timeout};${arg_ENVIRONMENT}")
endfunction()
